-- What the hub has and what it spends; what it does with it, and what schools book.

create sequence ref_fun;
create table fund (
  id uuid constraint fund_key primary key,
  ref text not null constraint fund_ref_once unique,
  version bigint not null,
  code text not null constraint fund_code check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
  name text not null,
  kind text not null constraint fund_kind check (
    kind in ('revenue', 'capital', 'council', 'trading', 'trust', 'other')),
  year text not null constraint fund_year check (year ~ '^[0-9]{4}/[0-9]{2}$'),
  purpose text not null,
  functions text[] not null,
  constraint fund_code_once unique (code, year)
);
call keep_past('fund');

create sequence ref_gra;
create table fund_grant (
  id uuid constraint fund_grant_key primary key,
  ref text not null constraint fund_grant_ref_once unique,
  version bigint not null,
  fund uuid not null constraint fund_grant_fund references fund deferrable,
  funder text not null,
  title text not null,
  amount bigint not null constraint fund_grant_amount check (amount > 0),
  confirmed bigint not null,
  confirmed_until date,
  constraint fund_grant_confirmed check (confirmed between 0 and amount)
);
create index fund_grant_of_fund on fund_grant (fund);
call keep_past('fund_grant');

create table fund_grant_instalment (
  fund_grant_id uuid not null
    constraint fund_grant_instalment_grant references fund_grant deferrable,
  position integer not null,
  id uuid not null,
  due date not null,
  amount bigint not null constraint fund_grant_instalment_amount check (amount > 0),
  received date,
  constraint fund_grant_instalment_key primary key (fund_grant_id, id)
);
call keep_past('fund_grant_instalment', 'fund_grant');

create sequence ref_bud;
create table budget_line (
  id uuid constraint budget_line_key primary key,
  ref text not null constraint budget_line_ref_once unique,
  version bigint not null,
  fund uuid not null constraint budget_line_fund references fund deferrable,
  function text not null,
  description text not null,
  nature text not null constraint budget_line_nature check (nature in ('revenue', 'capital')),
  services text[] not null,
  access boolean not null,
  budget bigint not null constraint budget_line_budget check (budget >= 0),
  forecast bigint not null constraint budget_line_forecast check (forecast >= 0),
  constraint budget_line_of_fund unique (id, fund)
);
create index budget_lines_of_fund on budget_line (fund);
call keep_past('budget_line');

create sequence ref_inc;
create table income (
  id uuid constraint income_key primary key,
  ref text not null constraint income_ref_once unique,
  version bigint not null,
  fund uuid not null constraint income_fund references fund deferrable,
  source text not null constraint income_source check (source ~ '^[a-z][a-z0-9-]{0,39}$'),
  amount bigint not null constraint income_amount check (amount > 0),
  received_on date not null,
  restricted boolean not null,
  claim text not null,
  note text not null
);
create index income_of_fund on income (fund);
call keep_past('income');

create sequence ref_spe;
create table spending (
  id uuid constraint spending_key primary key,
  ref text not null constraint spending_ref_once unique,
  version bigint not null,
  fund uuid not null,
  line uuid not null,
  what text not null,
  reference text not null,
  state text not null
    constraint spending_state check (state in ('committed', 'released', 'actual')),
  promised bigint constraint spending_promised check (promised > 0),
  amount bigint not null constraint spending_amount check (amount > 0),
  moved_on date not null,
  why text not null,
  constraint spending_line foreign key (line, fund) references budget_line (id, fund) deferrable,
  constraint spending_as_promised check (state = 'actual' or promised is null),
  constraint spending_released check ((state = 'released') = (btrim(why) <> ''))
);
create index spending_of_fund on spending (fund);
create index spending_of_line on spending (line);
call keep_past('spending');

-- Rules that look at several rows; each is held to when a transaction ends.

create function refuse(rule text, said text) returns void language plpgsql as $$
begin
  raise exception '%', said using errcode = 'check_violation', constraint = rule;
end
$$;

