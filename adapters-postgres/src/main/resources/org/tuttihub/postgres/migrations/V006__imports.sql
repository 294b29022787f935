-- Imports, what was found in their rows, and how far those are that run.

create sequence ref_imp;
create table import_job (
  id uuid constraint import_job_key primary key,
  ref text not null constraint import_job_ref_once unique,
  version bigint not null,
  what text not null,
  file_name text not null,
  dry_run boolean not null,
  by_whom text not null,
  started timestamptz not null,
  state text not null constraint import_job_state check (
    state in ('running', 'compared', 'kept', 'failed', 'undone')),
  rows_read bigint not null,
  rows_new bigint not null,
  rows_changed bigint not null,
  rows_same bigint not null,
  rows_refused bigint not null,
  trouble text not null,
  header text[] not null,
  kept_by uuid,
  constraint import_job_counts check (
    rows_read >= rows_new + rows_changed + rows_same + rows_refused and rows_new >= 0
    and rows_changed >= 0 and rows_same >= 0 and rows_refused >= 0),
  constraint import_job_kept check (state not in ('kept', 'undone') or kept_by is not null)
);
call keep_past('import_job', '', true);

-- Requests to import that can be recognised when they are repeated.
create table import_request (
  job uuid not null constraint import_request_job references import_job,
  by_whom text not null,
  repeat_key text not null,
  fingerprint text not null,
  constraint import_request_once primary key (by_whom, repeat_key)
);

-- Signs of life: written beside the unit of work that imports, so in a table of their own.
create table import_progress (
  job uuid constraint import_progress_key primary key
    constraint import_progress_job references import_job,
  rows_done bigint not null,
  step text not null,
  alive timestamptz not null
);

create table import_verdict (
  id bigint generated always as identity constraint import_verdict_key primary key,
  job uuid not null constraint import_verdict_job references import_job,
  row_no bigint not null,
  finding text not null
    constraint import_verdict_finding check (finding in ('new', 'changed', 'same', 'refused')),
  key text not null,
  fields text[] not null,
  column_name text not null,
  reason text not null,
  cells text[] not null,
  constraint import_verdict_refused check (finding = 'refused' or cardinality(cells) = 0)
);
create index import_verdict_of_job on import_verdict (job, id);
