-- The ground that every room stands on: the past of tables, history, references, other systems' ids.

create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- Which deed is being done, and when; set by each unit of work. Without one it is the nil deed, now.
create function tutti_deed() returns uuid language sql stable as $$
  select coalesce(nullif(current_setting('tutti.deed', true), '')::uuid,
                  '00000000-0000-0000-0000-000000000000')
$$;

create function tutti_at() returns timestamptz language sql stable as $$
  select coalesce(nullif(current_setting('tutti.at', true), '')::timestamptz, now())
$$;

-- Text as it is compared, for columns that have no key made by the program: no accents, lower
-- case, single spaces.
create function folded(given text) returns text language sql immutable strict parallel safe as $$
  select btrim(regexp_replace(regexp_replace(
    translate(lower(normalize(given, NFKD)),
              'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞŁĐŦĦŊŒ', 'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþłđŧħŋœ'),
    '[\u0300-\u036f''’]', '', 'g'), '\s+', ' ', 'g'))
$$;

-- Every row knows since when it is as it is, and by which deed.
create function stamp() returns trigger language plpgsql as $$
begin
  new.deed := tutti_deed();
  new.since := tutti_at();
  if tg_op = 'UPDATE' then
    new.since := greatest(new.since, old.since);
  end if;
  return new;
end
$$;

-- A row that is superseded goes whole to the past; what one deed writes twice is kept once.
create function keep_superseded() returns trigger language plpgsql as $$
begin
  if exists (select from superseded) then
    execute format(
      'insert into %I select greatest($1, o.since), $2, o.* from superseded o'
      ' where o.deed <> $2 or $2 = ''00000000-0000-0000-0000-000000000000''',
      tg_table_name || '_past') using tutti_at(), tutti_deed();
  end if;
  return null;
end
$$;

-- The tables whose past is kept.
--   parent: the table whose record a row belongs to; its column here is parent_id
--   stays:  rows are left as they are when the deed that wrote them is put back
create table kept_table (
  name text primary key,
  parent text not null,
  stays boolean not null
);

create procedure keep_past(kept text, parent text default '', stays boolean default false)
language plpgsql as $$
declare
  keys text;
begin
  select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into keys
  from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
  where i.indrelid = kept::regclass and i.indisprimary;
  execute format('alter table %I add since timestamptz not null, add deed uuid not null', kept);
  execute format('create table %1$I (until timestamptz not null, ended_by uuid not null, like %2$I)',
                 kept || '_past', kept);
  execute format('create index on %I (%s)', kept || '_past', keys);
  execute format('create index on %I (ended_by)', kept || '_past');
  execute format('create index on %I (deed)', kept || '_past');
  execute format('create index on %I (until)', kept || '_past');
  execute format('create index on %I (deed)', kept);
  execute format('create trigger stamp before insert or update on %I'
                 ' for each row execute function stamp()', kept);
  execute format('create trigger keep_changed after update on %I referencing old table as superseded'
                 ' for each statement execute function keep_superseded()', kept);
  execute format('create trigger keep_removed after delete on %I referencing old table as superseded'
                 ' for each statement execute function keep_superseded()', kept);
  insert into kept_table values (kept, parent, stays);
end
$$;

-- A new column of a kept table: its past has it too.
create procedure add_column(kept text, definition text) language plpgsql as $$
begin
  execute format('alter table %I add column %s', kept, definition);
  execute format('alter table %I add column %s', kept || '_past', definition);
end
$$;

-- Rows that are only ever added. Undoing may take them back, unless they are to stay for ever.
create function refuse_change() returns trigger language plpgsql as $$
begin
  if tg_nargs = 0 and current_setting('tutti.putting_back', true) = 'yes' then
    return coalesce(new, old);
  end if;
  raise exception 'rows of % are only ever added', tg_table_name
    using errcode = 'check_violation', constraint = tg_table_name || '_only_added';
end
$$;

-- History: one row for each deed that was done.
create table history (
  seq bigint generated always as identity constraint history_key primary key,
  deed uuid not null constraint history_deed_once unique,
  at timestamptz not null,
  actor text not null,
  door text not null constraint history_door check (door in ('rest', 'console', 'command', 'system')),
  operation text not null,
  collection text not null,
  subject uuid not null,
  ref text not null,
  version bigint not null,
  said text not null,
  facts json not null,
  undoes uuid,
  repeat_key text,
  fingerprint text,
  constraint history_repeat check ((repeat_key is null) = (fingerprint is null))
);
create unique index history_repeat_key_once on history (actor, repeat_key)
  where repeat_key is not null;
create index history_undoes on history (undoes) where undoes is not null;
create index history_subject on history (collection, ref);
create index history_at on history (at);
create trigger only_added before update or delete on history
  for each row execute function refuse_change('ever');
create trigger never_emptied before truncate on history
  for each statement execute function refuse_change('ever');

-- The ids that other systems have for our records.
create table other_id (
  id bigint generated by default as identity constraint other_id_key primary key,
  collection text not null,
  subject uuid not null,
  ref text not null,
  system text not null constraint other_id_system check (system ~ '^[a-z][a-z0-9-]{0,39}$'),
  value text not null constraint other_id_value check (length(value) between 1 and 200),
  constraint other_id_once unique (collection, system, value)
);
create index other_id_subject on other_id (subject);
call keep_past('other_id');
