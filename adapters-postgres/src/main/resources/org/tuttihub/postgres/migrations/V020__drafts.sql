-- Forms that people left unfinished at a terminal, each for whoever typed it.

-- Nothing that was done: no version and no past. What is too old goes whenever anybody comes.
create table draft (
  actor text not null constraint draft_actor check (btrim(actor) <> ''),
  form text not null constraint draft_form check (btrim(form) <> ''),
  fields text[] not null,
  typed text[] not null,
  at timestamptz not null,
  constraint draft_key primary key (actor, form),
  constraint draft_pairs check (cardinality(fields) = cardinality(typed))
);

create index draft_by_time on draft (at);
