-- Instruments: what the hub owns, where each of them is, who has it, and what is promised.

create sequence ref_mod;
create table model (
  id uuid constraint model_key primary key,
  ref text not null constraint model_ref_once unique,
  version bigint not null,
  family text not null constraint model_family check (
    family in ('strings', 'woodwind', 'brass', 'percussion', 'keyboard', 'guitar',
               'music-technology', 'world', 'accessible', 'other')),
  instrument text not null constraint model_instrument check (btrim(instrument) <> ''),
  size text constraint model_size check (size ~ '^([1-9]/[0-9]{1,2}|[0-9]{1,2}([.][0-9]{1,2})? in|(extra )?(small|large)|medium)$'),
  maker text not null,
  name text not null,
  accessible boolean not null,
  value bigint constraint model_value check (value >= 0),
  useful_years integer constraint model_useful_years check (useful_years between 1 and 100),
  key text not null constraint model_once unique,
  search text not null
);
call keep_past('model');

create sequence ref_kit;
create table kit (
  id uuid constraint kit_key primary key,
  ref text not null constraint kit_ref_once unique,
  version bigint not null,
  name text not null constraint kit_name check (btrim(name) <> ''),
  name_key text not null constraint kit_once unique,
  place text not null constraint kit_place check (btrim(place) <> ''),
  note text not null
);
call keep_past('kit');

-- An item is in exactly one state, and with it in one place: a store, with its borrower, with a
-- repairer, or nowhere that is known.
create sequence ref_itm;
create table item (
  id uuid constraint item_key primary key,
  ref text not null constraint item_ref_once unique,
  version bigint not null,
  model uuid not null constraint item_model references model deferrable,
  asset_number text not null constraint item_asset_number check (btrim(asset_number) <> ''),
  asset_key text not null constraint item_asset_once unique,
  serial text not null,
  serial_key text,
  barcode text not null,
  barcode_key text constraint item_barcode_once unique,
  case_number text not null,
  condition text not null constraint item_condition check (
    condition in ('new', 'good', 'fair', 'poor', 'unusable')),
  home text not null,
  owned text not null,
  accessories text not null,
  bought_on date,
  price bigint constraint item_price check (price >= 0),
  supplier text not null,
  funding text not null,
  fund_grant uuid constraint item_grant references fund_grant deferrable,
  capitalised boolean not null,
  useful_years integer constraint item_useful_years check (useful_years between 1 and 100),
  kit uuid constraint item_kit references kit deferrable,
  note text not null,
  state text not null constraint item_state check (
    state in ('on-order', 'in-store', 'reserved', 'on-loan', 'class-set', 'in-repair', 'missing',
              'write-off-proposed', 'disposed')),
  state_since date not null,
  expected date,
  place text,
  loan uuid,
  reservation uuid,
  repairer text,
  last_seen text,
  why text,
  approval text,
  proceeds bigint,
  search text not null,
  constraint item_expected check (expected is null or state = 'on-order'),
  constraint item_in_store check (
    (state in ('in-store', 'reserved', 'write-off-proposed')) = (place is not null)
    and (place is null or btrim(place) <> '')),
  constraint item_out check ((state in ('on-loan', 'class-set')) = (loan is not null)),
  constraint item_reserved check ((state = 'reserved') = (reservation is not null)),
  constraint item_in_repair check (
    (state = 'in-repair') = (repairer is not null) and (repairer is null or btrim(repairer) <> '')),
  constraint item_missing check ((state = 'missing') = (last_seen is not null)),
  constraint item_why check (
    (state in ('in-repair', 'write-off-proposed', 'disposed')) = (why is not null)),
  constraint item_disposed check (
    (state = 'disposed') = (approval is not null) and (proceeds is null or state = 'disposed'))
);
create index item_of_model on item (model);
create index item_of_kit on item (kit);
create index item_of_grant on item (fund_grant);
create index item_by_serial on item (serial_key);
create index item_by_state on item (state, state_since);
create index item_search on item using gin (search gin_trgm_ops);
call keep_past('item');

