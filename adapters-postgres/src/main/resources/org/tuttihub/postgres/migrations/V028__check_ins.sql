-- Talks of line managers with those whom they look after.

create sequence ref_chk;
create table check_in (
  id uuid constraint check_in_key primary key,
  ref text not null constraint check_in_ref_once unique,
  version bigint not null,
  staff uuid not null constraint check_in_staff references staff_member deferrable,
  manager uuid not null constraint check_in_manager references staff_member deferrable,
  on_day date not null,
  state text not null constraint check_in_state check (state in ('planned', 'held', 'cancelled')),
  open text[] not null,
  agreed text not null,
  constraint check_in_own check (manager <> staff),
  constraint check_in_held check (
    (state = 'held') = (btrim(agreed) <> '') and (state = 'held' or open = '{}'))
);
create unique index check_in_planned_once on check_in (staff) where state = 'planned';
create index check_in_of_staff on check_in (staff, on_day);
create index check_in_by_manager on check_in (manager, on_day);
create index check_in_by_day on check_in (on_day);
call keep_past('check_in');
