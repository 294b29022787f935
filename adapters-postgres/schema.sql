-- What all migrations come to, as the database tells it. Generated: do not change it here.
-- What deeds write also has its past: <table>_past, with until and ended_by before the same columns.

create table activity (
  id uuid not null,
  ref text not null,
  version bigint not null,
  state text not null,
  state_since date,
  why text not null,
  year text not null,
  kind text not null,
  title text not null,
  aim text not null,
  who text not null,
  provider text not null,
  held_when text not null,
  slot text,
  held_where text not null,
  details text not null,
  price text not null,
  link text not null,
  functions text[] not null,
  costs uuid,
  minutes integer,
  players integer,
  chamber boolean,
  county boolean,
  organiser text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint activity_cancelled CHECK (((state = 'cancelled'::text) = (btrim(why) <> ''::text))),
  constraint activity_chamber CHECK (((NOT chamber) OR (players IS NULL) OR (players <= 9))),
  constraint activity_costs FOREIGN KEY (costs) REFERENCES budget_line(id) DEFERRABLE,
  constraint activity_ensemble CHECK ((((kind = 'ensemble'::text) = (minutes IS NOT NULL)) AND ((minutes IS NULL) = (chamber IS NULL)) AND ((minutes IS NULL) = (county IS NULL)) AND ((minutes IS NOT NULL) OR ((players IS NULL) AND (organiser = ''::text))))),
  constraint activity_key PRIMARY KEY (id),
  constraint activity_kind CHECK ((kind = ANY (ARRAY['first-access'::text, 'ensemble'::text, 'workshop'::text, 'event'::text, 'taster'::text, 'course'::text, 'competition'::text, 'other'::text]))),
  constraint activity_link CHECK (((link = ''::text) OR (link ~ '^https?://'::text))),
  constraint activity_minutes CHECK (((minutes >= 1) AND (minutes <= 600))),
  constraint activity_players CHECK ((players > 0)),
  constraint activity_ref_once UNIQUE (ref),
  constraint activity_since CHECK (((state = 'planned'::text) = (state_since IS NULL))),
  constraint activity_slot CHECK ((slot = ANY (ARRAY['in-school-time'::text, 'after-school'::text, 'weekend'::text, 'holiday'::text]))),
  constraint activity_state CHECK ((state = ANY (ARRAY['planned'::text, 'running'::text, 'done'::text, 'cancelled'::text]))),
  constraint activity_year CHECK (is_year(year))
);
CREATE INDEX activity_deed_idx ON public.activity USING btree (deed);
CREATE INDEX activity_of_line ON public.activity USING btree (costs);
CREATE INDEX activity_of_year ON public.activity USING btree (year);

create table activity_gap (
  activity_id uuid not null,
  position integer not null,
  gap_id uuid not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint activity_gap_activity FOREIGN KEY (activity_id) REFERENCES activity(id) DEFERRABLE,
  constraint activity_gap_gap FOREIGN KEY (gap_id) REFERENCES gap(id) DEFERRABLE,
  constraint activity_gap_key PRIMARY KEY (activity_id, gap_id)
);
CREATE INDEX activity_gap_deed_idx ON public.activity_gap USING btree (deed);
CREATE INDEX activity_gap_of_gap ON public.activity_gap USING btree (gap_id);

create table activity_objective (
  activity_id uuid not null,
  position integer not null,
  objective_id uuid not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint activity_objective_activity FOREIGN KEY (activity_id) REFERENCES activity(id) DEFERRABLE,
  constraint activity_objective_key PRIMARY KEY (activity_id, objective_id),
  constraint activity_objective_objective FOREIGN KEY (objective_id) REFERENCES objective(id) DEFERRABLE
);
CREATE INDEX activity_objective_deed_idx ON public.activity_objective USING btree (deed);
CREATE INDEX activity_objective_of_objective ON public.activity_objective USING btree (objective_id);

create table adoption (
  id uuid not null,
  ref text not null,
  version bigint not null,
  question text not null,
  plugin text not null,
  plugin_version text not null,
  policy text not null,
  services text[] not null,
  customers text[] not null,
  authorities text[] not null,
  first_day date not null,
  last_day date,
  rank integer not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint adoption_authorities CHECK (are_authorities(authorities)),
  constraint adoption_customers CHECK ((customers <@ ARRAY['school'::text, 'trust'::text, 'setting'::text, 'family'::text, 'adult'::text, 'partner'::text])),
  constraint adoption_in_order CHECK ((last_day >= first_day)),
  constraint adoption_key PRIMARY KEY (id),
  constraint adoption_rank CHECK (((rank >= 1) AND (rank <= 1000))),
  constraint adoption_ref_once UNIQUE (ref),
  constraint adoption_services CHECK ((cardinality(services) > 0)),
  constraint adoption_unambiguous TRIGGER DEFERRABLE
);
CREATE INDEX adoption_deed_idx ON public.adoption USING btree (deed);

create table attachment (
  id uuid not null,
  ref text not null,
  version bigint not null,
  about_collection text not null,
  about_id uuid not null,
  about_ref text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  added timestamp with time zone not null,
  state text not null,
  scanned timestamp with time zone,
  infected timestamp with time zone,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint attachment_held CHECK (((state <> 'held'::text) OR (scanned IS NULL))),
  constraint attachment_infected CHECK (((state = 'infected'::text) = (infected IS NOT NULL))),
  constraint attachment_key PRIMARY KEY (id),
  constraint attachment_media_type CHECK (((media_type ~ '^(application|image|text)/[a-z0-9.+-]+$'::text) AND (media_type <> ALL (ARRAY['text/html'::text, 'image/svg+xml'::text, 'application/javascript'::text])))),
  constraint attachment_name CHECK (((name <> ''::text) AND (name !~ '[/\\[:cntrl:]]'::text) AND (name !~ '^\.'::text) AND (length(name) <= 120))),
  constraint attachment_ref_once UNIQUE (ref),
  constraint attachment_sha256 CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint attachment_size CHECK ((size > 0)),
  constraint attachment_state CHECK ((state = ANY (ARRAY['ready'::text, 'held'::text, 'infected'::text]))),
  constraint attachment_whole TRIGGER DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX attachment_deed_idx ON public.attachment USING btree (deed);
CREATE INDEX attachment_of_record ON public.attachment USING btree (about_id);

create table attachment_piece (
  attachment uuid not null,
  nth integer not null,
  bytes bytea not null,
  constraint attachment_piece_bytes CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 262144))),
  constraint attachment_piece_key PRIMARY KEY (attachment, nth),
  constraint attachment_piece_nth CHECK ((nth >= 0)),
  constraint attachment_piece_of FOREIGN KEY (attachment) REFERENCES attachment(id) ON DELETE CASCADE DEFERRABLE
);

