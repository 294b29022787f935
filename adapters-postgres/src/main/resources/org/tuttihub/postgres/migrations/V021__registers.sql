-- What was said of the headings of people's own lists, for the next file of the kind. It stays when
-- an import is taken back.
create sequence ref_map;
create table column_mapping (
  id uuid constraint column_mapping_key primary key,
  ref text not null constraint column_mapping_ref_once unique,
  version bigint not null,
  what text not null constraint column_mapping_what check (what ~ '^[a-z][a-z0-9-]{0,39}$'),
  heading text not null constraint column_mapping_heading check (heading ~ '\S'),
  heading_key text not null constraint column_mapping_heading_key check (heading_key ~ '\S'),
  field text not null constraint column_mapping_field check (field ~ '^[a-z][a-z0-9_]{0,39}$'),
  constraint column_mapping_once unique (what, heading_key)
);
call keep_past('column_mapping', '', true);

-- What of a file was not read: rows about no record, columns that nothing is known of.
call add_column('import_job', 'rows_passed_over bigint not null default 0');
call add_column('import_job', 'unread text[] not null default ''{}''');
alter table import_job drop constraint import_job_counts;
alter table import_job add constraint import_job_counts check (
  rows_read >= rows_new + rows_changed + rows_same + rows_refused + rows_passed_over
  and rows_new >= 0 and rows_changed >= 0 and rows_same >= 0 and rows_refused >= 0
  and rows_passed_over >= 0);
alter table import_verdict drop constraint import_verdict_finding;
alter table import_verdict add constraint import_verdict_finding check (
  finding in ('new', 'changed', 'same', 'refused', 'passed-over'));
