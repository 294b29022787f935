-- Which local policies hold, with their settings; services, price lists, sets of bookings.

create sequence ref_apr;
create table plugin_approval (
  id uuid constraint plugin_approval_key primary key,
  ref text not null constraint plugin_approval_ref_once unique,
  version bigint not null,
  plugin text not null,
  plugin_version text not null,
  sha256 text not null constraint plugin_approval_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  in_process boolean not null,
  by_whom text not null,
  approved_on date not null,
  withdrawn_on date,
  constraint plugin_approval_in_order check (withdrawn_on >= approved_on)
);
create unique index plugin_approval_holds_once on plugin_approval (plugin, plugin_version)
  where withdrawn_on is null;
call keep_past('plugin_approval');

create sequence ref_ado;
create table adoption (
  id uuid constraint adoption_key primary key,
  ref text not null constraint adoption_ref_once unique,
  version bigint not null,
  question text not null,
  plugin text not null,
  plugin_version text not null,
  policy text not null,
  services text[] not null constraint adoption_services check (cardinality(services) > 0),
  customers text[] not null constraint adoption_customers check (
    customers <@ array['school', 'trust', 'setting', 'family', 'adult', 'partner']),
  authorities text[] not null constraint adoption_authorities check (
    array_to_string(authorities, ' ', ' ') ~ '^([0-9]{3}( [0-9]{3})*)?$'),
  first_day date not null,
  last_day date,
  rank integer not null constraint adoption_rank check (rank between 1 and 1000),
  constraint adoption_in_order check (last_day >= first_day)
);
call keep_past('adoption');

-- Of two with the same rank that could answer for the same on the same day, nobody could tell
-- which does. Lists that overlap, or are empty for "any", are beyond an exclusion constraint.
create function refuse_ambiguous_adoption() returns trigger language plpgsql as $$
begin
  if exists (
    select from adoption o
    where o.id <> new.id and o.question = new.question and o.rank = new.rank
      and daterange(o.first_day, o.last_day, '[]') && daterange(new.first_day, new.last_day, '[]')
      and o.services && new.services
      and (o.customers && new.customers or o.customers = '{}' or new.customers = '{}')
      and (o.authorities && new.authorities or o.authorities = '{}' or new.authorities = '{}'))
  then
    raise exception '% would answer beside another of the same rank', new.ref
      using errcode = 'exclusion_violation', constraint = 'adoption_unambiguous';
  end if;
  return null;
end
$$;
create constraint trigger adoption_unambiguous after insert or update on adoption
  deferrable for each row execute function refuse_ambiguous_adoption();

create sequence ref_set;
create table policy_setting (
  id uuid constraint policy_setting_key primary key,
  ref text not null constraint policy_setting_ref_once unique,
  version bigint not null,
  plugin text not null,
  policy text not null,
  setting text not null,
  value text not null,
  first_day date not null,
  last_day date,
  constraint policy_setting_in_order check (last_day >= first_day),
  constraint policy_settings_apart exclude using gist (
    plugin with =, policy with =, setting with =, daterange(first_day, last_day, '[]') with &&)
    deferrable
);
call keep_past('policy_setting');

create sequence ref_svc;
create table service (
  id uuid constraint service_key primary key,
  ref text not null constraint service_ref_once unique,
  version bigint not null,
  code text not null constraint service_code_once unique
    constraint service_code check (code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  name text not null,
  classroom boolean not null
);
call keep_past('service');

create sequence ref_pri;
create table price_list (
  id uuid constraint price_list_key primary key,
  ref text not null constraint price_list_ref_once unique,
  version bigint not null,
  title text not null,
  customer text constraint price_list_customer check (
    customer in ('school', 'trust', 'setting', 'family', 'adult', 'partner')),
  authority text constraint price_list_authority check (authority ~ '^[0-9]{3}$'),
  first_day date not null,
  last_day date,
  document text not null,
  constraint price_list_in_order check (last_day >= first_day)
);
create index price_list_by_day on price_list (first_day, last_day);
call keep_past('price_list');

-- A price stands here with its list's customer, authority and days, so that the database itself
-- can see that there is never more than one for the same day; empty means any.
create table price_list_line (
  price_list_id uuid not null constraint price_list_line_list references price_list deferrable,
  position integer not null,
  service text not null constraint price_list_line_service references service (code) deferrable,
  variant text not null,
  unit text not null constraint price_list_line_unit check (btrim(unit) <> ''),
  amount_pence bigint not null constraint price_list_line_amount check (amount_pence >= 0),
  customer text not null,
  authority text not null,
  first_day date not null,
  last_day date,
  constraint price_list_line_key primary key (price_list_id, position),
  constraint price_list_lines_apart exclude using gist (
    service with =, variant with =, customer with =, authority with =,
    daterange(first_day, last_day, '[]') with &&) deferrable
);
call keep_past('price_list_line', 'price_list');

create sequence ref_bks;
create table booking_set (
  id uuid constraint booking_set_key primary key,
  ref text not null constraint booking_set_ref_once unique,
  version bigint not null,
  title text not null
);
call keep_past('booking_set');

create table booking_set_entry (
  booking_set_id uuid not null constraint booking_set_entry_set references booking_set deferrable,
  row_no bigint not null,
  urn text not null constraint booking_set_entry_urn check (urn = '' or urn ~ '^[0-9]{6}$'),
  customer text not null constraint booking_set_entry_customer check (
    customer in ('school', 'trust', 'setting', 'family', 'adult', 'partner')),
  on_day date,
  service text not null,
  variant text not null,
  quantity integer not null constraint booking_set_entry_quantity check (quantity > 0),
  terms integer not null constraint booking_set_entry_terms check (terms between 1 and 3),
  facts jsonb not null,
  constraint booking_set_entry_key primary key (booking_set_id, row_no)
);
call keep_past('booking_set_entry', 'booking_set');