create table booking (
  id uuid not null,
  ref text not null,
  version bigint not null,
  school text not null,
  year text not null,
  service text not null,
  variant text not null,
  quantity integer not null,
  terms integer not null,
  year_group text not null,
  pupils integer,
  first_time integer,
  pp integer,
  send integer,
  set_hire boolean not null,
  requested_on date not null,
  late text not null,
  note text not null,
  source text,
  state text not null,
  state_since date not null,
  offered_on date,
  charge bigint,
  pays bigint,
  policy text not null,
  accepted_on date,
  plan text not null,
  planned_on date,
  delivered_on date,
  invoice text not null,
  why text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint booking_accepted CHECK (((state = ANY (ARRAY['accepted'::text, 'scheduled'::text, 'delivered'::text, 'invoiced'::text])) = (accepted_on IS NOT NULL))),
  constraint booking_adds_up TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint booking_delivered CHECK (((state = ANY (ARRAY['delivered'::text, 'invoiced'::text])) = (delivered_on IS NOT NULL))),
  constraint booking_ended CHECK (((state = ANY (ARRAY['declined'::text, 'withdrawn'::text])) = (btrim(why) <> ''::text))),
  constraint booking_invoiced CHECK (((state = 'invoiced'::text) = (btrim(invoice) <> ''::text))),
  constraint booking_key PRIMARY KEY (id),
  constraint booking_offered CHECK ((((state = ANY (ARRAY['requested'::text, 'under-review'::text])) OR (offered_on IS NOT NULL) OR (state = ANY (ARRAY['declined'::text, 'withdrawn'::text]))) AND ((state <> ALL (ARRAY['requested'::text, 'under-review'::text])) OR (offered_on IS NULL)) AND ((offered_on IS NULL) = (charge IS NULL)) AND ((offered_on IS NULL) = (pays IS NULL)) AND (charge >= 0) AND ((pays >= 0) AND (pays <= charge)))),
  constraint booking_parts_of_pupils CHECK ((((COALESCE(first_time, 0) >= 0) AND (COALESCE(first_time, 0) <= COALESCE(pupils, 0))) AND ((COALESCE(pp, 0) >= 0) AND (COALESCE(pp, 0) <= COALESCE(pupils, 0))) AND ((COALESCE(send, 0) >= 0) AND (COALESCE(send, 0) <= COALESCE(pupils, 0))))),
  constraint booking_pupils CHECK ((pupils >= 0)),
  constraint booking_quantity CHECK (((quantity >= 1) AND (quantity <= 10000))),
  constraint booking_ref_once UNIQUE (ref),
  constraint booking_scheduled CHECK ((((state = ANY (ARRAY['scheduled'::text, 'delivered'::text, 'invoiced'::text])) = (planned_on IS NOT NULL)) AND ((planned_on IS NOT NULL) OR (plan = ''::text)))),
  constraint booking_school FOREIGN KEY (school) REFERENCES school(ref) DEFERRABLE,
  constraint booking_service CHECK ((service ~ '^[a-z][a-z0-9-]{0,39}$'::text)),
  constraint booking_source_once UNIQUE (source),
  constraint booking_state CHECK ((state = ANY (ARRAY['requested'::text, 'under-review'::text, 'offered'::text, 'accepted'::text, 'scheduled'::text, 'delivered'::text, 'invoiced'::text, 'declined'::text, 'withdrawn'::text]))),
  constraint booking_terms CHECK (((terms >= 1) AND (terms <= 3))),
  constraint booking_year CHECK (is_year(year))
);
CREATE INDEX booking_deed_idx ON public.booking USING btree (deed);
CREATE INDEX booking_of_school ON public.booking USING btree (school);
CREATE INDEX booking_of_year ON public.booking USING btree (year, service);

create table booking_set (
  id uuid not null,
  ref text not null,
  version bigint not null,
  title text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint booking_set_key PRIMARY KEY (id),
  constraint booking_set_ref_once UNIQUE (ref)
);
CREATE INDEX booking_set_deed_idx ON public.booking_set USING btree (deed);

create table booking_set_entry (
  booking_set_id uuid not null,
  row_no bigint not null,
  urn text not null,
  customer text not null,
  on_day date,
  service text not null,
  variant text not null,
  quantity integer not null,
  terms integer not null,
  facts jsonb not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint booking_set_entry_customer CHECK ((customer = ANY (ARRAY['school'::text, 'trust'::text, 'setting'::text, 'family'::text, 'adult'::text, 'partner'::text]))),
  constraint booking_set_entry_facts CHECK ((jsonb_typeof(facts) = 'object'::text)),
  constraint booking_set_entry_key PRIMARY KEY (booking_set_id, row_no),
  constraint booking_set_entry_quantity CHECK ((quantity > 0)),
  constraint booking_set_entry_set FOREIGN KEY (booking_set_id) REFERENCES booking_set(id) DEFERRABLE,
  constraint booking_set_entry_terms CHECK (((terms >= 1) AND (terms <= 3))),
  constraint booking_set_entry_urn CHECK (((urn = ''::text) OR (urn ~ '^[0-9]{6}$'::text)))
);
CREATE INDEX booking_set_entry_deed_idx ON public.booking_set_entry USING btree (deed);