-- A fund never goes below zero.
create function fund_is_covered() returns trigger language plpgsql as $$
declare
  fund_id uuid := case when tg_op = 'DELETE' then old.fund else new.fund end;
begin
  if (select coalesce(sum(g.confirmed), 0) from fund_grant g where g.fund = fund_id)
     + (select coalesce(sum(i.amount), 0) from income i where i.fund = fund_id)
     < (select coalesce(sum(s.amount), 0) from spending s
        where s.fund = fund_id and s.state <> 'released') then
    perform refuse('fund_covered', 'a fund is below zero');
  end if;
  return null;
end
$$;
create constraint trigger fund_covered after insert or update or delete on fund_grant
  deferrable initially deferred for each row execute function fund_is_covered();
create constraint trigger fund_covered after update or delete on income
  deferrable initially deferred for each row execute function fund_is_covered();
create constraint trigger fund_covered after insert or update or delete on spending
  deferrable initially deferred for each row execute function fund_is_covered();

-- Money pays only for what it was given for; capital never pays running costs, and the reverse;
-- restricted income is where it is said what it was given for.
create function fund_is_kept_to(fund_id uuid) returns void language plpgsql as $$
begin
  if exists (select from budget_line l join fund f on f.id = l.fund
             where f.id = fund_id
               and (f.kind in ('revenue', 'capital') and f.kind <> l.nature
                    or cardinality(f.functions) > 0 and not l.function = any(f.functions))) then
    perform refuse('fund_purpose', 'a fund may not pay one of its lines');
  end if;
  if exists (select from income i join fund f on f.id = i.fund
             where f.id = fund_id and i.restricted
               and btrim(f.purpose) = '' and cardinality(f.functions) = 0) then
    perform refuse('fund_purpose', 'restricted income is in a fund that is free');
  end if;
end
$$;
create function fund_itself_is_kept_to() returns trigger language plpgsql as $$
begin
  perform fund_is_kept_to(new.id);
  return null;
end
$$;
create function fund_of_row_is_kept_to() returns trigger language plpgsql as $$
begin
  perform fund_is_kept_to(new.fund);
  return null;
end
$$;
create constraint trigger fund_purpose after update on fund
  deferrable initially deferred for each row execute function fund_itself_is_kept_to();
create constraint trigger fund_purpose after insert or update on budget_line
  deferrable initially deferred for each row execute function fund_of_row_is_kept_to();
create constraint trigger fund_purpose after insert or update on income
  deferrable initially deferred for each row execute function fund_of_row_is_kept_to();

-- Instalments never exceed their grant.
create function grant_holds_its_instalments() returns trigger language plpgsql as $$
declare
  grant_id uuid := case when tg_table_name = 'fund_grant' then (to_jsonb(new) ->> 'id')::uuid
                        else (to_jsonb(new) ->> 'fund_grant_id')::uuid end;
begin
  if (select sum(i.amount) from fund_grant_instalment i where i.fund_grant_id = grant_id)
     > (select g.amount from fund_grant g where g.id = grant_id) then
    perform refuse('fund_grant_instalments', 'instalments exceed their grant');
  end if;
  return null;
end
$$;
create constraint trigger fund_grant_instalments after update on fund_grant
  deferrable initially deferred for each row execute function grant_holds_its_instalments();
create constraint trigger fund_grant_instalments after insert or update on fund_grant_instalment
  deferrable initially deferred for each row execute function grant_holds_its_instalments();

