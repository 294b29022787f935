-- The care of the stock: repairs, maintenance that comes again.

create sequence ref_rep;
create table repair (
  id uuid constraint repair_key primary key,
  ref text not null constraint repair_ref_once unique,
  version bigint not null,
  item uuid not null constraint repair_item references item deferrable,
  kind text not null constraint repair_kind check (
    kind in ('broken', 'worn', 'strings-or-bow', 'keys-or-valves', 'body', 'electrical', 'case',
             'other')),
  fault text not null constraint repair_fault check (btrim(fault) <> ''),
  repairer text not null constraint repair_repairer check (btrim(repairer) <> ''),
  reported_on date not null,
  sent_on date not null,
  expected date,
  cost bigint constraint repair_cost check (cost >= 0),
  state text not null constraint repair_state check (
    state in ('open', 'mended', 'beyond-repair', 'lost')),
  ended date,
  constraint repair_in_order check (reported_on <= sent_on and expected >= sent_on),
  constraint repair_ended check ((state = 'open') = (ended is null) and ended >= sent_on)
);
create unique index repair_open_once on repair (item) where state = 'open';
create index repair_of_item on repair (item);
create index repair_by_day on repair (state, expected);
call keep_past('repair');

-- What is in repair already has a repair of which no more is known.
insert into repair (id, ref, version, item, kind, fault, repairer, reported_on, sent_on, state)
select gen_random_uuid(), 'REP-' || nextval('ref_rep'), 1, i.id, 'other',
  coalesce(nullif(btrim(i.why), ''), 'not said'), i.repairer, i.state_since, i.state_since, 'open'
from item i where i.state = 'in-repair';

-- An item is in repair exactly when there is an open repair of it, and with that repairer.
create function item_is_repaired_by_its_repair() returns trigger language plpgsql as $$
declare
  checked uuid := case when tg_table_name = 'item' then (to_jsonb(coalesce(new, old)) ->> 'id')::uuid
                       else (to_jsonb(coalesce(new, old)) ->> 'item')::uuid end;
begin
  if (select i.repairer from item i where i.id = checked)
     is distinct from
     (select r.repairer from repair r where r.item = checked and r.state = 'open') then
    perform refuse('item_repaired_by_its_repair', 'an item is in repair exactly by its open repair');
  end if;
  return null;
end
$$;
create constraint trigger item_repaired_by_its_repair after insert on item
  deferrable initially deferred for each row when (new.state = 'in-repair')
  execute function item_is_repaired_by_its_repair();
create constraint trigger item_repaired_by_its_repair_still after update of state, repairer on item
  deferrable initially deferred for each row
  when (new.state = 'in-repair' or old.state = 'in-repair')
  execute function item_is_repaired_by_its_repair();
create constraint trigger item_repaired_by_its_repair after insert or update or delete on repair
  deferrable initially deferred for each row execute function item_is_repaired_by_its_repair();

create sequence ref_mnt;
create table maintenance_schedule (
  id uuid constraint maintenance_schedule_key primary key,
  ref text not null constraint maintenance_schedule_ref_once unique,
  version bigint not null,
  item uuid constraint maintenance_schedule_item references item deferrable,
  model uuid constraint maintenance_schedule_model references model deferrable,
  what text not null constraint maintenance_schedule_what check (btrim(what) <> ''),
  months integer not null constraint maintenance_schedule_months check (months between 1 and 240),
  first_due date not null,
  stopped date,
  constraint maintenance_schedule_of_one check ((item is null) <> (model is null))
);
create index maintenance_schedule_of_item on maintenance_schedule (item);
create index maintenance_schedule_of_model on maintenance_schedule (model);
call keep_past('maintenance_schedule');

create sequence ref_mnd;
create table maintenance_done (
  id uuid constraint maintenance_done_key primary key,
  ref text not null constraint maintenance_done_ref_once unique,
  version bigint not null,
  schedule uuid not null
    constraint maintenance_done_schedule references maintenance_schedule deferrable,
  item uuid not null constraint maintenance_done_item references item deferrable,
  done_on date not null,
  firm text not null,
  cost bigint constraint maintenance_done_cost check (cost >= 0),
  note text not null,
  constraint maintenance_done_once unique (schedule, item, done_on)
);
create index maintenance_done_of_item on maintenance_done (item);
create index maintenance_done_by_day on maintenance_done (done_on);
call keep_past('maintenance_done');

-- Rounds of counting.
create sequence ref_stk;
create table stock_take (
  id uuid constraint stock_take_key primary key,
  ref text not null constraint stock_take_ref_once unique,
  version bigint not null,
  title text not null constraint stock_take_title check (btrim(title) <> ''),
  place text constraint stock_take_place check (btrim(place) <> ''),
  opened date not null,
  closed date,
  constraint stock_take_in_order check (closed >= opened)
);
call keep_past('stock_take');