create table booking_subsidy (
  booking_id uuid not null,
  position integer not null,
  source_kind text not null,
  source_name text not null,
  rule text not null,
  amount bigint not null,
  spending uuid,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint booking_adds_up TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint booking_subsidy_amount CHECK ((amount >= 0)),
  constraint booking_subsidy_booking FOREIGN KEY (booking_id) REFERENCES booking(id) DEFERRABLE,
  constraint booking_subsidy_funded CHECK (((spending IS NULL) OR (source_kind = 'fund'::text))),
  constraint booking_subsidy_key PRIMARY KEY (booking_id, "position"),
  constraint booking_subsidy_source CHECK ((source_kind = ANY (ARRAY['fund'::text, 'school'::text, 'other'::text]))),
  constraint booking_subsidy_spending FOREIGN KEY (spending) REFERENCES spending(id) DEFERRABLE
);
CREATE INDEX booking_subsidy_deed_idx ON public.booking_subsidy USING btree (deed);
CREATE INDEX booking_subsidy_of_spending ON public.booking_subsidy USING btree (spending);

create table budget_line (
  id uuid not null,
  ref text not null,
  version bigint not null,
  fund uuid not null,
  function text not null,
  description text not null,
  nature text not null,
  services text[] not null,
  access boolean not null,
  budget bigint not null,
  forecast bigint not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint budget_line_budget CHECK ((budget >= 0)),
  constraint budget_line_forecast CHECK ((forecast >= 0)),
  constraint budget_line_fund FOREIGN KEY (fund) REFERENCES fund(id) DEFERRABLE,
  constraint budget_line_key PRIMARY KEY (id),
  constraint budget_line_nature CHECK ((nature = ANY (ARRAY['revenue'::text, 'capital'::text]))),
  constraint budget_line_of_fund UNIQUE (id, fund),
  constraint budget_line_ref_once UNIQUE (ref),
  constraint fund_purpose TRIGGER DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX budget_line_deed_idx ON public.budget_line USING btree (deed);
CREATE INDEX budget_lines_of_fund ON public.budget_line USING btree (fund);

create table framework (
  id uuid not null,
  ref text not null,
  version bigint not null,
  code text not null,
  edition integer not null,
  title text not null,
  source text not null,
  from_year text not null,
  funder text not null,
  content jsonb not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint framework_edition CHECK ((edition > 0)),
  constraint framework_edition_once UNIQUE (code, edition),
  constraint framework_from CHECK (is_year(from_year)),
  constraint framework_key PRIMARY KEY (id),
  constraint framework_ref_once UNIQUE (ref)
);
CREATE INDEX framework_deed_idx ON public.framework USING btree (deed);

create table fund (
  id uuid not null,
  ref text not null,
  version bigint not null,
  code text not null,
  name text not null,
  kind text not null,
  year text not null,
  purpose text not null,
  functions text[] not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint fund_code CHECK ((code ~ '^[a-z][a-z0-9-]{0,39}$'::text)),
  constraint fund_code_once UNIQUE (code, year),
  constraint fund_key PRIMARY KEY (id),
  constraint fund_kind CHECK ((kind = ANY (ARRAY['revenue'::text, 'capital'::text, 'council'::text, 'trading'::text, 'trust'::text, 'other'::text]))),
  constraint fund_purpose TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint fund_ref_once UNIQUE (ref),
  constraint fund_year CHECK (is_year(year))
);
CREATE INDEX fund_deed_idx ON public.fund USING btree (deed);

create table fund_grant (
  id uuid not null,
  ref text not null,
  version bigint not null,
  fund uuid not null,
  funder text not null,
  title text not null,
  amount bigint not null,
  confirmed bigint not null,
  confirmed_until date,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint fund_covered TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint fund_grant_amount CHECK ((amount > 0)),
  constraint fund_grant_confirmed CHECK (((confirmed >= 0) AND (confirmed <= amount))),
  constraint fund_grant_fund FOREIGN KEY (fund) REFERENCES fund(id) DEFERRABLE,
  constraint fund_grant_instalments TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint fund_grant_key PRIMARY KEY (id),
  constraint fund_grant_ref_once UNIQUE (ref)
);
CREATE INDEX fund_grant_deed_idx ON public.fund_grant USING btree (deed);
CREATE INDEX fund_grant_of_fund ON public.fund_grant USING btree (fund);

create table fund_grant_instalment (
  fund_grant_id uuid not null,
  position integer not null,
  id uuid not null,
  due date not null,
  amount bigint not null,
  received date,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint fund_grant_instalment_amount CHECK ((amount > 0)),
  constraint fund_grant_instalment_grant FOREIGN KEY (fund_grant_id) REFERENCES fund_grant(id) DEFERRABLE,
  constraint fund_grant_instalment_key PRIMARY KEY (fund_grant_id, id),
  constraint fund_grant_instalments TRIGGER DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX fund_grant_instalment_deed_idx ON public.fund_grant_instalment USING btree (deed);

create table gap (
  id uuid not null,
  ref text not null,
  version bigint not null,
  statement uuid not null,
  text text not null,
  swot text,
  severity text,
  place text not null,
  groups text[] not null,
  reach text not null,
  state text not null,
  settled text not null,
  settled_on date,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint gap_key PRIMARY KEY (id),
  constraint gap_reach CHECK ((reach = ANY (ARRAY['inside'::text, 'beyond'::text, 'both'::text]))),
  constraint gap_ref_once UNIQUE (ref),
  constraint gap_settled CHECK ((((state = 'open'::text) = (settled_on IS NULL)) AND ((state = 'open'::text) = (btrim(settled) = ''::text)))),
  constraint gap_severity CHECK ((severity = ANY (ARRAY['low'::text, 'medium'::text, 'high'::text]))),
  constraint gap_state CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'closed'::text]))),
  constraint gap_statement FOREIGN KEY (statement) REFERENCES needs_statement(id) DEFERRABLE,
  constraint gap_swot CHECK ((swot = ANY (ARRAY['strength'::text, 'weakness'::text, 'opportunity'::text, 'threat'::text])))
);
CREATE INDEX gap_deed_idx ON public.gap USING btree (deed);
CREATE INDEX gap_of_statement ON public.gap USING btree (statement);

