-- Why, what is missing, and what was promised.

create sequence ref_fwk;
create table framework (
  id uuid constraint framework_key primary key,
  ref text not null constraint framework_ref_once unique,
  version bigint not null,
  code text not null,
  edition integer not null constraint framework_edition check (edition > 0),
  title text not null,
  source text not null,
  from_year text not null constraint framework_from check (from_year ~ '^[0-9]{4}/[0-9]{2}$'),
  funder text not null,
  content jsonb not null,
  constraint framework_edition_once unique (code, edition)
);
call keep_past('framework');

create sequence ref_need;
create table needs_statement (
  id uuid constraint needs_statement_key primary key,
  ref text not null constraint needs_statement_ref_once unique,
  version bigint not null,
  year text not null constraint needs_statement_year check (year ~ '^[0-9]{4}/[0-9]{2}$'),
  position integer not null constraint needs_statement_position check (position > 0),
  area text not null,
  sub_area text not null,
  code text,
  part_a text not null,
  part_b text not null,
  part_c text not null,
  plan_sections text[] not null
);
create index needs_statement_of_year on needs_statement (year, position);
call keep_past('needs_statement');

create table needs_consultation (
  needs_statement_id uuid not null
    constraint needs_consultation_statement references needs_statement deferrable,
  position integer not null,
  who text not null,
  held_on date not null,
  how text not null,
  summary text not null,
  constraint needs_consultation_key primary key (needs_statement_id, position)
);
call keep_past('needs_consultation', 'needs_statement');

-- The wording above the rows that a template had.
create table needs_heading (
  year text not null constraint needs_heading_year check (year ~ '^[0-9]{4}/[0-9]{2}$'),
  position integer not null,
  cells text[] not null,
  constraint needs_heading_key primary key (year, position)
);
call keep_past('needs_heading');

create sequence ref_gap;
create table gap (
  id uuid constraint gap_key primary key,
  ref text not null constraint gap_ref_once unique,
  version bigint not null,
  statement uuid not null constraint gap_statement references needs_statement deferrable,
  text text not null,
  swot text constraint gap_swot check (swot in ('strength', 'weakness', 'opportunity', 'threat')),
  severity text constraint gap_severity check (severity in ('low', 'medium', 'high')),
  place text not null,
  groups text[] not null,
  reach text not null constraint gap_reach check (reach in ('inside', 'beyond', 'both')),
  state text not null constraint gap_state check (state in ('open', 'accepted', 'closed')),
  settled text not null,
  settled_on date,
  constraint gap_settled check ((state = 'open') = (settled_on is null)
    and (state = 'open') = (btrim(settled) = ''))
);
create index gap_of_statement on gap (statement);
call keep_past('gap');

create sequence ref_obj;
create table objective (
  id uuid constraint objective_key primary key,
  ref text not null constraint objective_ref_once unique,
  version bigint not null,
  state text not null
    constraint objective_state check (state in ('draft', 'agreed', 'active', 'closed')),
  state_since date,
  closing text not null,
  year text not null constraint objective_year check (year ~ '^[0-9]{4}/[0-9]{2}$'),
  statement text not null,
  owner text not null,
  resources text not null,
  due date,
  functions text[] not null,
  aims text[] not null,
  constraint objective_since check ((state = 'draft') = (state_since is null)),
  constraint objective_closing check (state = 'closed' or closing = ''),
  constraint objective_time_bound check (state = 'draft' or due is not null),
  constraint objective_specific check (state = 'draft'
    or (btrim(statement) <> '' and btrim(owner) <> '' and btrim(resources) <> ''
        and cardinality(functions) > 0))
);
create index objective_of_year on objective (year);
call keep_past('objective');

create table objective_gap (
  objective_id uuid not null constraint objective_gap_objective references objective deferrable,
  position integer not null,
  gap_id uuid not null constraint objective_gap_gap references gap deferrable,
  constraint objective_gap_key primary key (objective_id, gap_id)
);
create index objective_gap_of_gap on objective_gap (gap_id);
call keep_past('objective_gap', 'objective');

create table objective_measure (
  objective_id uuid not null constraint objective_measure_objective references objective deferrable,
  position integer not null,
  id uuid not null,
  name text not null,
  kind text not null constraint objective_measure_kind check (kind in ('measured', 'evidenced')),
  unit text not null constraint objective_measure_unit check (
    unit in ('count', 'percent', 'percent-points', 'money', 'yes-no', 'milestone')),
  baseline numeric,
  target numeric not null,
  direction text not null constraint objective_measure_direction check (direction in ('up', 'down')),
  constraint objective_measure_key primary key (objective_id, id),
  constraint objective_measure_percent check (
    unit <> 'percent' or (target between 0 and 100 and coalesce(baseline, 0) between 0 and 100))
);
call keep_past('objective_measure', 'objective');

create table objective_reading (
  seq bigint generated by default as identity,
  objective_id uuid not null constraint objective_reading_objective references objective deferrable,
  id uuid not null,
  measure uuid not null,
  read_on date not null,
  value numeric not null,
  source text not null,
  constraint objective_reading_key primary key (objective_id, id),
  constraint objective_reading_measure foreign key (objective_id, measure)
    references objective_measure (objective_id, id) deferrable
);
create trigger only_added before update or delete on objective_reading
  for each row execute function refuse_change();
call keep_past('objective_reading', 'objective');

create table objective_action (
  objective_id uuid not null constraint objective_action_objective references objective deferrable,
  position integer not null,
  id uuid not null,
  text text not null,
  owner text not null,
  due date not null,
  resources text not null,
  done_on date,
  constraint objective_action_key primary key (objective_id, id)
);
call keep_past('objective_action', 'objective');

create table objective_rating (
  seq bigint generated by default as identity,
  objective_id uuid not null constraint objective_rating_objective references objective deferrable,
  id uuid not null,
  period text not null,
  value text not null constraint objective_rating_value check (value <> ''),
  by_whom text not null,
  rated_on date not null,
  rationale text not null,
  evidence text not null,
  constraint objective_rating_key primary key (objective_id, id)
);
create trigger only_added before update or delete on objective_rating
  for each row execute function refuse_change();
call keep_past('objective_rating', 'objective');