create sequence ref_act;
create table activity (
  id uuid constraint activity_key primary key,
  ref text not null constraint activity_ref_once unique,
  version bigint not null,
  state text not null
    constraint activity_state check (state in ('planned', 'running', 'done', 'cancelled')),
  state_since date,
  why text not null,
  year text not null constraint activity_year check (year ~ '^[0-9]{4}/[0-9]{2}$'),
  kind text not null constraint activity_kind check (
    kind in ('first-access', 'ensemble', 'workshop', 'event', 'taster', 'course', 'competition',
             'other')),
  title text not null,
  aim text not null,
  who text not null,
  provider text not null,
  held_when text not null,
  slot text constraint activity_slot check (
    slot in ('in-school-time', 'after-school', 'weekend', 'holiday')),
  held_where text not null,
  details text not null,
  price text not null,
  link text not null constraint activity_link check (link = '' or link ~ '^https?://'),
  functions text[] not null,
  costs uuid constraint activity_costs references budget_line deferrable,
  minutes integer constraint activity_minutes check (minutes between 1 and 600),
  players integer constraint activity_players check (players > 0),
  chamber boolean,
  county boolean,
  organiser text not null,
  constraint activity_since check ((state = 'planned') = (state_since is null)),
  constraint activity_cancelled check ((state = 'cancelled') = (btrim(why) <> '')),
  constraint activity_ensemble check (
    (kind = 'ensemble') = (minutes is not null)
    and (minutes is null) = (chamber is null) and (minutes is null) = (county is null)
    and (minutes is not null or players is null and organiser = '')),
  constraint activity_chamber check (not chamber or players is null or players <= 9)
);
create index activity_of_year on activity (year);
create index activity_of_line on activity (costs);
call keep_past('activity');

create table activity_gap (
  activity_id uuid not null constraint activity_gap_activity references activity deferrable,
  position integer not null,
  gap_id uuid not null constraint activity_gap_gap references gap deferrable,
  constraint activity_gap_key primary key (activity_id, gap_id)
);
create index activity_gap_of_gap on activity_gap (gap_id);
call keep_past('activity_gap', 'activity');

create table activity_objective (
  activity_id uuid not null constraint activity_objective_activity references activity deferrable,
  position integer not null,
  objective_id uuid not null constraint activity_objective_objective references objective deferrable,
  constraint activity_objective_key primary key (activity_id, objective_id)
);
create index activity_objective_of_objective on activity_objective (objective_id);
call keep_past('activity_objective', 'activity');

create sequence ref_win;
create table offer_window (
  id uuid constraint offer_window_key primary key,
  ref text not null constraint offer_window_ref_once unique,
  version bigint not null,
  year text not null constraint offer_window_year check (year ~ '^[0-9]{4}/[0-9]{2}$'),
  services text[] not null,
  opens date not null,
  closes date not null,
  note text not null,
  constraint offer_window_in_order check (closes >= opens)
);
call keep_past('offer_window');

create sequence ref_bkg;
create table booking (
  id uuid constraint booking_key primary key,
  ref text not null constraint booking_ref_once unique,
  version bigint not null,
  school text not null constraint booking_school references school (ref) deferrable,
  year text not null constraint booking_year check (year ~ '^[0-9]{4}/[0-9]{2}$'),
  service text not null constraint booking_service check (service ~ '^[a-z][a-z0-9-]{0,39}$'),
  variant text not null,
  quantity integer not null constraint booking_quantity check (quantity between 1 and 10000),
  terms integer not null constraint booking_terms check (terms between 1 and 3),
  year_group text not null,
  pupils integer constraint booking_pupils check (pupils >= 0),
  first_time integer,
  pp integer,
  send integer,
  set_hire boolean not null,
  requested_on date not null,
  late text not null,
  note text not null,
  source text constraint booking_source_once unique,
  state text not null constraint booking_state check (
    state in ('requested', 'under-review', 'offered', 'accepted', 'scheduled', 'delivered',
              'invoiced', 'declined', 'withdrawn')),
  state_since date not null,
  offered_on date,
  charge bigint,
  pays bigint,
  policy text not null,
  accepted_on date,
  plan text not null,
  planned_on date,
  delivered_on date,
  invoice text not null,
  why text not null,
  constraint booking_parts_of_pupils check (
    coalesce(first_time, 0) between 0 and coalesce(pupils, 0)
    and coalesce(pp, 0) between 0 and coalesce(pupils, 0)
    and coalesce(send, 0) between 0 and coalesce(pupils, 0)),
  constraint booking_offered check (
    (state in ('requested', 'under-review') or offered_on is not null
       or state in ('declined', 'withdrawn'))
    and (state not in ('requested', 'under-review') or offered_on is null)
    and (offered_on is null) = (charge is null) and (offered_on is null) = (pays is null)
    and charge >= 0 and pays between 0 and charge),
  constraint booking_accepted check (
    (state in ('accepted', 'scheduled', 'delivered', 'invoiced')) = (accepted_on is not null)),
  constraint booking_scheduled check (
    (state in ('scheduled', 'delivered', 'invoiced')) = (planned_on is not null)
    and (planned_on is not null or plan = '')),
  constraint booking_delivered check (
    (state in ('delivered', 'invoiced')) = (delivered_on is not null)),
  constraint booking_invoiced check ((state = 'invoiced') = (btrim(invoice) <> '')),
  constraint booking_ended check ((state in ('declined', 'withdrawn')) = (btrim(why) <> ''))
);
create index booking_of_school on booking (school);
create index booking_of_year on booking (year, service);
call keep_past('booking');