create table history (
  seq bigint generated as identity not null,
  deed uuid not null,
  at timestamp with time zone not null,
  actor text not null,
  door text not null,
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
  constraint history_deed_once UNIQUE (deed),
  constraint history_door CHECK ((door = ANY (ARRAY['rest'::text, 'console'::text, 'command'::text, 'system'::text, 'link'::text]))),
  constraint history_key PRIMARY KEY (seq),
  constraint history_repeat CHECK (((repeat_key IS NULL) = (fingerprint IS NULL)))
);
CREATE INDEX history_at ON public.history USING btree (at);
CREATE UNIQUE INDEX history_repeat_key_once ON public.history USING btree (actor, repeat_key) WHERE (repeat_key IS NOT NULL);
CREATE INDEX history_subject ON public.history USING btree (collection, ref);
CREATE INDEX history_undoes ON public.history USING btree (undoes) WHERE (undoes IS NOT NULL);

create table hub (
  id uuid not null,
  ref text not null,
  version bigint not null,
  single boolean not null default true,
  name text not null,
  lead_organisation text not null,
  lead_kind text not null,
  area text[] not null,
  vision text not null,
  purpose text not null,
  hub_values text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint hub_area CHECK ((cardinality(area) > 0)),
  constraint hub_area_codes CHECK (are_authorities(area)),
  constraint hub_key PRIMARY KEY (id),
  constraint hub_lead_kind CHECK ((lead_kind = ANY (ARRAY['council'::text, 'charity'::text, 'cic'::text, 'company'::text, 'other'::text]))),
  constraint hub_only_one UNIQUE (single),
  constraint hub_ref_once UNIQUE (ref),
  constraint hub_single CHECK (single)
);
CREATE INDEX hub_deed_idx ON public.hub USING btree (deed);

create table hub_term (
  hub_id uuid not null,
  year text not null,
  season text not null,
  first_day date not null,
  last_day date not null,
  teaching_weeks integer not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint hub_term_hub FOREIGN KEY (hub_id) REFERENCES hub(id) DEFERRABLE,
  constraint hub_term_in_order CHECK ((last_day >= first_day)),
  constraint hub_term_in_year CHECK (((first_day >= make_date(("left"(year, 4))::integer, 9, 1)) AND (last_day <= make_date((("left"(year, 4))::integer + 1), 8, 31)))),
  constraint hub_term_key PRIMARY KEY (hub_id, year, season),
  constraint hub_term_season CHECK ((season = ANY (ARRAY['autumn'::text, 'spring'::text, 'summer'::text]))),
  constraint hub_term_weeks CHECK (((teaching_weeks >= 1) AND (teaching_weeks <= 20))),
  constraint hub_term_year CHECK (is_year(year)),
  constraint hub_terms_apart EXCLUDE USING gist (hub_id WITH =, daterange(first_day, last_day, '[]'::text) WITH &&)
);
CREATE INDEX hub_term_deed_idx ON public.hub_term USING btree (deed);

create table import_job (
  id uuid not null,
  ref text not null,
  version bigint not null,
  what text not null,
  file_name text not null,
  dry_run boolean not null,
  by_whom text not null,
  started timestamp with time zone not null,
  state text not null,
  rows_read bigint not null,
  rows_new bigint not null,
  rows_changed bigint not null,
  rows_same bigint not null,
  rows_refused bigint not null,
  trouble text not null,
  header text[] not null,
  kept_by uuid,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint import_job_counts CHECK (((rows_read >= (((rows_new + rows_changed) + rows_same) + rows_refused)) AND (rows_new >= 0) AND (rows_changed >= 0) AND (rows_same >= 0) AND (rows_refused >= 0))),
  constraint import_job_kept CHECK (((state <> ALL (ARRAY['kept'::text, 'undone'::text])) OR (kept_by IS NOT NULL))),
  constraint import_job_key PRIMARY KEY (id),
  constraint import_job_ref_once UNIQUE (ref),
  constraint import_job_state CHECK ((state = ANY (ARRAY['running'::text, 'compared'::text, 'kept'::text, 'failed'::text, 'undone'::text])))
);
CREATE INDEX import_job_deed_idx ON public.import_job USING btree (deed);

create table import_progress (
  job uuid not null,
  rows_done bigint not null,
  step text not null,
  alive timestamp with time zone not null,
  constraint import_progress_job FOREIGN KEY (job) REFERENCES import_job(id),
  constraint import_progress_key PRIMARY KEY (job)
);

create table import_request (
  job uuid not null,
  by_whom text not null,
  repeat_key text not null,
  fingerprint text not null,
  constraint import_request_job FOREIGN KEY (job) REFERENCES import_job(id),
  constraint import_request_once PRIMARY KEY (by_whom, repeat_key)
);

create table import_verdict (
  id bigint generated as identity not null,
  job uuid not null,
  row_no bigint not null,
  finding text not null,
  key text not null,
  fields text[] not null,
  column_name text not null,
  reason text not null,
  cells text[] not null,
  constraint import_verdict_finding CHECK ((finding = ANY (ARRAY['new'::text, 'changed'::text, 'same'::text, 'refused'::text]))),
  constraint import_verdict_job FOREIGN KEY (job) REFERENCES import_job(id),
  constraint import_verdict_key PRIMARY KEY (id),
  constraint import_verdict_refused CHECK (((finding = 'refused'::text) OR (cardinality(cells) = 0)))
);
CREATE INDEX import_verdict_of_job ON public.import_verdict USING btree (job, id);

create table income (
  id uuid not null,
  ref text not null,
  version bigint not null,
  fund uuid not null,
  source text not null,
  amount bigint not null,
  received_on date not null,
  restricted boolean not null,
  claim text not null,
  note text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint fund_covered TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint fund_purpose TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint income_amount CHECK ((amount > 0)),
  constraint income_fund FOREIGN KEY (fund) REFERENCES fund(id) DEFERRABLE,
  constraint income_key PRIMARY KEY (id),
  constraint income_ref_once UNIQUE (ref),
  constraint income_source CHECK ((source ~ '^[a-z][a-z0-9-]{0,39}$'::text))
);
CREATE INDEX income_deed_idx ON public.income USING btree (deed);
CREATE INDEX income_of_fund ON public.income USING btree (fund);

