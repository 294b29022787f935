-- Safe to teach: who works for the hub, what each has shown, overrides, sessions and releases.
-- Whether somebody is clear is computed from these and the day; it stands nowhere.

create sequence ref_stf;
create table staff_member (
  id uuid constraint staff_member_key primary key,
  ref text not null constraint staff_member_ref_once unique,
  version bigint not null,
  name text not null constraint staff_member_name check (btrim(name) <> ''),
  email text not null,
  engagement text not null constraint staff_member_engagement check (engagement in (
    'employed', 'contractual', 'self-employed', 'volunteer', 'trainee', 'partner')),
  partner uuid constraint staff_member_partner references partner deferrable,
  roles text[] not null constraint staff_member_roles check (
    cardinality(roles) > 0
    and roles <@ array['teacher', 'conductor', 'accompanist', 'workshop-leader', 'assistant',
                       'mentor', 'line-manager', 'office']),
  instruments text[] not null,
  areas text[] not null,
  hours numeric constraint staff_member_hours check (hours between 0 and 60),
  manager uuid constraint staff_member_manager references staff_member deferrable,
  skills text not null,
  first_day date not null,
  last_day date,
  constraint staff_member_of_partner check ((partner is not null) = (engagement = 'partner')),
  constraint staff_member_not_own_manager check (manager <> id),
  constraint staff_member_in_order check (last_day >= first_day)
);
create index staff_member_of_manager on staff_member (manager);
create index staff_member_of_its_partner on staff_member (partner);
call keep_past('staff_member');