create table booking_subsidy (
  booking_id uuid not null constraint booking_subsidy_booking references booking deferrable,
  position integer not null,
  source_kind text not null
    constraint booking_subsidy_source check (source_kind in ('fund', 'school', 'other')),
  source_name text not null,
  rule text not null,
  amount bigint not null constraint booking_subsidy_amount check (amount >= 0),
  spending uuid constraint booking_subsidy_spending references spending deferrable,
  constraint booking_subsidy_key primary key (booking_id, position),
  constraint booking_subsidy_funded check (spending is null or source_kind = 'fund')
);
create index booking_subsidy_of_spending on booking_subsidy (spending);
call keep_past('booking_subsidy', 'booking');

-- Subsidies and what the school pays add up to the charge.
create function booking_is_added_up() returns trigger language plpgsql as $$
declare
  given uuid := case when tg_table_name = 'booking' then (to_jsonb(new) ->> 'id')::uuid
                     else (to_jsonb(new) ->> 'booking_id')::uuid end;
begin
  if exists (select from booking b where b.id = given
             and b.charge is distinct from b.pays + (
               select coalesce(sum(s.amount), 0) from booking_subsidy s where s.booking_id = b.id)
             and (b.charge is not null
                  or exists (select from booking_subsidy s where s.booking_id = b.id))) then
    perform refuse('booking_adds_up', 'the parts of a price do not add up');
  end if;
  return null;
end
$$;
create constraint trigger booking_adds_up after insert or update on booking
  deferrable initially deferred for each row when (new.charge is not null)
  execute function booking_is_added_up();
create constraint trigger booking_adds_up after insert or update on booking_subsidy
  deferrable initially deferred for each row execute function booking_is_added_up();

-- What the lesson system counts. The reference is what is counted.
create table waiting_count (
  id uuid constraint waiting_count_key primary key,
  ref text not null constraint waiting_count_once unique,
  version bigint not null,
  service text not null,
  instrument text not null,
  place text not null,
  as_of date not null,
  waiting integer not null constraint waiting_count_waiting check (waiting >= 0)
);
call keep_past('waiting_count');

create table pupil_count (
  id uuid constraint pupil_count_key primary key,
  ref text not null constraint pupil_count_once unique,
  version bigint not null,
  year text not null constraint pupil_count_year check (year ~ '^[0-9]{4}/[0-9]{2}$'),
  term text not null constraint pupil_count_term check (term in ('autumn', 'spring', 'summer')),
  service text not null,
  school text constraint pupil_count_school references school (ref) deferrable,
  instrument text not null,
  pupils integer not null constraint pupil_count_pupils check (pupils >= 0),
  first_time integer,
  pp integer,
  send integer,
  constraint pupil_count_parts check (
    coalesce(first_time, 0) between 0 and pupils and coalesce(pp, 0) between 0 and pupils
    and coalesce(send, 0) between 0 and pupils)
);
create index pupil_count_of_school on pupil_count (school);
call keep_past('pupil_count');