create table kept_table (
  name text not null,
  parent text not null,
  stays boolean not null,
  constraint kept_table_pkey PRIMARY KEY (name)
);

create table link (
  id uuid not null,
  ref text not null,
  version bigint not null,
  purpose text not null,
  about_collection text,
  about_id uuid,
  about_ref text,
  name text not null,
  address text not null,
  fixed jsonb not null,
  hash text not null,
  expires timestamp with time zone not null,
  uses integer not null,
  used integer not null,
  revoked timestamp with time zone,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint link_about CHECK ((num_nulls(about_collection, about_id, about_ref) = ANY (ARRAY[0, 3]))),
  constraint link_fixed CHECK ((jsonb_typeof(fixed) = 'object'::text)),
  constraint link_hash CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint link_hash_once UNIQUE (hash),
  constraint link_key PRIMARY KEY (id),
  constraint link_purpose CHECK ((purpose ~ '^[a-z][a-z0-9-]{0,39}$'::text)),
  constraint link_ref_once UNIQUE (ref),
  constraint link_used CHECK (((used >= 0) AND (used <= uses))),
  constraint link_uses CHECK (((uses >= 1) AND (uses <= 1000)))
);
CREATE INDEX link_deed_idx ON public.link USING btree (deed);
CREATE INDEX link_of_record ON public.link USING btree (about_id);

create table message (
  id uuid not null,
  ref text not null,
  version bigint not null,
  to_name text not null,
  to_address text not null,
  subject text not null,
  body text not null,
  template text not null,
  about_collection text,
  about_id uuid,
  about_ref text,
  link uuid,
  written timestamp with time zone not null,
  state text not null,
  tries integer not null,
  doubtful boolean not null,
  not_before timestamp with time zone,
  lease timestamp with time zone,
  ended timestamp with time zone,
  trouble text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint message_about CHECK ((num_nulls(about_collection, about_id, about_ref) = ANY (ARRAY[0, 3]))),
  constraint message_body CHECK ((btrim(body) <> ''::text)),
  constraint message_ended CHECK (((state = ANY (ARRAY['sent'::text, 'failed'::text, 'cancelled'::text])) = (ended IS NOT NULL))),
  constraint message_has_link CHECK (((link IS NOT NULL) = (POSITION(('{link}'::text) IN (body)) > 0))),
  constraint message_key PRIMARY KEY (id),
  constraint message_link FOREIGN KEY (link) REFERENCES link(id) DEFERRABLE,
  constraint message_queued CHECK (((state = 'queued'::text) = (not_before IS NOT NULL))),
  constraint message_ref_once UNIQUE (ref),
  constraint message_sending CHECK (((state = 'sending'::text) = (lease IS NOT NULL))),
  constraint message_state CHECK ((state = ANY (ARRAY['queued'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'cancelled'::text]))),
  constraint message_subject CHECK (((btrim(subject) <> ''::text) AND (subject !~ '[\r\n]'::text))),
  constraint message_to_address CHECK (((to_address ~ '^[!-?A-~]+@[A-Za-z0-9.-]+$'::text) AND (length(to_address) <= 254))),
  constraint message_to_name CHECK ((to_name !~ '[\r\n]'::text)),
  constraint message_tried CHECK (((state <> ALL (ARRAY['sending'::text, 'sent'::text, 'failed'::text])) OR (tries > 0))),
  constraint message_tries CHECK (((tries >= 0) AND (tries <= 1000000))),
  constraint message_trouble CHECK ((((state <> 'failed'::text) OR (trouble <> ''::text)) AND ((state = ANY (ARRAY['queued'::text, 'failed'::text])) OR (trouble = ''::text))))
);
CREATE INDEX message_deed_idx ON public.message USING btree (deed);
CREATE INDEX message_due ON public.message USING btree (not_before) WHERE (state = 'queued'::text);
CREATE INDEX message_of_link ON public.message USING btree (link);
CREATE INDEX message_of_record ON public.message USING btree (about_id);
CREATE INDEX message_taken ON public.message USING btree (lease) WHERE (state = 'sending'::text);

create table message_link (
  message uuid not null,
  address text not null,
  constraint message_link_key PRIMARY KEY (message),
  constraint message_link_message FOREIGN KEY (message) REFERENCES message(id) ON DELETE CASCADE DEFERRABLE
);

create table needs_consultation (
  needs_statement_id uuid not null,
  position integer not null,
  who text not null,
  held_on date not null,
  how text not null,
  summary text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint needs_consultation_key PRIMARY KEY (needs_statement_id, "position"),
  constraint needs_consultation_statement FOREIGN KEY (needs_statement_id) REFERENCES needs_statement(id) DEFERRABLE
);
CREATE INDEX needs_consultation_deed_idx ON public.needs_consultation USING btree (deed);

create table needs_heading (
  year text not null,
  position integer not null,
  cells text[] not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint needs_heading_key PRIMARY KEY (year, "position"),
  constraint needs_heading_year CHECK (is_year(year))
);
CREATE INDEX needs_heading_deed_idx ON public.needs_heading USING btree (deed);

create table needs_statement (
  id uuid not null,
  ref text not null,
  version bigint not null,
  year text not null,
  position integer not null,
  area text not null,
  sub_area text not null,
  code text,
  part_a text not null,
  part_b text not null,
  part_c text not null,
  plan_sections text[] not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint needs_statement_key PRIMARY KEY (id),
  constraint needs_statement_position CHECK (("position" > 0)),
  constraint needs_statement_ref_once UNIQUE (ref),
  constraint needs_statement_year CHECK (is_year(year))
);
CREATE INDEX needs_statement_deed_idx ON public.needs_statement USING btree (deed);
CREATE INDEX needs_statement_of_year ON public.needs_statement USING btree (year, "position");