create sequence ref_clr;
create table clearance_record (
  id uuid constraint clearance_record_key primary key,
  ref text not null constraint clearance_record_ref_once unique,
  version bigint not null,
  staff uuid not null constraint clearance_record_staff references staff_member deferrable,
  requirement text not null constraint clearance_record_requirement check (
    requirement ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  got_on date not null,
  ends_on date,
  level text constraint clearance_record_level check (
    level in ('standard', 'enhanced', 'enhanced-barred')),
  edition text,
  how text not null constraint clearance_record_how check (
    how in ('seen', 'declared', 'own-word', 'system')),
  seen_by text not null constraint clearance_record_seen check (btrim(seen_by) <> ''),
  recorded_on date not null,
  sampled_on date,
  sampled_by text,
  sampled_right boolean,
  withdrawn_on date,
  why text not null,
  constraint clearance_record_in_order check (ends_on >= got_on and recorded_on >= got_on),
  constraint clearance_record_sampled check (
    (sampled_on is null) = (sampled_by is null) and (sampled_on is null) = (sampled_right is null)
    and (sampled_on is null or how = 'declared')),
  constraint clearance_record_withdrawn check ((withdrawn_on is not null) = (btrim(why) <> ''))
);
create index clearance_record_of_staff on clearance_record (staff);
call keep_past('clearance_record');

-- Details of DBS checks have no past: once they are forgotten, they are gone.
create table clearance_detail (
  record uuid constraint clearance_detail_key primary key
    constraint clearance_detail_record references clearance_record on delete cascade deferrable,
  number text not null,
  remarks text not null,
  kept_because text not null,
  constraint clearance_detail_says check (btrim(number) <> '' or btrim(remarks) <> '')
);

create sequence ref_ovr;
create table clearance_override (
  id uuid constraint clearance_override_key primary key,
  ref text not null constraint clearance_override_ref_once unique,
  version bigint not null,
  staff uuid not null constraint clearance_override_staff references staff_member deferrable,
  requirement text not null,
  kind text not null constraint clearance_override_never_safeguarding check (
    kind in ('right-to-work', 'insurance', 'other')),
  reason text not null constraint clearance_override_reason check (btrim(reason) <> ''),
  until_day date not null,
  asked_by text not null,
  asked_on date not null,
  approved_by text,
  approved_on date,
  ended_on date,
  constraint clearance_override_second_person check (approved_by <> asked_by),
  constraint clearance_override_approved check (
    (approved_by is null) = (approved_on is null) and approved_on >= asked_on),
  constraint clearance_override_ten_days check (
    until_day between asked_on and asked_on + 10
    and (approved_on is null or until_day >= approved_on)),
  constraint clearance_override_ended check (ended_on >= asked_on)
);
create index clearance_override_of_staff on clearance_override (staff);
call keep_past('clearance_override');

create sequence ref_rls;
create table session_release (
  id uuid constraint session_release_key primary key,
  ref text not null constraint session_release_ref_once unique,
  version bigint not null,
  year text not null constraint session_release_year check (year ~ '^[0-9]{4}/[0-9]{2}$'),
  term text not null constraint session_release_term check (term in ('autumn', 'spring', 'summer')),
  released_on date not null,
  released_by text not null constraint session_release_by check (btrim(released_by) <> ''),
  sessions integer not null constraint session_release_sessions check (sessions > 0)
);
call keep_past('session_release');

create table session_release_person (
  session_release_id uuid not null
    constraint session_release_person_release references session_release deferrable,
  position integer not null,
  staff uuid not null constraint session_release_person_staff references staff_member deferrable,
  judged_on date not null,
  state text not null constraint session_release_person_clear check (
    state in ('clear', 'expiring')),
  override uuid constraint session_release_person_override references clearance_override deferrable,
  according text not null constraint session_release_person_according check (
    btrim(according) <> ''),
  constraint session_release_person_key primary key (session_release_id, staff)
);
create index session_release_person_of_staff on session_release_person (staff);
create index session_release_person_of_override on session_release_person (override);
call keep_past('session_release_person', 'session_release');

create sequence ref_ses;
create table teaching_session (
  id uuid constraint teaching_session_key primary key,
  ref text not null constraint teaching_session_ref_once unique,
  version bigint not null,
  source text not null constraint teaching_session_source_once unique,
  year text not null constraint teaching_session_year check (year ~ '^[0-9]{4}/[0-9]{2}$'),
  term text not null
    constraint teaching_session_term check (term in ('autumn', 'spring', 'summer')),
  on_day date not null,
  time_of_day text not null constraint teaching_session_time check (
    time_of_day ~ '^(([01][0-9]|2[0-3]):[0-5][0-9])?$'),
  minutes integer not null constraint teaching_session_minutes check (minutes between 1 and 600),
  service text not null,
  school text constraint teaching_session_school references school (ref) deferrable,
  place text not null,
  staff uuid constraint teaching_session_staff references staff_member deferrable,
  state text not null
    constraint teaching_session_state check (state in ('planned', 'released', 'cancelled')),
  release uuid constraint teaching_session_release references session_release deferrable,
  constraint teaching_session_released check ((state = 'released') = (release is not null)),
  -- Whoever holds a released session was found clear for it.
  constraint teaching_session_judged foreign key (release, staff)
    references session_release_person (session_release_id, staff) deferrable
);
create index teaching_session_of_term on teaching_session (year, term, state, on_day);
create index teaching_session_by_day on teaching_session (on_day);
create index teaching_session_of_staff on teaching_session (staff, on_day);
create index teaching_session_of_release on teaching_session (release, staff);
create index teaching_session_of_school on teaching_session (school);
call keep_past('teaching_session');

-- What let somebody pass was theirs, approved, and held on the day they were judged for.
create function release_override_holds() returns trigger language plpgsql as $$
begin
  if new.override is not null and not exists (
       select from clearance_override o
       where o.id = new.override and o.staff = new.staff
         and new.judged_on between o.approved_on and o.until_day) then
    perform refuse('session_release_person_override_holds',
                   'somebody was let pass by an override that did not hold');
  end if;
  return null;
end
$$;
create constraint trigger session_release_person_override_holds
  after insert or update on session_release_person
  deferrable initially deferred for each row execute function release_override_holds();
