-- Quality assurance: observations of the work of staff and of partners by the hub's framework.

create sequence ref_obs;
create table observation (
  id uuid constraint observation_key primary key,
  ref text not null constraint observation_ref_once unique,
  version bigint not null,
  staff uuid constraint observation_staff references staff_member deferrable,
  partner uuid constraint observation_partner references partner deferrable,
  on_day date not null,
  year text not null constraint observation_year check (
    year ~ '^[0-9]{4}/[0-9]{2}$' and left(year, 4)
      = (extract(year from on_day)
         - case when extract(month from on_day) < 9 then 1 else 0 end)::text),
  setting text not null constraint observation_setting check (
    setting in ('individual-lesson', 'small-group', 'whole-class', 'ensemble', 'workshop',
                'performance', 'online', 'other')),
  school text constraint observation_school references school (ref) deferrable,
  place text not null,
  observer uuid not null constraint observation_observer references staff_member deferrable,
  standard uuid not null constraint observation_standard references standard deferrable,
  state text not null constraint observation_state check (
    state in ('planned', 'recorded', 'shared', 'closed', 'withdrawn')),
  strengths text not null,
  shared_on date,
  acknowledged_on date,
  reply text not null,
  withdrawn_on date,
  why text not null,
  constraint observation_whom check (num_nonnulls(staff, partner) = 1),
  constraint observation_own check (observer <> staff),
  constraint observation_shared check (
    case when state in ('shared', 'closed') then shared_on is not null
         when state in ('planned', 'recorded') then shared_on is null else true end),
  constraint observation_acknowledged check (
    case when acknowledged_on is null then state <> 'closed' and reply = ''
         else shared_on is not null end),
  constraint observation_in_order check (shared_on >= on_day and acknowledged_on >= shared_on),
  constraint observation_withdrawn check (
    (state = 'withdrawn') = (withdrawn_on is not null)
    and (state = 'withdrawn') = (btrim(why) <> ''))
);
create index observation_of_staff on observation (staff, on_day);
create index observation_of_partner on observation (partner, on_day);
create index observation_by_observer on observation (observer);
create index observation_by_standard on observation (standard);
create index observation_at_school on observation (school);
create index observation_by_day on observation (on_day);
call keep_past('observation');

-- One row for each principle of the framework; without a level, it was not seen.
create table observation_rating (
  observation_id uuid not null
    constraint observation_rating_observation references observation deferrable,
  position integer not null,
  principle text not null constraint observation_rating_principle check (btrim(principle) <> ''),
  level text constraint observation_rating_level check (btrim(level) <> ''),
  constraint observation_rating_key primary key (observation_id, principle)
);
call keep_past('observation_rating', 'observation');

create table observation_target (
  observation_id uuid not null
    constraint observation_target_observation references observation deferrable,
  position integer not null,
  principle text not null,
  what text not null constraint observation_target_what check (btrim(what) <> ''),
  by_day date not null,
  met text constraint observation_target_met check (met in ('met', 'partly', 'not-met')),
  followed_on date,
  note text not null,
  constraint observation_target_key primary key (observation_id, position),
  constraint observation_target_followed check (
    (met is null) = (followed_on is null) and (met is not null or note = '')),
  constraint observation_target_principle foreign key (observation_id, principle)
    references observation_rating (observation_id, principle) deferrable initially deferred
);
create index observation_target_of_principle on observation_target (observation_id, principle);
create index observation_target_open on observation_target (by_day) where met is null;
call keep_past('observation_target', 'observation');

-- What was found belongs together: also when some of it is put back as it was.
create function observation_holds_together() returns trigger language plpgsql as $$
declare
  changed jsonb := to_jsonb(coalesce(new, old));
  given uuid := coalesce(changed ->> 'observation_id', changed ->> 'id')::uuid;
begin
  if exists (
       select from observation o where o.id = given and (
         o.state = 'planned' and (
           o.strengths <> ''
           or exists (select from observation_rating r where r.observation_id = o.id))
         or o.state in ('recorded', 'shared', 'closed') and not exists (
           select from observation_rating r
           where r.observation_id = o.id and r.level is not null))) then
    perform refuse('observation_findings', 'what was found stands where it is recorded');
  end if;
  if exists (
       select from observation_target t join observation_rating r
         on r.observation_id = t.observation_id and r.principle = t.principle
       where t.observation_id = given and r.level is null) then
    perform refuse('observation_target_seen', 'a target serves a principle that was rated');
  end if;
  if exists (
       select from observation_target t join observation o on o.id = t.observation_id
       where o.id = given and t.by_day < o.on_day) then
    perform refuse('observation_target_by', 'a target is for after the observation');
  end if;
  if exists (
       select from observation_target t join observation o on o.id = t.observation_id
       where o.id = given and t.met is not null
         and (o.shared_on is null or t.followed_on < o.shared_on)) then
    perform refuse('observation_target_shared', 'what is followed up was shared before');
  end if;
  if exists (
       select from observation_target t join observation o on o.id = t.observation_id
       where o.id = given and o.state = 'closed' and t.met is null) then
    perform refuse('observation_closed', 'what is closed has no open target');
  end if;
  return null;
end
$$;
create constraint trigger observation_holds_together after insert or update on observation
  deferrable initially deferred for each row execute function observation_holds_together();
create constraint trigger observation_holds_together
  after insert or update or delete on observation_rating
  deferrable initially deferred for each row execute function observation_holds_together();
create constraint trigger observation_holds_together
  after insert or update or delete on observation_target
  deferrable initially deferred for each row execute function observation_holds_together();

-- Nobody observes the partner they work for. Whoever goes there later observed it before.
create function observation_is_of_others() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.observer = old.observer and new.partner = old.partner then
    return null;
  end if;
  if exists (select from staff_member m where m.id = new.observer and m.partner = new.partner) then
    perform refuse('observation_own_partner', 'nobody observes the partner they work for');
  end if;
  return null;
end
$$;
create constraint trigger observation_own_partner after insert or update on observation
  deferrable initially deferred for each row execute function observation_is_of_others();

-- How often everybody is observed, and of how few people themes are not shown.
create sequence ref_obr;
create table observation_rule (
  id uuid constraint observation_rule_key primary key,
  ref text not null constraint observation_rule_ref_once unique,
  version bigint not null,
  holds_from date not null constraint observation_rule_once unique,
  months integer not null constraint observation_rule_months check (months between 1 and 60),
  fewest integer not null constraint observation_rule_fewest check (fewest between 3 and 100)
);
call keep_past('observation_rule');
