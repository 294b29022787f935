-- Continuing professional development: events, and who comes to them.

create sequence ref_cpd;
create table cpd_event (
  id uuid constraint cpd_event_key primary key,
  ref text not null constraint cpd_event_ref_once unique,
  version bigint not null,
  title text not null constraint cpd_event_title check (btrim(title) <> ''),
  topic text not null constraint cpd_event_topic check (btrim(topic) <> ''),
  provider text not null,
  place text not null,
  recording text not null constraint cpd_event_recording check (
    recording ~ '^(https?://[^[:space:]"<>]+)?$'),
  mode text not null constraint cpd_event_mode check (
    mode in ('in-person', 'online', 'blended', 'recording')),
  on_day date not null,
  year text not null constraint cpd_event_year check (
    year ~ '^[0-9]{4}/[0-9]{2}$' and left(year, 4)
      = (extract(year from on_day)
         - case when extract(month from on_day) < 9 then 1 else 0 end)::text),
  time_of_day text not null constraint cpd_event_time check (
    time_of_day ~ '^(([01][0-9]|2[0-3]):[0-5][0-9])?$'),
  hours numeric not null constraint cpd_event_hours check (hours > 0 and hours <= 40),
  external boolean not null,
  audience text[] not null constraint cpd_event_audience check (
    cardinality(audience) > 0 and audience <@ array['staff', 'partners', 'school-staff']),
  places integer constraint cpd_event_places check (places between 1 and 10000),
  published_on date,
  cancelled boolean not null,
  constraint cpd_event_watched check (mode <> 'recording' or recording <> '')
);
create index cpd_event_by_day on cpd_event (on_day);
call keep_past('cpd_event');

create sequence ref_cpb;
create table cpd_booking (
  id uuid constraint cpd_booking_key primary key,
  ref text not null constraint cpd_booking_ref_once unique,
  version bigint not null,
  event uuid not null constraint cpd_booking_event references cpd_event deferrable,
  staff uuid constraint cpd_booking_staff references staff_member deferrable,
  contact uuid constraint cpd_booking_contact references contact deferrable,
  school text constraint cpd_booking_school references school (ref) deferrable,
  audience text not null constraint cpd_booking_audience check (
    audience in ('staff', 'partners', 'school-staff')),
  state text not null constraint cpd_booking_state check (
    state in ('booked', 'attended', 'absent', 'watched', 'cancelled')),
  constraint cpd_booking_who check (
    num_nonnulls(staff, contact, school) = 1
    and (staff is not null) <= (audience <> 'school-staff')
    and (contact is not null) <= (audience = 'partners')
    and (school is not null) = (audience = 'school-staff')),
  constraint cpd_booking_staff_once unique (event, staff),
  constraint cpd_booking_contact_once unique (event, contact)
);
create index cpd_booking_of_staff on cpd_booking (staff);
create index cpd_booking_of_contact on cpd_booking (contact);
create index cpd_booking_of_school on cpd_booking (school);
call keep_past('cpd_booking');

-- No more people come than there are places: also when what was cancelled is put back as it was.
create function cpd_event_has_places() returns trigger language plpgsql as $$
declare
  given uuid := coalesce(to_jsonb(new) ->> 'event', to_jsonb(new) ->> 'id')::uuid;
begin
  if (select count(*) from cpd_booking b
      where b.event = given and b.state in ('booked', 'attended'))
     > (select e.places from cpd_event e where e.id = given) then
    perform refuse('cpd_booking_places', 'an event has no more people than places');
  end if;
  return null;
end
$$;
create constraint trigger cpd_booking_places after insert or update on cpd_booking
  deferrable initially deferred for each row execute function cpd_event_has_places();
create constraint trigger cpd_booking_places after update on cpd_event
  deferrable initially deferred for each row execute function cpd_event_has_places();

-- Only what is published is booked: also when that it was published is taken back.
create function cpd_booking_is_of_calendar() returns trigger language plpgsql as $$
declare
  given uuid := coalesce(to_jsonb(new) ->> 'event', to_jsonb(new) ->> 'id')::uuid;
begin
  if exists (select from cpd_event e join cpd_booking b on b.event = e.id
             where e.id = given and e.published_on is null and b.state <> 'cancelled') then
    perform refuse('cpd_booking_published', 'only what is published is booked');
  end if;
  return null;
end
$$;
create constraint trigger cpd_booking_published after insert or update on cpd_booking
  deferrable initially deferred for each row execute function cpd_booking_is_of_calendar();
create constraint trigger cpd_booking_published after update on cpd_event
  deferrable initially deferred for each row execute function cpd_booking_is_of_calendar();

-- Names of people at schools have no past: once they are forgotten, they are gone.
create table cpd_guest (
  booking uuid constraint cpd_guest_key primary key
    constraint cpd_guest_booking references cpd_booking on delete cascade deferrable,
  name text not null constraint cpd_guest_name check (btrim(name) <> '')
);