create table objective (
  id uuid not null,
  ref text not null,
  version bigint not null,
  state text not null,
  state_since date,
  closing text not null,
  year text not null,
  statement text not null,
  owner text not null,
  resources text not null,
  due date,
  functions text[] not null,
  aims text[] not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint objective_closing CHECK (((state = 'closed'::text) OR (closing = ''::text))),
  constraint objective_key PRIMARY KEY (id),
  constraint objective_ref_once UNIQUE (ref),
  constraint objective_since CHECK (((state = 'draft'::text) = (state_since IS NULL))),
  constraint objective_specific CHECK (((state = 'draft'::text) OR ((btrim(statement) <> ''::text) AND (btrim(owner) <> ''::text) AND (btrim(resources) <> ''::text) AND (cardinality(functions) > 0)))),
  constraint objective_state CHECK ((state = ANY (ARRAY['draft'::text, 'agreed'::text, 'active'::text, 'closed'::text]))),
  constraint objective_time_bound CHECK (((state = 'draft'::text) OR (due IS NOT NULL))),
  constraint objective_year CHECK (is_year(year))
);
CREATE INDEX objective_deed_idx ON public.objective USING btree (deed);
CREATE INDEX objective_of_year ON public.objective USING btree (year);

create table objective_action (
  objective_id uuid not null,
  position integer not null,
  id uuid not null,
  text text not null,
  owner text not null,
  due date not null,
  resources text not null,
  done_on date,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint objective_action_key PRIMARY KEY (objective_id, id),
  constraint objective_action_objective FOREIGN KEY (objective_id) REFERENCES objective(id) DEFERRABLE
);
CREATE INDEX objective_action_deed_idx ON public.objective_action USING btree (deed);

create table objective_gap (
  objective_id uuid not null,
  position integer not null,
  gap_id uuid not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint objective_gap_gap FOREIGN KEY (gap_id) REFERENCES gap(id) DEFERRABLE,
  constraint objective_gap_key PRIMARY KEY (objective_id, gap_id),
  constraint objective_gap_objective FOREIGN KEY (objective_id) REFERENCES objective(id) DEFERRABLE
);
CREATE INDEX objective_gap_deed_idx ON public.objective_gap USING btree (deed);
CREATE INDEX objective_gap_of_gap ON public.objective_gap USING btree (gap_id);

create table objective_measure (
  objective_id uuid not null,
  position integer not null,
  id uuid not null,
  name text not null,
  kind text not null,
  unit text not null,
  baseline numeric,
  target numeric not null,
  direction text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint objective_measure_direction CHECK ((direction = ANY (ARRAY['up'::text, 'down'::text]))),
  constraint objective_measure_key PRIMARY KEY (objective_id, id),
  constraint objective_measure_kind CHECK ((kind = ANY (ARRAY['measured'::text, 'evidenced'::text]))),
  constraint objective_measure_objective FOREIGN KEY (objective_id) REFERENCES objective(id) DEFERRABLE,
  constraint objective_measure_percent CHECK (((unit <> 'percent'::text) OR (((target >= (0)::numeric) AND (target <= (100)::numeric)) AND ((COALESCE(baseline, (0)::numeric) >= (0)::numeric) AND (COALESCE(baseline, (0)::numeric) <= (100)::numeric))))),
  constraint objective_measure_unit CHECK ((unit = ANY (ARRAY['count'::text, 'percent'::text, 'percent-points'::text, 'money'::text, 'yes-no'::text, 'milestone'::text])))
);
CREATE INDEX objective_measure_deed_idx ON public.objective_measure USING btree (deed);

create table objective_rating (
  seq bigint generated as identity not null,
  objective_id uuid not null,
  id uuid not null,
  period text not null,
  value text not null,
  by_whom text not null,
  rated_on date not null,
  rationale text not null,
  evidence text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint objective_rating_key PRIMARY KEY (objective_id, id),
  constraint objective_rating_objective FOREIGN KEY (objective_id) REFERENCES objective(id) DEFERRABLE,
  constraint objective_rating_value CHECK ((value <> ''::text))
);
CREATE INDEX objective_rating_deed_idx ON public.objective_rating USING btree (deed);

create table objective_reading (
  seq bigint generated as identity not null,
  objective_id uuid not null,
  id uuid not null,
  measure uuid not null,
  read_on date not null,
  value numeric not null,
  source text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint objective_reading_key PRIMARY KEY (objective_id, id),
  constraint objective_reading_measure FOREIGN KEY (objective_id, measure) REFERENCES objective_measure(objective_id, id) DEFERRABLE,
  constraint objective_reading_objective FOREIGN KEY (objective_id) REFERENCES objective(id) DEFERRABLE
);
CREATE INDEX objective_reading_deed_idx ON public.objective_reading USING btree (deed);

create table offer_window (
  id uuid not null,
  ref text not null,
  version bigint not null,
  year text not null,
  services text[] not null,
  opens date not null,
  closes date not null,
  note text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint offer_window_in_order CHECK ((closes >= opens)),
  constraint offer_window_key PRIMARY KEY (id),
  constraint offer_window_ref_once UNIQUE (ref),
  constraint offer_window_year CHECK (is_year(year))
);
CREATE INDEX offer_window_deed_idx ON public.offer_window USING btree (deed);

create table other_id (
  id bigint generated as identity not null,
  collection text not null,
  subject uuid not null,
  ref text not null,
  system text not null,
  value text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint other_id_key PRIMARY KEY (id),
  constraint other_id_once UNIQUE (collection, system, value),
  constraint other_id_system CHECK ((system ~ '^[a-z][a-z0-9-]{0,39}$'::text)),
  constraint other_id_value CHECK (((length(value) >= 1) AND (length(value) <= 200)))
);
CREATE INDEX other_id_deed_idx ON public.other_id USING btree (deed);
CREATE INDEX other_id_subject ON public.other_id USING btree (subject);