create sequence ref_loa;
create table loan (
  id uuid constraint loan_key primary key,
  ref text not null constraint loan_ref_once unique,
  version bigint not null,
  item uuid not null constraint loan_item references item deferrable,
  kit uuid constraint loan_kit references kit deferrable,
  kind text not null constraint loan_kind check (
    kind in ('school', 'carer', 'teacher', 'partner', 'other')),
  school text constraint loan_school references school (ref) deferrable,
  borrower text not null,
  email text not null,
  lent_on date not null,
  due date,
  condition_out text not null constraint loan_condition_out check (
    condition_out in ('new', 'good', 'fair', 'poor', 'unusable')),
  fee bigint constraint loan_fee check (fee >= 0),
  deposit bigint constraint loan_deposit check (deposit >= 0),
  terms text,
  accepted_on date,
  note text not null,
  state text not null constraint loan_state check (state in ('out', 'returned', 'lost')),
  ended date,
  condition_in text constraint loan_condition_in check (
    condition_in in ('new', 'good', 'fair', 'poor', 'unusable')),
  remark text,
  constraint loan_borrower check (
    kind = 'school' and school is not null or kind <> 'school' and btrim(borrower) <> ''),
  constraint loan_due_in_order check (due >= lent_on),
  constraint loan_accepted check ((terms is null) = (accepted_on is null)),
  constraint loan_ended check (
    (state = 'out') = (ended is null) and (state = 'returned') = (condition_in is not null)
    and (state = 'out') = (remark is null) and ended >= lent_on),
  -- An item may come back and go out again on one day.
  constraint loan_alone exclude using gist (
    item with =, daterange(lent_on, ended, '[)') with &&) deferrable initially deferred
);
create unique index loan_open_once on loan (item) where state = 'out';
create index loan_of_kit on loan (kit) where state = 'out';
create index loan_of_school on loan (school);
create index loan_by_due on loan (due) where state = 'out';
create index loan_of_item on loan (item);
call keep_past('loan');

-- An item is out exactly when there is an open loan of it, and it is that one.
create function item_is_where_its_loan_is() returns trigger language plpgsql as $$
declare
  checked uuid := case when tg_table_name = 'item' then (to_jsonb(coalesce(new, old)) ->> 'id')::uuid
                       else (to_jsonb(coalesce(new, old)) ->> 'item')::uuid end;
begin
  if (select i.loan from item i where i.id = checked)
     is distinct from (select l.id from loan l where l.item = checked and l.state = 'out') then
    perform refuse('item_out_on_its_loan', 'an item is out exactly on its open loan');
  end if;
  return null;
end
$$;
create constraint trigger item_out_on_its_loan after insert or update of state, loan on item
  deferrable initially deferred for each row execute function item_is_where_its_loan_is();
create constraint trigger item_out_on_its_loan after insert or update or delete on loan
  deferrable initially deferred for each row execute function item_is_where_its_loan_is();

create sequence ref_rsv;
create table reservation (
  id uuid constraint reservation_key primary key,
  ref text not null constraint reservation_ref_once unique,
  version bigint not null,
  item uuid constraint reservation_item references item deferrable,
  kit uuid constraint reservation_kit references kit deferrable,
  kind text not null constraint reservation_kind check (
    kind in ('school', 'carer', 'teacher', 'partner', 'other')),
  school text constraint reservation_school references school (ref) deferrable,
  borrower text not null,
  email text not null,
  first_day date not null,
  last_day date not null,
  note text not null,
  state text not null constraint reservation_state check (
    state in ('held', 'fulfilled', 'cancelled')),
  constraint reservation_of_one check ((item is null) <> (kit is null)),
  constraint reservation_borrower check (
    kind = 'school' and school is not null or kind <> 'school' and btrim(borrower) <> ''),
  constraint reservation_in_order check (last_day >= first_day),
  constraint reservation_alone exclude using gist (
    (coalesce(item, kit)) with =, daterange(first_day, last_day, '[]') with &&)
    where (state = 'held') deferrable initially deferred
);
create index reservation_of_school on reservation (school);
call keep_past('reservation');
alter table item add constraint item_reservation foreign key (reservation)
  references reservation deferrable;
alter table item add constraint item_loan foreign key (loan)
  references loan deferrable initially deferred;
create index item_of_loan on item (loan);
create index item_of_reservation on item (reservation);
