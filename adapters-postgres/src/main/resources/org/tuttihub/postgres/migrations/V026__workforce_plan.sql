-- Plan and reality of the workforce: targets, vacancies.

create sequence ref_wtg;
create table workforce_target (
  id uuid constraint workforce_target_key primary key,
  ref text not null constraint workforce_target_ref_once unique,
  version bigint not null,
  year text not null constraint workforce_target_year check (year ~ '^[0-9]{4}/[0-9]{2}$'),
  measure text not null constraint workforce_target_measure check (
    measure in ('teaching-hours', 'recruitment', 'retention')),
  instrument text constraint workforce_target_instrument check (btrim(instrument) <> ''),
  area text constraint workforce_target_area check (btrim(area) <> ''),
  hours numeric constraint workforce_target_hours check (hours > 0 and hours <= 10000000),
  at_least integer,
  at_most integer,
  up_by numeric constraint workforce_target_up_by check (up_by between 0 and 100),
  unit text constraint workforce_target_unit check (unit in ('percent', 'percentage-points')),
  base numeric constraint workforce_target_base check (base > 0 and base <= 100),
  base_year text,
  engagements text[] not null constraint workforce_target_engagements check (
    engagements <@ array[
      'employed', 'contractual', 'self-employed', 'volunteer', 'trainee', 'partner']),
  roles text[] not null constraint workforce_target_roles check (
    roles <@ array['teacher', 'conductor', 'accompanist', 'workshop-leader', 'assistant',
                   'mentor', 'line-manager', 'office']),
  source text not null constraint workforce_target_source check (btrim(source) <> ''),
  constraint workforce_target_range check (
    at_least >= 0 and at_most <= 10000 and at_most >= at_least),
  constraint workforce_target_base_before check (base_year ~ '^[0-9]{4}/[0-9]{2}$'
                                                 and base_year < year),
  -- A retention target says of what it goes up; no target says what another measure would.
  constraint workforce_target_of_measure check (
    (hours is not null) = (measure = 'teaching-hours')
    and num_nonnulls(at_least, at_most) = case measure when 'recruitment' then 2 else 0 end
    and num_nonnulls(up_by, unit, base, base_year)
        = case measure when 'retention' then 4 else 0 end),
  constraint workforce_target_of_one check (num_nonnulls(instrument, area) <= 1),
  -- Whom it counts is said of the whole alone, so that parts add up to it.
  constraint workforce_target_counts check (
    cardinality(engagements) + cardinality(roles) = 0
    or (instrument is null and area is null and measure <> 'teaching-hours'))
);
create unique index workforce_target_once on workforce_target
  (year, measure, coalesce(folded(instrument), ''), coalesce(folded(area), ''));
call keep_past('workforce_target');

create sequence ref_vac;
create table vacancy (
  id uuid constraint vacancy_key primary key,
  ref text not null constraint vacancy_ref_once unique,
  version bigint not null,
  role text not null constraint vacancy_role check (
    role in ('teacher', 'conductor', 'accompanist', 'workshop-leader', 'assistant', 'mentor',
             'line-manager', 'office')),
  instrument text constraint vacancy_instrument check (btrim(instrument) <> ''),
  area text constraint vacancy_area check (btrim(area) <> ''),
  hours numeric not null constraint vacancy_hours check (hours > 0 and hours <= 60),
  opened_on date not null,
  wanted_by date,
  note text not null,
  state text not null constraint vacancy_state check (
    state in ('open', 'filled', 'withdrawn')),
  staff uuid constraint vacancy_staff references staff_member deferrable,
  ended_on date,
  constraint vacancy_ended check (
    (staff is not null) = (state = 'filled') and (ended_on is not null) = (state <> 'open')),
  constraint vacancy_in_order check (wanted_by >= opened_on and ended_on >= opened_on)
);
create index vacancy_of_staff on vacancy (staff);
call keep_past('vacancy');
