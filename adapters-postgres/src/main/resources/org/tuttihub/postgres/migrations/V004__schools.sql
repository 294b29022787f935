-- The register of schools, and what the hub says of them.

create table school (
  id uuid constraint school_key primary key,
  ref text not null constraint school_urn_once unique
    constraint school_urn check (ref ~ '^[0-9]{6}$'),
  version bigint not null,
  name text not null,
  la_code text constraint school_la_code check (la_code ~ '^[0-9]{3}$'),
  la_name text not null,
  establishment_number text not null,
  ukprn text constraint school_ukprn check (ukprn ~ '^1[0-9]{7}$'),
  type_code text not null,
  type_name text not null,
  group_code text not null,
  group_name text not null,
  status_code text not null,
  status_name text not null,
  phase_code text not null,
  phase_name text not null,
  open_date date,
  close_date date,
  low_age integer,
  high_age integer,
  pupils integer,
  fsm_percent text,
  trust_code text not null,
  trust_name text not null,
  street text not null,
  locality text not null,
  town text not null,
  county text not null,
  postcode text not null,
  website text not null,
  telephone text not null,
  head text not null,
  further jsonb not null,
  universe boolean,
  reason text not null,
  -- Told by the rules of the program when the row is written.
  state_funded boolean not null,
  open boolean not null,
  level text not null constraint school_level check (
    level in ('nursery', 'primary', 'secondary', 'special', 'alternative', 'other')),
  name_key text collate "C" not null,
  town_key text collate "C" not null,
  search text collate "C" not null
);
create index school_by_name on school (name_key, ref);
create index school_by_ukprn on school (ukprn);
create index school_search on school using gin (search gin_trgm_ops);
call keep_past('school');
