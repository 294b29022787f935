-- When people were here, and how they like their terminal.

-- Nothing that was done: no version and no past. While somebody is here, what others did is told
-- since the visit before.
create table visit (
  actor text not null constraint visit_key primary key
    constraint visit_actor check (btrim(actor) <> ''),
  last timestamptz not null,
  before timestamptz,
  here boolean not null,
  constraint visit_in_order check (before <= last)
);

create index history_by_time on history (at);

call add_column('person', 'plain boolean not null default false');
call add_column('person', 'palette text not null default ''usual''');
call add_column('person', 'ascii boolean not null default false');
alter table person add constraint person_palette
  check (palette in ('usual', 'high-contrast', 'colour-blind', 'monochrome'));
