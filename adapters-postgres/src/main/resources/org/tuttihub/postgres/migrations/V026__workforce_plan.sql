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

-- Programmes by which people become teachers, and who is on them.
create sequence ref_pwy;
create table pathway (
  id uuid constraint pathway_key primary key,
  ref text not null constraint pathway_ref_once unique,
  version bigint not null,
  title text not null constraint pathway_title check (btrim(title) <> ''),
  parts text[] not null constraint pathway_parts check (cardinality(parts) > 0),
  strands text[] not null,
  shadowing numeric constraint pathway_shadowing check (shadowing > 0 and shadowing <= 1000),
  source text not null
);
call keep_past('pathway');

create sequence ref_trn;
create table traineeship (
  id uuid constraint traineeship_key primary key,
  ref text not null constraint traineeship_ref_once unique,
  version bigint not null,
  pathway uuid not null constraint traineeship_pathway references pathway deferrable,
  staff uuid not null constraint traineeship_staff references staff_member deferrable,
  mentor uuid constraint traineeship_mentor references staff_member deferrable,
  began_on date not null,
  strand text,
  state text not null constraint traineeship_state check (
    state in ('running', 'finished', 'stopped')),
  ended_on date,
  constraint traineeship_another_mentor check (mentor <> staff),
  constraint traineeship_ended check ((ended_on is not null) = (state <> 'running')),
  constraint traineeship_in_order check (ended_on >= began_on)
);
create index traineeship_of_pathway on traineeship (pathway);
create index traineeship_of_mentor on traineeship (mentor);
create unique index traineeship_running_once on traineeship (staff) where state = 'running';
call keep_past('traineeship');

create table traineeship_part (
  traineeship_id uuid not null
    constraint traineeship_part_of references traineeship deferrable,
  position integer not null,
  part text not null,
  done_on date not null,
  constraint traineeship_part_key primary key (traineeship_id, part)
);
call keep_past('traineeship_part', 'traineeship');

create table traineeship_shadowing (
  traineeship_id uuid not null
    constraint traineeship_shadowing_of references traineeship deferrable,
  position integer not null,
  on_day date not null,
  hours numeric not null constraint traineeship_shadowing_hours check (hours > 0 and hours <= 12),
  constraint traineeship_shadowing_key primary key (traineeship_id, on_day)
);
call keep_past('traineeship_shadowing', 'traineeship');

-- What is done and chosen is of the pathway.
create function traineeship_follows_pathway() returns trigger language plpgsql as $$
declare
  given uuid := coalesce(to_jsonb(new) ->> 'traineeship_id', to_jsonb(new) ->> 'id')::uuid;
begin
  if exists (select from traineeship t join pathway p on p.id = t.pathway
             where t.id = given and not t.strand = any(p.strands)) then
    perform refuse('traineeship_strand', 'a strand is one of the pathway');
  end if;
  if exists (select from traineeship t join pathway p on p.id = t.pathway
               join traineeship_part d on d.traineeship_id = t.id
             where t.id = given and not d.part = any(p.parts)) then
    perform refuse('traineeship_part_of_pathway', 'a part is one of the pathway');
  end if;
  return null;
end
$$;
create constraint trigger traineeship_follows_pathway after insert or update on traineeship
  deferrable initially deferred for each row execute function traineeship_follows_pathway();
create constraint trigger traineeship_follows_pathway after insert or update on traineeship_part
  deferrable initially deferred for each row execute function traineeship_follows_pathway();

-- What is finished has all that its pathway asks for.
create function traineeship_has_all() returns trigger language plpgsql as $$
begin
  if exists (select from traineeship t join pathway p on p.id = t.pathway
             where t.id = new.id and t.state = 'finished'
               and (t.mentor is null
                    or cardinality(p.strands) > 0 and t.strand is null
                    or (select count(*) from traineeship_part d where d.traineeship_id = t.id)
                       < cardinality(p.parts)
                    or coalesce((select sum(s.hours) from traineeship_shadowing s
                                 where s.traineeship_id = t.id), 0)
                       < coalesce(p.shadowing, 0))) then
    perform refuse('traineeship_finished', 'a traineeship is finished before all is done');
  end if;
  return null;
end
$$;
create constraint trigger traineeship_finished after insert or update on traineeship
  deferrable initially deferred for each row execute function traineeship_has_all();

-- Once somebody is on it, a pathway stays what they began.
create function pathway_stays() returns trigger language plpgsql as $$
begin
  if (old.parts, old.strands, old.shadowing) is distinct from (new.parts, new.strands, new.shadowing)
     and exists (select from traineeship t where t.pathway = new.id) then
    perform refuse('pathway_begun', 'a pathway that somebody is on stays as it is');
  end if;
  return null;
end
$$;
create constraint trigger pathway_begun after update on pathway
  deferrable initially deferred for each row execute function pathway_stays();