create table person (
  id uuid not null,
  ref text not null,
  version bigint not null,
  sign_in text not null,
  name text not null,
  email text not null,
  roles text[] not null,
  disabled_on date,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint person_key PRIMARY KEY (id),
  constraint person_ref_once UNIQUE (ref),
  constraint person_roles CHECK ((roles <@ ARRAY['administrator'::text, 'manager'::text, 'officer'::text, 'integrator'::text, 'board'::text, 'viewer'::text])),
  constraint person_sign_in_lower CHECK (((sign_in = lower(sign_in)) AND (sign_in <> ''::text))),
  constraint person_sign_in_once UNIQUE (sign_in)
);
CREATE INDEX person_deed_idx ON public.person USING btree (deed);

create table person_ssh_key (
  person_id uuid not null,
  position integer not null,
  fingerprint text not null,
  line text not null,
  added date not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint person_ssh_key_key PRIMARY KEY (person_id, fingerprint),
  constraint person_ssh_key_person FOREIGN KEY (person_id) REFERENCES person(id) DEFERRABLE
);
CREATE INDEX person_ssh_key_deed_idx ON public.person_ssh_key USING btree (deed);

create table plan_version (
  id uuid not null,
  ref text not null,
  version bigint not null,
  number integer not null,
  year text not null,
  published_on date not null,
  key_changes text not null,
  content jsonb not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint plan_version_key PRIMARY KEY (id),
  constraint plan_version_number CHECK ((number > 0)),
  constraint plan_version_number_once UNIQUE (number),
  constraint plan_version_ref_once UNIQUE (ref),
  constraint plan_version_year CHECK (is_year(year))
);
CREATE INDEX plan_version_deed_idx ON public.plan_version USING btree (deed);

create table plugin_approval (
  id uuid not null,
  ref text not null,
  version bigint not null,
  plugin text not null,
  plugin_version text not null,
  sha256 text not null,
  in_process boolean not null,
  by_whom text not null,
  approved_on date not null,
  withdrawn_on date,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint plugin_approval_in_order CHECK ((withdrawn_on >= approved_on)),
  constraint plugin_approval_key PRIMARY KEY (id),
  constraint plugin_approval_ref_once UNIQUE (ref),
  constraint plugin_approval_sha256 CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text))
);
CREATE INDEX plugin_approval_deed_idx ON public.plugin_approval USING btree (deed);
CREATE UNIQUE INDEX plugin_approval_holds_once ON public.plugin_approval USING btree (plugin, plugin_version) WHERE (withdrawn_on IS NULL);

create table policy_setting (
  id uuid not null,
  ref text not null,
  version bigint not null,
  plugin text not null,
  policy text not null,
  setting text not null,
  value text not null,
  first_day date not null,
  last_day date,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint policy_setting_in_order CHECK ((last_day >= first_day)),
  constraint policy_setting_key PRIMARY KEY (id),
  constraint policy_setting_ref_once UNIQUE (ref),
  constraint policy_settings_apart EXCLUDE USING gist (plugin WITH =, policy WITH =, setting WITH =, daterange(first_day, last_day, '[]'::text) WITH &&) DEFERRABLE
);
CREATE INDEX policy_setting_deed_idx ON public.policy_setting USING btree (deed);

create table price_list (
  id uuid not null,
  ref text not null,
  version bigint not null,
  title text not null,
  customer text,
  authority text,
  first_day date not null,
  last_day date,
  document text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint price_list_authority CHECK ((authority ~ '^[0-9]{3}$'::text)),
  constraint price_list_customer CHECK ((customer = ANY (ARRAY['school'::text, 'trust'::text, 'setting'::text, 'family'::text, 'adult'::text, 'partner'::text]))),
  constraint price_list_in_order CHECK ((last_day >= first_day)),
  constraint price_list_key PRIMARY KEY (id),
  constraint price_list_ref_once UNIQUE (ref)
);
CREATE INDEX price_list_by_day ON public.price_list USING btree (first_day, last_day);
CREATE INDEX price_list_deed_idx ON public.price_list USING btree (deed);

create table price_list_line (
  price_list_id uuid not null,
  position integer not null,
  service text not null,
  variant text not null,
  unit text not null,
  amount_pence bigint not null,
  customer text not null,
  authority text not null,
  first_day date not null,
  last_day date,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint price_list_line_amount CHECK ((amount_pence >= 0)),
  constraint price_list_line_authority CHECK ((authority ~ '^([0-9]{3})?$'::text)),
  constraint price_list_line_customer CHECK ((customer = ANY (ARRAY[''::text, 'school'::text, 'trust'::text, 'setting'::text, 'family'::text, 'adult'::text, 'partner'::text]))),
  constraint price_list_line_key PRIMARY KEY (price_list_id, "position"),
  constraint price_list_line_list FOREIGN KEY (price_list_id) REFERENCES price_list(id) DEFERRABLE,
  constraint price_list_line_service FOREIGN KEY (service) REFERENCES service(code) DEFERRABLE,
  constraint price_list_line_unit CHECK ((btrim(unit) <> ''::text)),
  constraint price_list_lines_apart EXCLUDE USING gist (service WITH =, variant WITH =, customer WITH =, authority WITH =, daterange(first_day, last_day, '[]'::text) WITH &&) DEFERRABLE
);
CREATE INDEX price_list_line_deed_idx ON public.price_list_line USING btree (deed);

create table pupil_count (
  id uuid not null,
  ref text not null,
  version bigint not null,
  year text not null,
  term text not null,
  service text not null,
  school text,
  instrument text not null,
  pupils integer not null,
  first_time integer,
  pp integer,
  send integer,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint pupil_count_key PRIMARY KEY (id),
  constraint pupil_count_once UNIQUE (ref),
  constraint pupil_count_parts CHECK ((((COALESCE(first_time, 0) >= 0) AND (COALESCE(first_time, 0) <= pupils)) AND ((COALESCE(pp, 0) >= 0) AND (COALESCE(pp, 0) <= pupils)) AND ((COALESCE(send, 0) >= 0) AND (COALESCE(send, 0) <= pupils)))),
  constraint pupil_count_pupils CHECK ((pupils >= 0)),
  constraint pupil_count_school FOREIGN KEY (school) REFERENCES school(ref) DEFERRABLE,
  constraint pupil_count_term CHECK ((term = ANY (ARRAY['autumn'::text, 'spring'::text, 'summer'::text]))),
  constraint pupil_count_year CHECK (is_year(year))
);
CREATE INDEX pupil_count_deed_idx ON public.pupil_count USING btree (deed);
CREATE INDEX pupil_count_of_school ON public.pupil_count USING btree (school);