create sequence ref_stl;
create table stock_line (
  id uuid constraint stock_line_key primary key,
  ref text not null constraint stock_line_ref_once unique,
  version bigint not null,
  stock_take uuid not null constraint stock_line_stock_take references stock_take deferrable,
  item uuid not null constraint stock_line_item references item deferrable,
  expected_at text,
  seen_on date,
  seen_at text,
  seen_how text constraint stock_line_how check (
    seen_how in ('scanned', 'ticked', 'by-borrower')),
  condition text constraint stock_line_condition check (
    condition in ('new', 'good', 'fair', 'poor', 'unusable')),
  remark text not null,
  constraint stock_line_once unique (stock_take, item),
  constraint stock_line_seen check (
    (seen_on is null) = (seen_at is null) and (seen_on is null) = (seen_how is null)
    and (seen_on is not null or condition is null)
    and (seen_on is not null or expected_at is not null))
);
create index stock_line_of_item on stock_line (item);
create index stock_line_by_place on stock_line (stock_take, expected_at);
call keep_past('stock_line');

-- What borrowers are asked about what they have, and what they say.
create sequence ref_aud;
create table self_audit (
  id uuid constraint self_audit_key primary key,
  ref text not null constraint self_audit_ref_once unique,
  version bigint not null,
  loan uuid not null constraint self_audit_loan references loan deferrable,
  item uuid not null constraint self_audit_item references item deferrable,
  stock_take uuid constraint self_audit_stock_take references stock_take deferrable,
  asked_on date not null,
  due date not null,
  state text not null constraint self_audit_state check (
    state in ('asked', 'answered', 'approved', 'rejected')),
  answered_on date,
  present boolean,
  complete boolean,
  playable boolean,
  condition text constraint self_audit_condition check (
    condition in ('new', 'good', 'fair', 'poor', 'unusable')),
  words text not null,
  decided_on date,
  why text not null,
  constraint self_audit_in_order check (due >= asked_on),
  constraint self_audit_answered check (
    (state = 'asked') = (answered_on is null) and (answered_on is null) = (present is null)
    and (coalesce(present, false) = (condition is not null))
    and (state <> 'approved' or present)),
  constraint self_audit_decided check (
    (state in ('approved', 'rejected')) = (decided_on is not null)
    and (state = 'rejected') = (btrim(why) <> ''))
);
create unique index self_audit_open_once on self_audit (loan) where state in ('asked', 'answered');
create index self_audit_of_item on self_audit (item);
create index self_audit_of_stock_take on self_audit (stock_take);
call keep_past('self_audit');

-- Capital grants: what is treated as capital, what they have paid, what may go before its time.
create sequence ref_cap;
create table capital_rule (
  id uuid constraint capital_rule_key primary key,
  ref text not null constraint capital_rule_ref_once unique,
  version bigint not null,
  holds_from date not null constraint capital_rule_once unique,
  threshold bigint constraint capital_rule_threshold check (threshold >= 0),
  least_years integer constraint capital_rule_least_years check (least_years between 1 and 100),
  source text not null constraint capital_rule_source check (btrim(source) <> ''),
  constraint capital_rule_says check (threshold is not null or least_years is not null)
);
call keep_past('capital_rule');

create sequence ref_dsa;
create table disposal_approval (
  id uuid constraint disposal_approval_key primary key,
  ref text not null constraint disposal_approval_ref_once unique,
  version bigint not null,
  item uuid not null constraint disposal_approval_item references item deferrable
    constraint disposal_approval_once unique,
  why text not null constraint disposal_approval_why check (btrim(why) <> ''),
  asked_by text not null,
  asked_on date not null,
  approved_by text,
  approved_on date,
  constraint disposal_approval_two check (
    (approved_by is null) = (approved_on is null) and approved_by <> asked_by)
);
call keep_past('disposal_approval');

create sequence ref_pur;
create table item_purchase (
  id uuid constraint item_purchase_key primary key,
  ref text not null constraint item_purchase_ref_once unique,
  version bigint not null,
  item uuid not null constraint item_purchase_item references item deferrable
    constraint item_purchase_once unique,
  line uuid not null constraint item_purchase_line references budget_line deferrable,
  spending uuid not null constraint item_purchase_spending references spending deferrable,
  price bigint not null constraint item_purchase_price check (price > 0)
);
create index item_purchase_of_line on item_purchase (line);
create index item_purchase_of_spending on item_purchase (spending);
call keep_past('item_purchase');
