-- What is written to people outside, what is attached to records, and signed links for those who
-- have no account.

-- Deeds also come through signed links.
alter table history drop constraint history_door;
alter table history add constraint history_door check (
  door in ('rest', 'console', 'command', 'system', 'link'));

create sequence ref_lnk;
create table link (
  id uuid constraint link_key primary key,
  ref text not null constraint link_ref_once unique,
  version bigint not null,
  purpose text not null constraint link_purpose check (purpose ~ '^[a-z][a-z0-9-]{0,39}$'),
  about_collection text,
  about_id uuid,
  about_ref text,
  name text not null,
  address text not null,
  fixed jsonb not null constraint link_fixed check (jsonb_typeof(fixed) = 'object'),
  hash text not null constraint link_hash_once unique
    constraint link_hash check (hash ~ '^[0-9a-f]{64}$'),
  expires timestamptz not null,
  uses integer not null constraint link_uses check (uses between 1 and 1000),
  used integer not null,
  revoked timestamptz,
  constraint link_used check (used between 0 and uses),
  constraint link_about check (num_nulls(about_collection, about_id, about_ref) in (0, 3))
);
create index link_of_record on link (about_id);
call keep_past('link');

create sequence ref_tpl;
create table template (
  id uuid constraint template_key primary key,
  ref text not null constraint template_ref_once unique,
  version bigint not null,
  code text not null constraint template_code_once unique
    constraint template_code check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
  subject text not null
    constraint template_subject check (btrim(subject) <> '' and subject !~ '[\r\n]'),
  body text not null constraint template_body check (btrim(body) <> ''),
  purpose text not null
);
call keep_past('template');

create sequence ref_msg;
create table message (
  id uuid constraint message_key primary key,
  ref text not null constraint message_ref_once unique,
  version bigint not null,
  to_name text not null constraint message_to_name check (to_name !~ '[\r\n]'),
  to_address text not null constraint message_to_address check (
    to_address ~ '^[!-?A-~]+@[A-Za-z0-9.-]+$' and length(to_address) <= 254),
  subject text not null
    constraint message_subject check (btrim(subject) <> '' and subject !~ '[\r\n]'),
  body text not null constraint message_body check (btrim(body) <> ''),
  template text not null,
  about_collection text,
  about_id uuid,
  about_ref text,
  link uuid constraint message_link references link deferrable,
  written timestamptz not null,
  state text not null constraint message_state check (
    state in ('queued', 'sending', 'sent', 'failed', 'cancelled')),
  tries integer not null constraint message_tries check (tries between 0 and 1000000),
  doubtful boolean not null,
  not_before timestamptz,
  lease timestamptz,
  ended timestamptz,
  trouble text not null,
  constraint message_about check (num_nulls(about_collection, about_id, about_ref) in (0, 3)),
  constraint message_has_link check ((link is not null) = (position('{link}' in body) > 0)),
  constraint message_queued check ((state = 'queued') = (not_before is not null)),
  constraint message_sending check ((state = 'sending') = (lease is not null)),
  constraint message_ended check (
    (state in ('sent', 'failed', 'cancelled')) = (ended is not null)),
  constraint message_tried check (state not in ('sending', 'sent', 'failed') or tries > 0),
  constraint message_trouble check (
    (state <> 'failed' or trouble <> '') and (state in ('queued', 'failed') or trouble = ''))
);
create index message_due on message (not_before) where state = 'queued';
create index message_taken on message (lease) where state = 'sending';
create index message_of_record on message (about_id);
create index message_of_link on message (link);
call keep_past('message');

-- The address of a signed link, which holds its secret: only until its message is sent, and never
-- in the past.
create table message_link (
  message uuid constraint message_link_key primary key
    constraint message_link_message references message on delete cascade deferrable,
  address text not null
);

-- What was sent stays sent: no message that has ended well goes on.
create function message_goes_on() returns trigger language plpgsql as $$
begin
  if old.state in ('sent', 'cancelled') and new.state <> old.state
     and coalesce(current_setting('tutti.putting_back', true), '') <> 'yes' then
    perform refuse('message_over', 'a message that was sent or cancelled does not go on');
  end if;
  return new;
end
$$;
create trigger message_over before update on message
  for each row execute function message_goes_on();

create sequence ref_fil;
create table attachment (
  id uuid constraint attachment_key primary key,
  ref text not null constraint attachment_ref_once unique,
  version bigint not null,
  about_collection text not null,
  about_id uuid not null,
  about_ref text not null,
  name text not null constraint attachment_name check (
    name <> '' and name !~ '[/\\[:cntrl:]]' and name !~ '^\.' and length(name) <= 120),
  media_type text not null constraint attachment_media_type check (
    media_type ~ '^(application|image|text)/[a-z0-9.+-]+$'
    and media_type not in ('text/html', 'image/svg+xml', 'application/javascript')),
  size bigint not null constraint attachment_size check (size > 0),
  sha256 text not null constraint attachment_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  added timestamptz not null,
  state text not null
    constraint attachment_state check (state in ('ready', 'held', 'infected')),
  scanned timestamptz,
  infected timestamptz,
  constraint attachment_held check (state <> 'held' or scanned is null),
  constraint attachment_infected check ((state = 'infected') = (infected is not null))
);
create index attachment_of_record on attachment (about_id);
call keep_past('attachment');

-- What is in it, piece by piece; it goes to no past.
create table attachment_piece (
  attachment uuid not null
    constraint attachment_piece_of references attachment on delete cascade deferrable,
  nth integer not null constraint attachment_piece_nth check (nth >= 0),
  bytes bytea not null
    constraint attachment_piece_bytes check (octet_length(bytes) between 1 and 262144),
  constraint attachment_piece_key primary key (attachment, nth)
);
alter table attachment_piece alter column bytes set storage external;

-- What can be read is there whole.
create function attachment_is_whole() returns trigger language plpgsql as $$
begin
  if exists (select from attachment a where a.id = new.id and a.state <> 'infected'
             and a.size is distinct from (
               select sum(octet_length(p.bytes)) from attachment_piece p where p.attachment = a.id))
  then
    perform refuse('attachment_whole', 'the content of a file is not there whole');
  end if;
  return null;
end
$$;
create constraint trigger attachment_whole after insert or update on attachment
  deferrable initially deferred for each row execute function attachment_is_whole();