create table school (
  id uuid not null,
  ref text not null,
  version bigint not null,
  name text not null,
  la_code text,
  la_name text not null,
  establishment_number text not null,
  ukprn text,
  type_code text not null,
  type_name text not null,
  group_code text not null,
  group_name text not null,
  status_code text not null,
  status_name text not null,
  phase_code text not null,
  phase_name text not null,
  open_date date,
  close_date date,
  low_age integer,
  high_age integer,
  pupils integer,
  fsm_percent text,
  trust_code text not null,
  trust_name text not null,
  street text not null,
  locality text not null,
  town text not null,
  county text not null,
  postcode text not null,
  website text not null,
  telephone text not null,
  head text not null,
  further jsonb not null,
  universe boolean,
  reason text not null,
  state_funded boolean not null,
  open boolean not null,
  level text not null,
  name_key text not null,
  town_key text not null,
  search text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint school_key PRIMARY KEY (id),
  constraint school_la_code CHECK ((la_code ~ '^[0-9]{3}$'::text)),
  constraint school_level CHECK ((level = ANY (ARRAY['nursery'::text, 'primary'::text, 'secondary'::text, 'special'::text, 'alternative'::text, 'other'::text]))),
  constraint school_ukprn CHECK ((ukprn ~ '^1[0-9]{7}$'::text)),
  constraint school_urn CHECK ((ref ~ '^[0-9]{6}$'::text)),
  constraint school_urn_once UNIQUE (ref)
);
CREATE INDEX school_by_name ON public.school USING btree (name_key, ref);
CREATE INDEX school_by_ukprn ON public.school USING btree (ukprn);
CREATE INDEX school_deed_idx ON public.school USING btree (deed);
CREATE INDEX school_search ON public.school USING gin (search gin_trgm_ops);

create table service (
  id uuid not null,
  ref text not null,
  version bigint not null,
  code text not null,
  name text not null,
  classroom boolean not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint service_code CHECK ((code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'::text)),
  constraint service_code_length CHECK ((length(code) <= 60)),
  constraint service_code_once UNIQUE (code),
  constraint service_key PRIMARY KEY (id),
  constraint service_ref_once UNIQUE (ref)
);
CREATE INDEX service_deed_idx ON public.service USING btree (deed);

create table spending (
  id uuid not null,
  ref text not null,
  version bigint not null,
  fund uuid not null,
  line uuid not null,
  what text not null,
  reference text not null,
  state text not null,
  promised bigint,
  amount bigint not null,
  moved_on date not null,
  why text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint fund_covered TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint spending_amount CHECK ((amount > 0)),
  constraint spending_as_promised CHECK (((state = 'actual'::text) OR (promised IS NULL))),
  constraint spending_key PRIMARY KEY (id),
  constraint spending_line FOREIGN KEY (line, fund) REFERENCES budget_line(id, fund) DEFERRABLE,
  constraint spending_promised CHECK ((promised > 0)),
  constraint spending_ref_once UNIQUE (ref),
  constraint spending_released CHECK (((state = 'released'::text) = (btrim(why) <> ''::text))),
  constraint spending_state CHECK ((state = ANY (ARRAY['committed'::text, 'released'::text, 'actual'::text])))
);
CREATE INDEX spending_deed_idx ON public.spending USING btree (deed);
CREATE INDEX spending_of_fund ON public.spending USING btree (fund);
CREATE INDEX spending_of_line ON public.spending USING btree (line);

create table template (
  id uuid not null,
  ref text not null,
  version bigint not null,
  code text not null,
  subject text not null,
  body text not null,
  purpose text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint template_body CHECK ((btrim(body) <> ''::text)),
  constraint template_code CHECK ((code ~ '^[a-z][a-z0-9-]{0,39}$'::text)),
  constraint template_code_once UNIQUE (code),
  constraint template_key PRIMARY KEY (id),
  constraint template_ref_once UNIQUE (ref),
  constraint template_subject CHECK (((btrim(subject) <> ''::text) AND (subject !~ '[\r\n]'::text)))
);
CREATE INDEX template_deed_idx ON public.template USING btree (deed);

create table token (
  id uuid not null,
  ref text not null,
  version bigint not null,
  person uuid not null,
  label text not null,
  roles text[] not null,
  hash text not null,
  expires timestamp with time zone not null,
  revoked timestamp with time zone,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint token_hash CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint token_hash_once UNIQUE (hash),
  constraint token_key PRIMARY KEY (id),
  constraint token_person FOREIGN KEY (person) REFERENCES person(id) DEFERRABLE,
  constraint token_ref_once UNIQUE (ref),
  constraint token_roles CHECK ((roles <@ ARRAY['administrator'::text, 'manager'::text, 'officer'::text, 'integrator'::text, 'board'::text, 'viewer'::text]))
);
CREATE INDEX token_deed_idx ON public.token USING btree (deed);
CREATE INDEX token_of_person ON public.token USING btree (person);

create table tutti_schema (
  version integer not null,
  name text not null,
  checksum text not null,
  applied timestamp with time zone not null default now(),
  constraint tutti_schema_pkey PRIMARY KEY (version)
);

create table waiting_count (
  id uuid not null,
  ref text not null,
  version bigint not null,
  service text not null,
  instrument text not null,
  place text not null,
  as_of date not null,
  waiting integer not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint waiting_count_key PRIMARY KEY (id),
  constraint waiting_count_once UNIQUE (ref),
  constraint waiting_count_waiting CHECK ((waiting >= 0))
);
CREATE INDEX waiting_count_deed_idx ON public.waiting_count USING btree (deed);
