-- What people like to ask of lists: each their own, so the owner is whoever acts, as history names them.
create sequence ref_vie;
create table saved_view (
  id uuid constraint saved_view_key primary key,
  ref text not null constraint saved_view_ref_once unique,
  version bigint not null,
  owner text not null constraint saved_view_owner check (owner ~ '\S'),
  list text not null constraint saved_view_list check (list ~ '^[a-z][a-z0-9-]{0,39}$'),
  name text not null constraint saved_view_name check (name ~ '\S' and char_length(name) <= 60),
  words text not null,
  conditions text[] not null,
  ordering text[] not null,
  opens boolean not null
);
create unique index saved_view_name_once on saved_view (owner, list, folded(name));
create unique index saved_view_opens_once on saved_view (owner, list) where opens;
call keep_past('saved_view');
