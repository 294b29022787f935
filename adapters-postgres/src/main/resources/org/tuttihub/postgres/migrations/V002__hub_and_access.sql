-- The hub itself, and who may sign in.

create table hub (
  id uuid constraint hub_key primary key,
  ref text not null constraint hub_ref_once unique,
  version bigint not null,
  single boolean not null default true
    constraint hub_only_one unique constraint hub_single check (single),
  name text not null,
  lead_organisation text not null,
  lead_kind text not null
    constraint hub_lead_kind check (lead_kind in ('council', 'charity', 'cic', 'company', 'other')),
  area text[] not null constraint hub_area check (cardinality(area) > 0),
  vision text not null,
  purpose text not null,
  hub_values text not null
);
call keep_past('hub');

create table hub_term (
  hub_id uuid not null constraint hub_term_hub references hub deferrable,
  year text not null constraint hub_term_year check (year ~ '^[0-9]{4}/[0-9]{2}$'),
  season text not null constraint hub_term_season check (season in ('autumn', 'spring', 'summer')),
  first_day date not null,
  last_day date not null,
  teaching_weeks integer not null constraint hub_term_weeks check (teaching_weeks between 1 and 20),
  constraint hub_term_key primary key (hub_id, year, season),
  constraint hub_term_in_order check (last_day >= first_day),
  constraint hub_term_in_year check (
    first_day >= make_date(left(year, 4)::integer, 9, 1)
    and last_day <= make_date(left(year, 4)::integer + 1, 8, 31)),
  constraint hub_terms_apart exclude using gist (hub_id with =, daterange(first_day, last_day, '[]') with &&)
);
call keep_past('hub_term', 'hub');

create sequence ref_per;
create table person (
  id uuid constraint person_key primary key,
  ref text not null constraint person_ref_once unique,
  version bigint not null,
  sign_in text not null constraint person_sign_in_once unique
    constraint person_sign_in_lower check (sign_in = lower(sign_in) and sign_in <> ''),
  name text not null,
  email text not null,
  roles text[] not null constraint person_roles check (
    roles <@ array['administrator', 'manager', 'officer', 'integrator', 'board', 'viewer']),
  disabled_on date
);
call keep_past('person');

create table person_ssh_key (
  person_id uuid not null constraint person_ssh_key_person references person deferrable,
  position integer not null,
  fingerprint text not null,
  line text not null,
  added date not null,
  constraint person_ssh_key_key primary key (person_id, fingerprint)
);
call keep_past('person_ssh_key', 'person');

create sequence ref_tok;
create table token (
  id uuid constraint token_key primary key,
  ref text not null constraint token_ref_once unique,
  version bigint not null,
  person uuid not null constraint token_person references person deferrable,
  label text not null,
  roles text[] not null constraint token_roles check (
    roles <@ array['administrator', 'manager', 'officer', 'integrator', 'board', 'viewer']),
  hash text not null constraint token_hash_once unique
    constraint token_hash check (hash ~ '^[0-9a-f]{64}$'),
  expires timestamptz not null,
  revoked timestamptz
);
create index token_of_person on token (person);
call keep_past('token');
