-- What was published, exactly as the public reads it.

create sequence ref_plan;
create table plan_version (
  id uuid constraint plan_version_key primary key,
  ref text not null constraint plan_version_ref_once unique,
  version bigint not null,
  number integer not null
    constraint plan_version_number_once unique constraint plan_version_number check (number > 0),
  year text not null constraint plan_version_year check (year ~ '^[0-9]{4}/[0-9]{2}$'),
  published_on date not null,
  key_changes text not null,
  content jsonb not null
);
create trigger only_added before update or delete on plan_version
  for each row execute function refuse_change();
create trigger never_emptied before truncate on plan_version
  for each statement execute function refuse_change('ever');
call keep_past('plan_version');
