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
  constraint adoption_services CHECK ((((question = 'charging'::text) = (cardinality(services) > 0)) AND ((question = 'charging'::text) OR ((customers = '{}'::text[]) AND (authorities = '{}'::text[]))))),
  constraint adoption_unambiguous TRIGGER DEFERRABLE
);
CREATE INDEX adoption_deed_idx ON public.adoption USING btree (deed);

create table agreement (
  id uuid not null,
  ref text not null,
  version bigint not null,
  partner uuid not null,
  first_day date not null,
  last_day date not null,
  works text not null,
  outcomes text not null,
  hub_gives text not null,
  partner_gives text not null,
  monitoring text not null,
  data text not null,
  renews uuid,
  state text not null,
  hub_signatory text not null,
  hub_signed_on date,
  partner_signatory text not null,
  partner_signed_on date,
  live_on date,
  review_by date,
  reviewed_on date,
  review_since date,
  concern text not null,
  suspended_on date,
  proposed_on date,
  decided_by text,
  decider text not null,
  minute text not null,
  why text not null,
  over_on date,
  since timestamp with time zone not null,
  deed uuid not null,
  hub_copy uuid,
  partner_copy uuid,
  printed_template text,
  printed_hub text,
  printed_lead text,
  printed_organisation text,
  printed_address text,
  printed_types text[],
  printed_review_months integer,
  printed_survey_days integer,
  printed_final_say text,
  printed_policies text[],
  constraint agreement_copies CHECK ((((hub_copy IS NULL) OR (hub_signed_on IS NOT NULL)) AND ((partner_copy IS NULL) OR (partner_signed_on IS NOT NULL)))),
  constraint agreement_copy_its_own TRIGGER,
  constraint agreement_decided CHECK ((((state = 'terminated'::text) = (decided_by IS NOT NULL)) AND ((decided_by IS NULL) = (btrim(decider) = ''::text)) AND ((decided_by IS NULL) = (btrim(minute) = ''::text)))),
  constraint agreement_decided_by CHECK ((decided_by = ANY (ARRAY['chair'::text, 'board'::text, 'lead-organisation'::text]))),
  constraint agreement_grounds TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint agreement_hub_copy FOREIGN KEY (hub_copy) REFERENCES attachment(id) DEFERRABLE,
  constraint agreement_in_order CHECK ((last_day >= first_day)),
  constraint agreement_key PRIMARY KEY (id),
  constraint agreement_one_in_force EXCLUDE USING gist (partner WITH =, (
CASE
    WHEN (state = ANY (ARRAY['terminated'::text, 'ended'::text])) THEN daterange(live_on, over_on)
    ELSE daterange(live_on, last_day, '[]'::text)
END) WITH &&) WHERE ((live_on IS NOT NULL)) DEFERRABLE INITIALLY DEFERRED,
  constraint agreement_over CHECK ((((state = ANY (ARRAY['terminated'::text, 'ended'::text, 'discarded'::text])) = (over_on IS NOT NULL)) AND ((state = ANY (ARRAY['ended'::text, 'discarded'::text])) = (btrim(why) <> ''::text)))),
  constraint agreement_partner FOREIGN KEY (partner) REFERENCES partner(id) DEFERRABLE,
  constraint agreement_partner_copy FOREIGN KEY (partner_copy) REFERENCES attachment(id) DEFERRABLE,
  constraint agreement_printed_stays TRIGGER,
  constraint agreement_proposed CHECK (((state = ANY (ARRAY['termination-proposed'::text, 'terminated'::text])) = (proposed_on IS NOT NULL))),
  constraint agreement_ref_once UNIQUE (ref),
  constraint agreement_renews FOREIGN KEY (renews) REFERENCES agreement(id) DEFERRABLE,
  constraint agreement_renews_another CHECK ((renews <> id)),
  constraint agreement_reviewed CHECK (((state = 'in-review'::text) = (review_since IS NOT NULL))),
  constraint agreement_runs CHECK ((((live_on IS NULL) = (state = ANY (ARRAY['drafted'::text, 'part-signed'::text, 'signed'::text, 'discarded'::text]))) AND ((live_on IS NULL) = (review_by IS NULL)) AND ((live_on IS NOT NULL) OR (reviewed_on IS NULL)) AND ((live_on >= first_day) AND (live_on <= last_day)) AND ((review_by >= live_on) AND (review_by <= last_day)))),
  constraint agreement_safeguarding TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint agreement_signature_stays TRIGGER,
  constraint agreement_signatures CHECK ((((hub_signed_on IS NULL) = (btrim(hub_signatory) = ''::text)) AND ((partner_signed_on IS NULL) = (btrim(partner_signatory) = ''::text)) AND ((state <> 'drafted'::text) OR ((hub_signed_on IS NULL) AND (partner_signed_on IS NULL))) AND ((state <> 'part-signed'::text) OR ((hub_signed_on IS NULL) <> (partner_signed_on IS NULL))) AND ((state = ANY (ARRAY['drafted'::text, 'part-signed'::text, 'discarded'::text])) OR ((hub_signed_on IS NOT NULL) AND (partner_signed_on IS NOT NULL))))),
  constraint agreement_state CHECK ((state = ANY (ARRAY['drafted'::text, 'part-signed'::text, 'signed'::text, 'live'::text, 'in-review'::text, 'suspended'::text, 'termination-proposed'::text, 'terminated'::text, 'ended'::text, 'discarded'::text]))),
  constraint agreement_suspended CHECK ((((state = 'suspended'::text) = (suspended_on IS NOT NULL)) AND ((suspended_on IS NULL) = (btrim(concern) = ''::text)))),
  constraint agreement_text_whole CHECK (((num_nulls(printed_template, printed_hub, printed_lead, printed_organisation, printed_address, printed_types, printed_review_months, printed_survey_days, printed_final_say, printed_policies) = ANY (ARRAY[0, 10])) AND ((printed_template IS NULL) OR (state <> 'drafted'::text))))
);
CREATE INDEX agreement_deed_idx ON public.agreement USING btree (deed);
CREATE INDEX agreement_of_hub_copy ON public.agreement USING btree (hub_copy);
CREATE INDEX agreement_of_partner ON public.agreement USING btree (partner);
CREATE INDEX agreement_of_partner_copy ON public.agreement USING btree (partner_copy);
CREATE UNIQUE INDEX agreement_renewed_once ON public.agreement USING btree (renews) WHERE (state <> 'discarded'::text);

create table agreement_clause (
  agreement_id uuid not null,
  position integer not null,
  heading text not null,
  text text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint agreement_clause_agreement FOREIGN KEY (agreement_id) REFERENCES agreement(id) DEFERRABLE,
  constraint agreement_clause_heading CHECK ((btrim(heading) <> ''::text)),
  constraint agreement_clause_key PRIMARY KEY (agreement_id, "position"),
  constraint agreement_clause_text CHECK ((btrim(text) <> ''::text))
);
CREATE INDEX agreement_clause_deed_idx ON public.agreement_clause USING btree (deed);

create table agreement_ground (
  agreement_id uuid not null,
  position integer not null,
  code text not null,
  fact text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint agreement_ground_agreement FOREIGN KEY (agreement_id) REFERENCES agreement(id) DEFERRABLE,
  constraint agreement_ground_code CHECK ((code = ANY (ARRAY['not-supporting-aims'::text, 'no-benefit-to-cyp'::text, 'safeguarding'::text, 'quality-concern'::text, 'impact-concern'::text, 'performance'::text, 'outcomes-not-delivered'::text, 'reputational-damage'::text, 'conditions-not-met'::text, 'branding'::text, 'data-not-supplied'::text, 'no-commitment-on-data'::text, 'other'::text]))),
  constraint agreement_ground_fact CHECK ((btrim(fact) <> ''::text)),
  constraint agreement_ground_key PRIMARY KEY (agreement_id, code),
  constraint agreement_grounds TRIGGER DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX agreement_ground_deed_idx ON public.agreement_ground USING btree (deed);

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

create table bid (
  id uuid not null,
  ref text not null,
  version bigint not null,
  call uuid not null,
  partner uuid not null,
  received_on date not null,
  late text not null,
  outline text not null,
  how text not null,
  fit text not null,
  ongoing text not null,
  environment text not null,
  inclusion text not null,
  asked bigint not null,
  state text not null,
  state_since date not null,
  why text not null,
  share_on date,
  needed bigint,
  counted bigint,
  rule text,
  may_override boolean,
  ruled text,
  reasons text[],
  override_reason text,
  override_approver text,
  overridden_on date,
  assessed_on date,
  score numeric,
  since timestamp with time zone not null,
  deed uuid not null,
  remissions text not null,
  ongoing_cost bigint,
  constraint bid_adds_up TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint bid_asked CHECK ((asked >= 0)),
  constraint bid_assessed CHECK ((((assessed_on IS NULL) = (score IS NULL)) AND ((state <> ALL (ARRAY['assessed'::text, 'awarded'::text])) OR (assessed_on IS NOT NULL)) AND ((state <> ALL (ARRAY['received'::text, 'returned'::text, 'complete'::text])) OR (assessed_on IS NULL)) AND ((assessed_on IS NULL) OR (share_on IS NOT NULL)))),
  constraint bid_awarded CHECK (((state <> 'awarded'::text) OR (counted >= needed) OR (override_reason IS NOT NULL))),
  constraint bid_call FOREIGN KEY (call) REFERENCES commissioning_call(id) DEFERRABLE,
  constraint bid_counted CHECK ((counted >= 0)),
  constraint bid_ended CHECK (((state = ANY (ARRAY['returned'::text, 'declined'::text, 'withdrawn'::text])) = (btrim(why) <> ''::text))),
  constraint bid_invited FOREIGN KEY (call, partner) REFERENCES commissioning_call_invitation(commissioning_call_id, partner) DEFERRABLE,
  constraint bid_key PRIMARY KEY (id),
  constraint bid_needed CHECK ((needed >= 0)),
  constraint bid_ongoing_cost CHECK ((ongoing_cost >= 0)),
  constraint bid_overridden CHECK ((((override_reason IS NULL) = (override_approver IS NULL)) AND ((override_reason IS NULL) = (overridden_on IS NULL)) AND ((override_reason IS NULL) OR (may_override AND (counted < needed))))),
  constraint bid_project TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint bid_ref_once UNIQUE (ref),
  constraint bid_remissions CHECK (((share_on IS NULL) OR (btrim(remissions) <> ''::text))),
  constraint bid_reviewers TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint bid_score CHECK (((score >= (0)::numeric) AND (score <= (100)::numeric))),
  constraint bid_shared CHECK ((((share_on IS NULL) = (needed IS NULL)) AND ((share_on IS NULL) = (counted IS NULL)) AND ((share_on IS NULL) = (rule IS NULL)) AND ((share_on IS NULL) = (ruled IS NULL)) AND ((share_on IS NULL) = (may_override IS NULL)) AND ((share_on IS NULL) = (reasons IS NULL)) AND ((state <> ALL (ARRAY['complete'::text, 'assessed'::text, 'awarded'::text])) OR (share_on IS NOT NULL)) AND ((state <> ALL (ARRAY['received'::text, 'returned'::text])) OR (share_on IS NULL)))),
  constraint bid_state CHECK ((state = ANY (ARRAY['received'::text, 'returned'::text, 'complete'::text, 'assessed'::text, 'awarded'::text, 'declined'::text, 'withdrawn'::text]))),
  constraint bid_whole CHECK (((share_on IS NULL) OR ((btrim(outline) <> ''::text) AND (btrim(how) <> ''::text) AND (btrim(fit) <> ''::text) AND (btrim(ongoing) <> ''::text) AND (btrim(environment) <> ''::text) AND (btrim(inclusion) <> ''::text))))
);
CREATE INDEX bid_deed_idx ON public.bid USING btree (deed);
CREATE INDEX bid_of_call ON public.bid USING btree (call, partner);
CREATE INDEX bid_of_partner ON public.bid USING btree (partner);

create table bid_assessor (
  bid_id uuid not null,
  position integer not null,
  person uuid not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint bid_assessor_bid FOREIGN KEY (bid_id) REFERENCES bid(id) DEFERRABLE,
  constraint bid_assessor_key PRIMARY KEY (bid_id, person),
  constraint bid_assessor_person FOREIGN KEY (person) REFERENCES person(id) DEFERRABLE,
  constraint bid_reviewers TRIGGER DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX bid_assessor_deed_idx ON public.bid_assessor USING btree (deed);
CREATE INDEX bid_assessor_of_person ON public.bid_assessor USING btree (person);

create table bid_cost (
  bid_id uuid not null,
  position integer not null,
  what text not null,
  amount bigint not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint bid_adds_up TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint bid_cost_bid FOREIGN KEY (bid_id) REFERENCES bid(id) DEFERRABLE,
  constraint bid_cost_key PRIMARY KEY (bid_id, "position")
);
CREATE INDEX bid_cost_deed_idx ON public.bid_cost USING btree (deed);

create table bid_income (
  bid_id uuid not null,
  position integer not null,
  source text not null,
  amount bigint not null,
  in_kind boolean not null,
  confirmed boolean not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint bid_adds_up TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint bid_income_bid FOREIGN KEY (bid_id) REFERENCES bid(id) DEFERRABLE,
  constraint bid_income_key PRIMARY KEY (bid_id, "position")
);
CREATE INDEX bid_income_deed_idx ON public.bid_income USING btree (deed);

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

create table breach (
  id uuid not null,
  ref text not null,
  version bigint not null,
  partner uuid not null,
  agreement uuid,
  kind text not null,
  happened_on date not null,
  what text not null,
  remedy text not null,
  remedied_on date,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint breach_agreement FOREIGN KEY (agreement) REFERENCES agreement(id) DEFERRABLE,
  constraint breach_key PRIMARY KEY (id),
  constraint breach_kind CHECK ((kind = ANY (ARRAY['branding'::text, 'conditions'::text, 'data'::text, 'safeguarding'::text, 'quality'::text, 'other'::text]))),
  constraint breach_partner FOREIGN KEY (partner) REFERENCES partner(id) DEFERRABLE,
  constraint breach_ref_once UNIQUE (ref),
  constraint breach_remedied CHECK (((remedied_on IS NULL) = (btrim(remedy) = ''::text))),
  constraint breach_what CHECK ((btrim(what) <> ''::text))
);
CREATE INDEX breach_deed_idx ON public.breach USING btree (deed);
CREATE INDEX breach_of_agreement ON public.breach USING btree (agreement);
CREATE INDEX breach_of_partner ON public.breach USING btree (partner);

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

create table capital_rule (
  id uuid not null,
  ref text not null,
  version bigint not null,
  holds_from date not null,
  threshold bigint,
  least_years integer,
  source text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint capital_rule_key PRIMARY KEY (id),
  constraint capital_rule_least_years CHECK (((least_years >= 1) AND (least_years <= 100))),
  constraint capital_rule_once UNIQUE (holds_from),
  constraint capital_rule_ref_once UNIQUE (ref),
  constraint capital_rule_says CHECK (((threshold IS NOT NULL) OR (least_years IS NOT NULL))),
  constraint capital_rule_source CHECK ((btrim(source) <> ''::text)),
  constraint capital_rule_threshold CHECK ((threshold >= 0))
);
CREATE INDEX capital_rule_deed_idx ON public.capital_rule USING btree (deed);

create table check_in (
  id uuid not null,
  ref text not null,
  version bigint not null,
  staff uuid not null,
  manager uuid not null,
  on_day date not null,
  state text not null,
  open text[] not null,
  agreed text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint check_in_held CHECK ((((state = 'held'::text) = (btrim(agreed) <> ''::text)) AND ((state = 'held'::text) OR (open = '{}'::text[])))),
  constraint check_in_key PRIMARY KEY (id),
  constraint check_in_manager FOREIGN KEY (manager) REFERENCES staff_member(id) DEFERRABLE,
  constraint check_in_own CHECK ((manager <> staff)),
  constraint check_in_ref_once UNIQUE (ref),
  constraint check_in_staff FOREIGN KEY (staff) REFERENCES staff_member(id) DEFERRABLE,
  constraint check_in_state CHECK ((state = ANY (ARRAY['planned'::text, 'held'::text, 'cancelled'::text])))
);
CREATE INDEX check_in_by_day ON public.check_in USING btree (on_day);
CREATE INDEX check_in_by_manager ON public.check_in USING btree (manager, on_day);
CREATE INDEX check_in_deed_idx ON public.check_in USING btree (deed);
CREATE INDEX check_in_of_staff ON public.check_in USING btree (staff, on_day);
CREATE UNIQUE INDEX check_in_planned_once ON public.check_in USING btree (staff) WHERE (state = 'planned'::text);

create table clearance_detail (
  record uuid not null,
  number text not null,
  remarks text not null,
  kept_because text not null,
  constraint clearance_detail_key PRIMARY KEY (record),
  constraint clearance_detail_record FOREIGN KEY (record) REFERENCES clearance_record(id) ON DELETE CASCADE DEFERRABLE,
  constraint clearance_detail_says CHECK (((btrim(number) <> ''::text) OR (btrim(remarks) <> ''::text)))
);

create table clearance_override (
  id uuid not null,
  ref text not null,
  version bigint not null,
  staff uuid not null,
  requirement text not null,
  kind text not null,
  reason text not null,
  until_day date not null,
  asked_by text not null,
  asked_on date not null,
  approved_by text,
  approved_on date,
  ended_on date,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint clearance_override_approved CHECK ((((approved_by IS NULL) = (approved_on IS NULL)) AND (approved_on >= asked_on))),
  constraint clearance_override_ended CHECK ((ended_on >= asked_on)),
  constraint clearance_override_key PRIMARY KEY (id),
  constraint clearance_override_never_safeguarding CHECK ((kind = ANY (ARRAY['right-to-work'::text, 'insurance'::text, 'other'::text]))),
  constraint clearance_override_reason CHECK ((btrim(reason) <> ''::text)),
  constraint clearance_override_ref_once UNIQUE (ref),
  constraint clearance_override_second_person CHECK ((approved_by <> asked_by)),
  constraint clearance_override_staff FOREIGN KEY (staff) REFERENCES staff_member(id) DEFERRABLE,
  constraint clearance_override_ten_days CHECK ((((until_day >= asked_on) AND (until_day <= (asked_on + 10))) AND ((approved_on IS NULL) OR (until_day >= approved_on))))
);
CREATE INDEX clearance_override_deed_idx ON public.clearance_override USING btree (deed);
CREATE INDEX clearance_override_of_staff ON public.clearance_override USING btree (staff);

create table clearance_record (
  id uuid not null,
  ref text not null,
  version bigint not null,
  staff uuid not null,
  requirement text not null,
  got_on date not null,
  ends_on date,
  level text,
  edition text,
  how text not null,
  seen_by text not null,
  recorded_on date not null,
  sampled_on date,
  sampled_by text,
  sampled_right boolean,
  withdrawn_on date,
  why text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint clearance_record_how CHECK ((how = ANY (ARRAY['seen'::text, 'declared'::text, 'own-word'::text, 'system'::text]))),
  constraint clearance_record_in_order CHECK (((ends_on >= got_on) AND (recorded_on >= got_on))),
  constraint clearance_record_key PRIMARY KEY (id),
  constraint clearance_record_level CHECK ((level = ANY (ARRAY['standard'::text, 'enhanced'::text, 'enhanced-barred'::text]))),
  constraint clearance_record_ref_once UNIQUE (ref),
  constraint clearance_record_requirement CHECK ((requirement ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'::text)),
  constraint clearance_record_sampled CHECK ((((sampled_on IS NULL) = (sampled_by IS NULL)) AND ((sampled_on IS NULL) = (sampled_right IS NULL)) AND ((sampled_on IS NULL) OR (how = 'declared'::text)))),
  constraint clearance_record_seen CHECK ((btrim(seen_by) <> ''::text)),
  constraint clearance_record_staff FOREIGN KEY (staff) REFERENCES staff_member(id) DEFERRABLE,
  constraint clearance_record_withdrawn CHECK (((withdrawn_on IS NOT NULL) = (btrim(why) <> ''::text)))
);
CREATE INDEX clearance_record_deed_idx ON public.clearance_record USING btree (deed);
CREATE INDEX clearance_record_of_staff ON public.clearance_record USING btree (staff);

create table column_mapping (
  id uuid not null,
  ref text not null,
  version bigint not null,
  what text not null,
  heading text not null,
  heading_key text not null,
  field text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint column_mapping_field CHECK ((field ~ '^[a-z][a-z0-9_]{0,39}$'::text)),
  constraint column_mapping_heading CHECK ((heading ~ '\S'::text)),
  constraint column_mapping_heading_key CHECK ((heading_key ~ '\S'::text)),
  constraint column_mapping_key PRIMARY KEY (id),
  constraint column_mapping_once UNIQUE (what, heading_key),
  constraint column_mapping_ref_once UNIQUE (ref),
  constraint column_mapping_what CHECK ((what ~ '^[a-z][a-z0-9-]{0,39}$'::text))
);
CREATE INDEX column_mapping_deed_idx ON public.column_mapping USING btree (deed);

create table commissioning_call (
  id uuid not null,
  ref text not null,
  version bigint not null,
  title text not null,
  origin text not null,
  gap uuid,
  partner uuid,
  school text,
  origin_words text not null,
  wanted text not null,
  outcome text not null,
  place text not null,
  support text not null,
  opens date not null,
  closes date not null,
  line uuid,
  most bigint,
  state text not null,
  state_since date,
  procedure_words text,
  least_invited integer,
  ruled text,
  why text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  least_reviewers integer,
  constraint commissioning_call_complete CHECK (((state = ANY (ARRAY['drafted'::text, 'cancelled'::text])) OR ((btrim(wanted) <> ''::text) AND (btrim(outcome) <> ''::text) AND (btrim(origin_words) <> ''::text) AND ((line IS NOT NULL) OR (support = 'in-kind'::text))))),
  constraint commissioning_call_ended CHECK (((state = ANY (ARRAY['none-suitable'::text, 'cancelled'::text])) = (btrim(why) <> ''::text))),
  constraint commissioning_call_gap FOREIGN KEY (gap) REFERENCES gap(id) DEFERRABLE,
  constraint commissioning_call_in_order CHECK ((closes >= opens)),
  constraint commissioning_call_key PRIMARY KEY (id),
  constraint commissioning_call_least_invited CHECK (((least_invited >= 1) AND (least_invited <= 100))),
  constraint commissioning_call_least_reviewers CHECK ((((least_reviewers >= 1) AND (least_reviewers <= 20)) AND ((least_reviewers IS NULL) OR (ruled IS NOT NULL)))),
  constraint commissioning_call_line FOREIGN KEY (line) REFERENCES budget_line(id) DEFERRABLE,
  constraint commissioning_call_most CHECK ((most > 0)),
  constraint commissioning_call_of_origin CHECK ((((origin = 'gap'::text) = (gap IS NOT NULL)) AND ((origin = 'proposal'::text) = (partner IS NOT NULL)) AND ((origin = 'school-need'::text) = (school IS NOT NULL)))),
  constraint commissioning_call_origin CHECK ((origin = ANY (ARRAY['gap'::text, 'proposal'::text, 'school-need'::text]))),
  constraint commissioning_call_partner FOREIGN KEY (partner) REFERENCES partner(id) DEFERRABLE,
  constraint commissioning_call_ref_once UNIQUE (ref),
  constraint commissioning_call_ruled CHECK ((((state <> 'drafted'::text) OR (ruled IS NULL)) AND ((state = ANY (ARRAY['drafted'::text, 'cancelled'::text])) OR (ruled IS NOT NULL)) AND ((ruled IS NULL) = (procedure_words IS NULL)) AND ((ruled IS NULL) = (least_invited IS NULL)))),
  constraint commissioning_call_school FOREIGN KEY (school) REFERENCES school(ref) DEFERRABLE,
  constraint commissioning_call_since CHECK (((state = 'drafted'::text) = (state_since IS NULL))),
  constraint commissioning_call_state CHECK ((state = ANY (ARRAY['drafted'::text, 'open'::text, 'closed'::text, 'assessed'::text, 'decided'::text, 'none-suitable'::text, 'cancelled'::text]))),
  constraint commissioning_call_support CHECK ((support = ANY (ARRAY['money'::text, 'in-kind'::text]))),
  constraint commissioning_call_weights TRIGGER DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX commissioning_call_deed_idx ON public.commissioning_call USING btree (deed);
CREATE INDEX commissioning_call_of_gap ON public.commissioning_call USING btree (gap);
CREATE INDEX commissioning_call_of_line ON public.commissioning_call USING btree (line);
CREATE INDEX commissioning_call_of_partner ON public.commissioning_call USING btree (partner);
CREATE INDEX commissioning_call_of_school ON public.commissioning_call USING btree (school);

create table commissioning_call_criterion (
  commissioning_call_id uuid not null,
  position integer not null,
  code text not null,
  title text not null,
  weight integer not null,
  most integer not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint commissioning_call_criterion_call FOREIGN KEY (commissioning_call_id) REFERENCES commissioning_call(id) DEFERRABLE,
  constraint commissioning_call_criterion_code CHECK ((code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'::text)),
  constraint commissioning_call_criterion_key PRIMARY KEY (commissioning_call_id, code),
  constraint commissioning_call_criterion_most CHECK (((most >= 1) AND (most <= 100))),
  constraint commissioning_call_criterion_weight CHECK (((weight >= 1) AND (weight <= 100))),
  constraint commissioning_call_weights TRIGGER DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX commissioning_call_criterion_deed_idx ON public.commissioning_call_criterion USING btree (deed);

create table commissioning_call_invitation (
  commissioning_call_id uuid not null,
  position integer not null,
  partner uuid not null,
  invited_on date not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint commissioning_call_invitation_call FOREIGN KEY (commissioning_call_id) REFERENCES commissioning_call(id) DEFERRABLE,
  constraint commissioning_call_invitation_key PRIMARY KEY (commissioning_call_id, partner),
  constraint commissioning_call_invitation_partner FOREIGN KEY (partner) REFERENCES partner(id) DEFERRABLE
);
CREATE INDEX commissioning_call_invitation_deed_idx ON public.commissioning_call_invitation USING btree (deed);
CREATE INDEX commissioning_call_invitation_of_partner ON public.commissioning_call_invitation USING btree (partner);

create table commissioning_call_reviewer (
  commissioning_call_id uuid not null,
  position integer not null,
  person uuid not null,
  since timestamp with time zone not null,
  deed uuid not null,
  stands_in boolean not null default false,
  constraint commissioning_call_reviewer_call FOREIGN KEY (commissioning_call_id) REFERENCES commissioning_call(id) DEFERRABLE,
  constraint commissioning_call_reviewer_key PRIMARY KEY (commissioning_call_id, person),
  constraint commissioning_call_reviewer_person FOREIGN KEY (person) REFERENCES person(id) DEFERRABLE
);
CREATE INDEX commissioning_call_reviewer_deed_idx ON public.commissioning_call_reviewer USING btree (deed);
CREATE INDEX commissioning_call_reviewer_of_person ON public.commissioning_call_reviewer USING btree (person);

create table complaint (
  id uuid not null,
  ref text not null,
  version bigint not null,
  partner uuid not null,
  received_on date not null,
  from_whom text not null,
  about text not null,
  state text not null,
  state_since date not null,
  due date,
  why text not null,
  passed_to text not null,
  passed_on date,
  response text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint complaint_about CHECK ((btrim(about) <> ''::text)),
  constraint complaint_due CHECK (((due IS NULL) = (state <> ALL (ARRAY['received'::text, 'with-chair'::text])))),
  constraint complaint_key PRIMARY KEY (id),
  constraint complaint_over CHECK (((state = ANY (ARRAY['resolved'::text, 'closed'::text])) = (btrim(response) <> ''::text))),
  constraint complaint_partner FOREIGN KEY (partner) REFERENCES partner(id) DEFERRABLE,
  constraint complaint_passed CHECK ((((passed_on IS NULL) = (btrim(passed_to) = ''::text)) AND ((state <> 'safeguarding-route'::text) OR (passed_on IS NOT NULL)) AND ((state = ANY (ARRAY['safeguarding-route'::text, 'closed'::text])) OR (passed_on IS NULL)))),
  constraint complaint_ref_once UNIQUE (ref),
  constraint complaint_state CHECK ((state = ANY (ARRAY['received'::text, 'resolved'::text, 'with-chair'::text, 'safeguarding-route'::text, 'closed'::text]))),
  constraint complaint_with_chair CHECK (((state = 'with-chair'::text) = (btrim(why) <> ''::text)))
);
CREATE INDEX complaint_deed_idx ON public.complaint USING btree (deed);
CREATE INDEX complaint_of_partner ON public.complaint USING btree (partner);

create table contact (
  id uuid not null,
  ref text not null,
  version bigint not null,
  name text not null,
  organisation uuid,
  post text not null,
  email text not null,
  telephone text not null,
  verified_on date,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint contact_email CHECK ((email ~ '^([^\s@]+@[^\s@]+\.[^\s@]+)?$'::text)),
  constraint contact_key PRIMARY KEY (id),
  constraint contact_name CHECK ((btrim(name) <> ''::text)),
  constraint contact_organisation FOREIGN KEY (organisation) REFERENCES organisation(id) DEFERRABLE,
  constraint contact_ref_once UNIQUE (ref)
);
CREATE INDEX contact_deed_idx ON public.contact USING btree (deed);
CREATE INDEX contact_of_organisation ON public.contact USING btree (organisation);

create table cpd_booking (
  id uuid not null,
  ref text not null,
  version bigint not null,
  event uuid not null,
  staff uuid,
  contact uuid,
  school text,
  audience text not null,
  state text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint cpd_booking_audience CHECK ((audience = ANY (ARRAY['staff'::text, 'partners'::text, 'school-staff'::text]))),
  constraint cpd_booking_contact FOREIGN KEY (contact) REFERENCES contact(id) DEFERRABLE,
  constraint cpd_booking_contact_once UNIQUE (event, contact),
  constraint cpd_booking_event FOREIGN KEY (event) REFERENCES cpd_event(id) DEFERRABLE,
  constraint cpd_booking_key PRIMARY KEY (id),
  constraint cpd_booking_places TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint cpd_booking_published TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint cpd_booking_ref_once UNIQUE (ref),
  constraint cpd_booking_school FOREIGN KEY (school) REFERENCES school(ref) DEFERRABLE,
  constraint cpd_booking_staff FOREIGN KEY (staff) REFERENCES staff_member(id) DEFERRABLE,
  constraint cpd_booking_staff_once UNIQUE (event, staff),
  constraint cpd_booking_state CHECK ((state = ANY (ARRAY['booked'::text, 'attended'::text, 'absent'::text, 'watched'::text, 'cancelled'::text]))),
  constraint cpd_booking_who CHECK (((num_nonnulls(staff, contact, school) = 1) AND ((staff IS NOT NULL) <= (audience <> 'school-staff'::text)) AND ((contact IS NOT NULL) <= (audience = 'partners'::text)) AND ((school IS NOT NULL) = (audience = 'school-staff'::text))))
);
CREATE INDEX cpd_booking_deed_idx ON public.cpd_booking USING btree (deed);
CREATE INDEX cpd_booking_of_contact ON public.cpd_booking USING btree (contact);
CREATE INDEX cpd_booking_of_school ON public.cpd_booking USING btree (school);
CREATE INDEX cpd_booking_of_staff ON public.cpd_booking USING btree (staff);

create table cpd_event (
  id uuid not null,
  ref text not null,
  version bigint not null,
  title text not null,
  topic text not null,
  provider text not null,
  place text not null,
  recording text not null,
  mode text not null,
  on_day date not null,
  year text not null,
  time_of_day text not null,
  hours numeric not null,
  external boolean not null,
  audience text[] not null,
  places integer,
  published_on date,
  cancelled boolean not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint cpd_booking_places TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint cpd_booking_published TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint cpd_event_audience CHECK (((cardinality(audience) > 0) AND (audience <@ ARRAY['staff'::text, 'partners'::text, 'school-staff'::text]))),
  constraint cpd_event_hours CHECK (((hours > (0)::numeric) AND (hours <= (40)::numeric))),
  constraint cpd_event_key PRIMARY KEY (id),
  constraint cpd_event_mode CHECK ((mode = ANY (ARRAY['in-person'::text, 'online'::text, 'blended'::text, 'recording'::text]))),
  constraint cpd_event_places CHECK (((places >= 1) AND (places <= 10000))),
  constraint cpd_event_recording CHECK ((recording ~ '^(https?://[^[:space:]"<>]+)?$'::text)),
  constraint cpd_event_ref_once UNIQUE (ref),
  constraint cpd_event_time CHECK ((time_of_day ~ '^(([01][0-9]|2[0-3]):[0-5][0-9])?$'::text)),
  constraint cpd_event_title CHECK ((btrim(title) <> ''::text)),
  constraint cpd_event_topic CHECK ((btrim(topic) <> ''::text)),
  constraint cpd_event_watched CHECK (((mode <> 'recording'::text) OR (recording <> ''::text))),
  constraint cpd_event_year CHECK (((year ~ '^[0-9]{4}/[0-9]{2}$'::text) AND ("left"(year, 4) = ((EXTRACT(year FROM on_day) - (
CASE
    WHEN (EXTRACT(month FROM on_day) < (9)::numeric) THEN 1
    ELSE 0
END)::numeric))::text)))
);
CREATE INDEX cpd_event_by_day ON public.cpd_event USING btree (on_day);
CREATE INDEX cpd_event_deed_idx ON public.cpd_event USING btree (deed);

create table cpd_guest (
  booking uuid not null,
  name text not null,
  constraint cpd_guest_booking FOREIGN KEY (booking) REFERENCES cpd_booking(id) ON DELETE CASCADE DEFERRABLE,
  constraint cpd_guest_key PRIMARY KEY (booking),
  constraint cpd_guest_name CHECK ((btrim(name) <> ''::text))
);

create table disposal_approval (
  id uuid not null,
  ref text not null,
  version bigint not null,
  item uuid not null,
  why text not null,
  asked_by text not null,
  asked_on date not null,
  approved_by text,
  approved_on date,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint disposal_approval_item FOREIGN KEY (item) REFERENCES item(id) DEFERRABLE,
  constraint disposal_approval_key PRIMARY KEY (id),
  constraint disposal_approval_once UNIQUE (item),
  constraint disposal_approval_ref_once UNIQUE (ref),
  constraint disposal_approval_two CHECK ((((approved_by IS NULL) = (approved_on IS NULL)) AND (approved_by <> asked_by))),
  constraint disposal_approval_why CHECK ((btrim(why) <> ''::text))
);
CREATE INDEX disposal_approval_deed_idx ON public.disposal_approval USING btree (deed);

create table draft (
  actor text not null,
  form text not null,
  fields text[] not null,
  typed text[] not null,
  at timestamp with time zone not null,
  constraint draft_actor CHECK ((btrim(actor) <> ''::text)),
  constraint draft_form CHECK ((btrim(form) <> ''::text)),
  constraint draft_key PRIMARY KEY (actor, form),
  constraint draft_pairs CHECK ((cardinality(fields) = cardinality(typed)))
);
CREATE INDEX draft_by_time ON public.draft USING btree (at);

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

create table held_policy (
  id uuid not null,
  ref text not null,
  version bigint not null,
  partner uuid not null,
  policy text not null,
  title text not null,
  first_day date not null,
  last_day date,
  state text not null,
  settled_on date,
  accepted_by text not null,
  why text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint held_policy_in_order CHECK ((last_day >= first_day)),
  constraint held_policy_key PRIMARY KEY (id),
  constraint held_policy_partner FOREIGN KEY (partner) REFERENCES partner(id) DEFERRABLE,
  constraint held_policy_policy CHECK ((policy = ANY (ARRAY['safeguarding'::text, 'inclusion'::text, 'charging'::text, 'environment'::text, 'insurance'::text, 'data-protection'::text, 'quality'::text, 'performance-management'::text]))),
  constraint held_policy_ref_once UNIQUE (ref),
  constraint held_policy_settled CHECK ((((state = 'shown'::text) = (settled_on IS NULL)) AND ((state = 'accepted'::text) = (btrim(accepted_by) <> ''::text)) AND ((state = 'refused'::text) = (btrim(why) <> ''::text)))),
  constraint held_policy_state CHECK ((state = ANY (ARRAY['shown'::text, 'accepted'::text, 'refused'::text])))
);
CREATE INDEX held_policy_deed_idx ON public.held_policy USING btree (deed);
CREATE INDEX held_policy_of_partner ON public.held_policy USING btree (partner);

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
CREATE INDEX history_by_time ON public.history USING btree (at);
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
  rows_passed_over bigint not null default 0,
  unread text[] not null default '{}'::text[],
  constraint import_job_counts CHECK (((rows_read >= ((((rows_new + rows_changed) + rows_same) + rows_refused) + rows_passed_over)) AND (rows_new >= 0) AND (rows_changed >= 0) AND (rows_same >= 0) AND (rows_refused >= 0) AND (rows_passed_over >= 0))),
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
  constraint import_verdict_finding CHECK ((finding = ANY (ARRAY['new'::text, 'changed'::text, 'same'::text, 'refused'::text, 'passed-over'::text]))),
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

create table interest_conflict (
  id uuid not null,
  ref text not null,
  version bigint not null,
  person uuid not null,
  partner uuid not null,
  interest text not null,
  declared_on date not null,
  lifted_on date,
  why text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint interest_conflict_in_order CHECK ((lifted_on >= declared_on)),
  constraint interest_conflict_interest CHECK ((btrim(interest) <> ''::text)),
  constraint interest_conflict_key PRIMARY KEY (id),
  constraint interest_conflict_lifted CHECK (((lifted_on IS NOT NULL) = (btrim(why) <> ''::text))),
  constraint interest_conflict_partner FOREIGN KEY (partner) REFERENCES partner(id) DEFERRABLE,
  constraint interest_conflict_person FOREIGN KEY (person) REFERENCES person(id) DEFERRABLE,
  constraint interest_conflict_ref_once UNIQUE (ref)
);
CREATE INDEX interest_conflict_deed_idx ON public.interest_conflict USING btree (deed);
CREATE INDEX interest_conflict_of_partner ON public.interest_conflict USING btree (partner);
CREATE INDEX interest_conflict_of_person ON public.interest_conflict USING btree (person, partner);

create table item (
  id uuid not null,
  ref text not null,
  version bigint not null,
  model uuid not null,
  asset_number text not null,
  asset_key text not null,
  serial text not null,
  serial_key text,
  barcode text not null,
  barcode_key text,
  case_number text not null,
  condition text not null,
  home text not null,
  owned text not null,
  accessories text not null,
  bought_on date,
  price bigint,
  supplier text not null,
  funding text not null,
  fund_grant uuid,
  capitalised boolean not null,
  useful_years integer,
  kit uuid,
  note text not null,
  state text not null,
  state_since date not null,
  expected date,
  place text,
  loan uuid,
  reservation uuid,
  repairer text,
  last_seen text,
  why text,
  approval text,
  proceeds bigint,
  search text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint item_asset_number CHECK ((btrim(asset_number) <> ''::text)),
  constraint item_asset_once UNIQUE (asset_key),
  constraint item_barcode_once UNIQUE (barcode_key),
  constraint item_condition CHECK ((condition = ANY (ARRAY['new'::text, 'good'::text, 'fair'::text, 'poor'::text, 'unusable'::text]))),
  constraint item_disposed CHECK ((((state = 'disposed'::text) = (approval IS NOT NULL)) AND ((proceeds IS NULL) OR (state = 'disposed'::text)))),
  constraint item_expected CHECK (((expected IS NULL) OR (state = 'on-order'::text))),
  constraint item_grant FOREIGN KEY (fund_grant) REFERENCES fund_grant(id) DEFERRABLE,
  constraint item_in_repair CHECK ((((state = 'in-repair'::text) = (repairer IS NOT NULL)) AND ((repairer IS NULL) OR (btrim(repairer) <> ''::text)))),
  constraint item_in_store CHECK ((((state = ANY (ARRAY['in-store'::text, 'reserved'::text, 'write-off-proposed'::text])) = (place IS NOT NULL)) AND ((place IS NULL) OR (btrim(place) <> ''::text)))),
  constraint item_key PRIMARY KEY (id),
  constraint item_kit FOREIGN KEY (kit) REFERENCES kit(id) DEFERRABLE,
  constraint item_loan FOREIGN KEY (loan) REFERENCES loan(id) DEFERRABLE INITIALLY DEFERRED,
  constraint item_missing CHECK (((state = 'missing'::text) = (last_seen IS NOT NULL))),
  constraint item_model FOREIGN KEY (model) REFERENCES model(id) DEFERRABLE,
  constraint item_out CHECK (((state = ANY (ARRAY['on-loan'::text, 'class-set'::text])) = (loan IS NOT NULL))),
  constraint item_out_on_its_loan TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint item_price CHECK ((price >= 0)),
  constraint item_ref_once UNIQUE (ref),
  constraint item_repaired_by_its_repair TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint item_repaired_by_its_repair_still TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint item_reservation FOREIGN KEY (reservation) REFERENCES reservation(id) DEFERRABLE,
  constraint item_reserved CHECK (((state = 'reserved'::text) = (reservation IS NOT NULL))),
  constraint item_state CHECK ((state = ANY (ARRAY['on-order'::text, 'in-store'::text, 'reserved'::text, 'on-loan'::text, 'class-set'::text, 'in-repair'::text, 'missing'::text, 'write-off-proposed'::text, 'disposed'::text]))),
  constraint item_useful_years CHECK (((useful_years >= 1) AND (useful_years <= 100))),
  constraint item_why CHECK (((state = ANY (ARRAY['in-repair'::text, 'write-off-proposed'::text, 'disposed'::text])) = (why IS NOT NULL)))
);
CREATE INDEX item_by_loose_number ON public.item USING btree (loose_number(asset_key));
CREATE INDEX item_by_serial ON public.item USING btree (serial_key);
CREATE INDEX item_by_state ON public.item USING btree (state, state_since);
CREATE INDEX item_deed_idx ON public.item USING btree (deed);
CREATE INDEX item_in_order ON public.item USING btree (asset_key COLLATE "C" NULLS FIRST, lpad(COALESCE(ref, ''::text), 30, '0'::text) COLLATE "C" NULLS FIRST);
CREATE INDEX item_of_grant ON public.item USING btree (fund_grant);
CREATE INDEX item_of_kit ON public.item USING btree (kit);
CREATE INDEX item_of_loan ON public.item USING btree (loan);
CREATE INDEX item_of_model ON public.item USING btree (model);
CREATE INDEX item_of_reservation ON public.item USING btree (reservation);
CREATE INDEX item_search ON public.item USING gin (search gin_trgm_ops);

create table item_purchase (
  id uuid not null,
  ref text not null,
  version bigint not null,
  item uuid not null,
  line uuid not null,
  spending uuid not null,
  price bigint not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint item_purchase_item FOREIGN KEY (item) REFERENCES item(id) DEFERRABLE,
  constraint item_purchase_key PRIMARY KEY (id),
  constraint item_purchase_line FOREIGN KEY (line) REFERENCES budget_line(id) DEFERRABLE,
  constraint item_purchase_once UNIQUE (item),
  constraint item_purchase_price CHECK ((price > 0)),
  constraint item_purchase_ref_once UNIQUE (ref),
  constraint item_purchase_spending FOREIGN KEY (spending) REFERENCES spending(id) DEFERRABLE
);
CREATE INDEX item_purchase_deed_idx ON public.item_purchase USING btree (deed);
CREATE INDEX item_purchase_of_line ON public.item_purchase USING btree (line);
CREATE INDEX item_purchase_of_spending ON public.item_purchase USING btree (spending);

create table kept_table (
  name text not null,
  parent text not null,
  stays boolean not null,
  constraint kept_table_pkey PRIMARY KEY (name)
);

create table kit (
  id uuid not null,
  ref text not null,
  version bigint not null,
  name text not null,
  name_key text not null,
  place text not null,
  note text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint kit_key PRIMARY KEY (id),
  constraint kit_name CHECK ((btrim(name) <> ''::text)),
  constraint kit_once UNIQUE (name_key),
  constraint kit_place CHECK ((btrim(place) <> ''::text)),
  constraint kit_ref_once UNIQUE (ref)
);
CREATE INDEX kit_deed_idx ON public.kit USING btree (deed);

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

create table loan (
  id uuid not null,
  ref text not null,
  version bigint not null,
  item uuid not null,
  kit uuid,
  kind text not null,
  school text,
  borrower text not null,
  email text not null,
  lent_on date not null,
  due date,
  condition_out text not null,
  fee bigint,
  deposit bigint,
  terms text,
  accepted_on date,
  note text not null,
  state text not null,
  ended date,
  condition_in text,
  remark text,
  since timestamp with time zone not null,
  deed uuid not null,
  policy text,
  reasons text[],
  latest date,
  insurer text,
  notice_days integer,
  return_days integer,
  pay_days integer,
  terms_version text,
  clauses text[],
  accepted_by text not null default ''::text,
  terms_sent_on date,
  reminded_on date,
  constraint item_out_on_its_loan TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint loan_accepted CHECK (((terms IS NULL) = (accepted_on IS NULL))),
  constraint loan_accepted_by CHECK (((accepted_by = ''::text) OR (accepted_on IS NOT NULL))),
  constraint loan_alone EXCLUDE USING gist (item WITH =, daterange(lent_on, ended, '[)'::text) WITH &&) DEFERRABLE INITIALLY DEFERRED,
  constraint loan_borrower CHECK ((((kind = 'school'::text) AND (school IS NOT NULL)) OR ((kind <> 'school'::text) AND (btrim(borrower) <> ''::text)))),
  constraint loan_condition_in CHECK ((condition_in = ANY (ARRAY['new'::text, 'good'::text, 'fair'::text, 'poor'::text, 'unusable'::text]))),
  constraint loan_condition_out CHECK ((condition_out = ANY (ARRAY['new'::text, 'good'::text, 'fair'::text, 'poor'::text, 'unusable'::text]))),
  constraint loan_deposit CHECK ((deposit >= 0)),
  constraint loan_due_in_order CHECK ((due >= lent_on)),
  constraint loan_ended CHECK ((((state = 'out'::text) = (ended IS NULL)) AND ((state = 'returned'::text) = (condition_in IS NOT NULL)) AND ((state = 'out'::text) = (remark IS NULL)) AND (ended >= lent_on))),
  constraint loan_fee CHECK ((fee >= 0)),
  constraint loan_insurer CHECK ((insurer = ANY (ARRAY['hub'::text, 'borrower'::text, 'not-said'::text]))),
  constraint loan_item FOREIGN KEY (item) REFERENCES item(id) DEFERRABLE,
  constraint loan_key PRIMARY KEY (id),
  constraint loan_kind CHECK ((kind = ANY (ARRAY['school'::text, 'carer'::text, 'teacher'::text, 'partner'::text, 'other'::text]))),
  constraint loan_kit FOREIGN KEY (kit) REFERENCES kit(id) DEFERRABLE,
  constraint loan_notice_days CHECK (((notice_days >= 0) AND (notice_days <= 366))),
  constraint loan_pay_days CHECK (((pay_days >= 0) AND (pay_days <= 366))),
  constraint loan_policy CHECK ((policy ~ '\S'::text)),
  constraint loan_ref_once UNIQUE (ref),
  constraint loan_return_days CHECK (((return_days >= 0) AND (return_days <= 366))),
  constraint loan_school FOREIGN KEY (school) REFERENCES school(ref) DEFERRABLE,
  constraint loan_state CHECK ((state = ANY (ARRAY['out'::text, 'returned'::text, 'lost'::text]))),
  constraint loan_terms CHECK ((((policy IS NULL) = (insurer IS NULL)) AND ((policy IS NULL) = (reasons IS NULL)) AND ((policy IS NULL) = (clauses IS NULL)) AND ((policy IS NULL) = (terms_version IS NULL)) AND ((policy IS NOT NULL) OR ((latest IS NULL) AND (notice_days IS NULL) AND (return_days IS NULL) AND (pay_days IS NULL))))),
  constraint loan_within_terms CHECK (((latest IS NULL) OR ((due <= latest) AND (due IS NOT NULL))))
);
CREATE INDEX loan_by_due ON public.loan USING btree (due) WHERE (state = 'out'::text);
CREATE INDEX loan_deed_idx ON public.loan USING btree (deed);
CREATE INDEX loan_of_borrower ON public.loan USING btree (folded(borrower)) WHERE ((state <> 'returned'::text) AND (borrower <> ''::text));
CREATE INDEX loan_of_email ON public.loan USING btree (lower(email)) WHERE ((state <> 'returned'::text) AND (email <> ''::text));
CREATE INDEX loan_of_item ON public.loan USING btree (item);
CREATE INDEX loan_of_kit ON public.loan USING btree (kit) WHERE (state = 'out'::text);
CREATE INDEX loan_of_school ON public.loan USING btree (school);
CREATE UNIQUE INDEX loan_open_once ON public.loan USING btree (item) WHERE (state = 'out'::text);
CREATE INDEX loan_unsent ON public.loan USING btree (length(ref), ref) WHERE ((state = 'out'::text) AND (accepted_on IS NULL) AND (terms_sent_on IS NULL));

create table maintenance_done (
  id uuid not null,
  ref text not null,
  version bigint not null,
  schedule uuid not null,
  item uuid not null,
  done_on date not null,
  firm text not null,
  cost bigint,
  note text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint maintenance_done_cost CHECK ((cost >= 0)),
  constraint maintenance_done_item FOREIGN KEY (item) REFERENCES item(id) DEFERRABLE,
  constraint maintenance_done_key PRIMARY KEY (id),
  constraint maintenance_done_once UNIQUE (schedule, item, done_on),
  constraint maintenance_done_ref_once UNIQUE (ref),
  constraint maintenance_done_schedule FOREIGN KEY (schedule) REFERENCES maintenance_schedule(id) DEFERRABLE
);
CREATE INDEX maintenance_done_by_day ON public.maintenance_done USING btree (done_on);
CREATE INDEX maintenance_done_deed_idx ON public.maintenance_done USING btree (deed);
CREATE INDEX maintenance_done_of_item ON public.maintenance_done USING btree (item);

create table maintenance_schedule (
  id uuid not null,
  ref text not null,
  version bigint not null,
  item uuid,
  model uuid,
  what text not null,
  months integer not null,
  first_due date not null,
  stopped date,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint maintenance_schedule_item FOREIGN KEY (item) REFERENCES item(id) DEFERRABLE,
  constraint maintenance_schedule_key PRIMARY KEY (id),
  constraint maintenance_schedule_model FOREIGN KEY (model) REFERENCES model(id) DEFERRABLE,
  constraint maintenance_schedule_months CHECK (((months >= 1) AND (months <= 240))),
  constraint maintenance_schedule_of_one CHECK (((item IS NULL) <> (model IS NULL))),
  constraint maintenance_schedule_ref_once UNIQUE (ref),
  constraint maintenance_schedule_what CHECK ((btrim(what) <> ''::text))
);
CREATE INDEX maintenance_schedule_deed_idx ON public.maintenance_schedule USING btree (deed);
CREATE INDEX maintenance_schedule_of_item ON public.maintenance_schedule USING btree (item);
CREATE INDEX maintenance_schedule_of_model ON public.maintenance_schedule USING btree (model);

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

create table model (
  id uuid not null,
  ref text not null,
  version bigint not null,
  family text not null,
  instrument text not null,
  size text,
  maker text not null,
  name text not null,
  accessible boolean not null,
  value bigint,
  useful_years integer,
  key text not null,
  search text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint model_family CHECK ((family = ANY (ARRAY['strings'::text, 'woodwind'::text, 'brass'::text, 'percussion'::text, 'keyboard'::text, 'guitar'::text, 'music-technology'::text, 'world'::text, 'accessible'::text, 'other'::text]))),
  constraint model_instrument CHECK ((btrim(instrument) <> ''::text)),
  constraint model_key PRIMARY KEY (id),
  constraint model_once UNIQUE (key),
  constraint model_ref_once UNIQUE (ref),
  constraint model_size CHECK ((size ~ '^([1-9]/[0-9]{1,2}|[0-9]{1,2}([.][0-9]{1,2})? in|(extra )?(small|large)|medium)$'::text)),
  constraint model_useful_years CHECK (((useful_years >= 1) AND (useful_years <= 100))),
  constraint model_value CHECK ((value >= 0))
);
CREATE INDEX model_deed_idx ON public.model USING btree (deed);

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

create table observation (
  id uuid not null,
  ref text not null,
  version bigint not null,
  staff uuid,
  partner uuid,
  on_day date not null,
  year text not null,
  setting text not null,
  school text,
  place text not null,
  observer uuid not null,
  standard uuid not null,
  state text not null,
  strengths text not null,
  shared_on date,
  acknowledged_on date,
  reply text not null,
  withdrawn_on date,
  why text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint observation_acknowledged CHECK (
CASE
    WHEN (acknowledged_on IS NULL) THEN ((state <> 'closed'::text) AND (reply = ''::text))
    ELSE (shared_on IS NOT NULL)
END),
  constraint observation_holds_together TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint observation_in_order CHECK (((shared_on >= on_day) AND (acknowledged_on >= shared_on))),
  constraint observation_key PRIMARY KEY (id),
  constraint observation_observer FOREIGN KEY (observer) REFERENCES staff_member(id) DEFERRABLE,
  constraint observation_own CHECK ((observer <> staff)),
  constraint observation_own_partner TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint observation_partner FOREIGN KEY (partner) REFERENCES partner(id) DEFERRABLE,
  constraint observation_ref_once UNIQUE (ref),
  constraint observation_school FOREIGN KEY (school) REFERENCES school(ref) DEFERRABLE,
  constraint observation_setting CHECK ((setting = ANY (ARRAY['individual-lesson'::text, 'small-group'::text, 'whole-class'::text, 'ensemble'::text, 'workshop'::text, 'performance'::text, 'online'::text, 'other'::text]))),
  constraint observation_shared CHECK (
CASE
    WHEN (state = ANY (ARRAY['shared'::text, 'closed'::text])) THEN (shared_on IS NOT NULL)
    WHEN (state = ANY (ARRAY['planned'::text, 'recorded'::text])) THEN (shared_on IS NULL)
    ELSE true
END),
  constraint observation_staff FOREIGN KEY (staff) REFERENCES staff_member(id) DEFERRABLE,
  constraint observation_standard FOREIGN KEY (standard) REFERENCES standard(id) DEFERRABLE,
  constraint observation_state CHECK ((state = ANY (ARRAY['planned'::text, 'recorded'::text, 'shared'::text, 'closed'::text, 'withdrawn'::text]))),
  constraint observation_whom CHECK ((num_nonnulls(staff, partner) = 1)),
  constraint observation_withdrawn CHECK ((((state = 'withdrawn'::text) = (withdrawn_on IS NOT NULL)) AND ((state = 'withdrawn'::text) = (btrim(why) <> ''::text)))),
  constraint observation_year CHECK (((year ~ '^[0-9]{4}/[0-9]{2}$'::text) AND ("left"(year, 4) = ((EXTRACT(year FROM on_day) - (
CASE
    WHEN (EXTRACT(month FROM on_day) < (9)::numeric) THEN 1
    ELSE 0
END)::numeric))::text)))
);
CREATE INDEX observation_at_school ON public.observation USING btree (school);
CREATE INDEX observation_by_day ON public.observation USING btree (on_day);
CREATE INDEX observation_by_observer ON public.observation USING btree (observer);
CREATE INDEX observation_by_standard ON public.observation USING btree (standard);
CREATE INDEX observation_deed_idx ON public.observation USING btree (deed);
CREATE INDEX observation_of_partner ON public.observation USING btree (partner, on_day);
CREATE INDEX observation_of_staff ON public.observation USING btree (staff, on_day);

create table observation_rating (
  observation_id uuid not null,
  position integer not null,
  principle text not null,
  level text,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint observation_holds_together TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint observation_rating_key PRIMARY KEY (observation_id, principle),
  constraint observation_rating_level CHECK ((btrim(level) <> ''::text)),
  constraint observation_rating_observation FOREIGN KEY (observation_id) REFERENCES observation(id) DEFERRABLE,
  constraint observation_rating_principle CHECK ((btrim(principle) <> ''::text))
);
CREATE INDEX observation_rating_deed_idx ON public.observation_rating USING btree (deed);

create table observation_rule (
  id uuid not null,
  ref text not null,
  version bigint not null,
  holds_from date not null,
  months integer not null,
  fewest integer not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint observation_rule_fewest CHECK (((fewest >= 3) AND (fewest <= 100))),
  constraint observation_rule_key PRIMARY KEY (id),
  constraint observation_rule_months CHECK (((months >= 1) AND (months <= 60))),
  constraint observation_rule_once UNIQUE (holds_from),
  constraint observation_rule_ref_once UNIQUE (ref)
);
CREATE INDEX observation_rule_deed_idx ON public.observation_rule USING btree (deed);

create table observation_target (
  observation_id uuid not null,
  position integer not null,
  principle text not null,
  what text not null,
  by_day date not null,
  met text,
  followed_on date,
  note text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint observation_holds_together TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint observation_target_followed CHECK ((((met IS NULL) = (followed_on IS NULL)) AND ((met IS NOT NULL) OR (note = ''::text)))),
  constraint observation_target_key PRIMARY KEY (observation_id, "position"),
  constraint observation_target_met CHECK ((met = ANY (ARRAY['met'::text, 'partly'::text, 'not-met'::text]))),
  constraint observation_target_observation FOREIGN KEY (observation_id) REFERENCES observation(id) DEFERRABLE,
  constraint observation_target_principle FOREIGN KEY (observation_id, principle) REFERENCES observation_rating(observation_id, principle) DEFERRABLE INITIALLY DEFERRED,
  constraint observation_target_what CHECK ((btrim(what) <> ''::text))
);
CREATE INDEX observation_target_deed_idx ON public.observation_target USING btree (deed);
CREATE INDEX observation_target_of_principle ON public.observation_target USING btree (observation_id, principle);
CREATE INDEX observation_target_open ON public.observation_target USING btree (by_day) WHERE (met IS NULL);

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

create table organisation (
  id uuid not null,
  ref text not null,
  version bigint not null,
  kind text not null,
  name text not null,
  ukprn text,
  company_number text not null,
  charity_number text not null,
  urn text,
  address text not null,
  website text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint organisation_charity CHECK ((charity_number ~ '^([0-9]{6,7}(-[0-9]{1,3})?)?$'::text)),
  constraint organisation_company CHECK ((company_number ~ '^([0-9]{8}|[A-Z]{2}[0-9]{6})?$'::text)),
  constraint organisation_key PRIMARY KEY (id),
  constraint organisation_kind CHECK ((kind = ANY (ARRAY['council'::text, 'charity'::text, 'cic'::text, 'company'::text, 'sole-trader'::text, 'school'::text, 'trust'::text, 'fe-he'::text, 'venue'::text, 'other'::text]))),
  constraint organisation_name CHECK ((btrim(name) <> ''::text)),
  constraint organisation_ref_once UNIQUE (ref),
  constraint organisation_ukprn CHECK ((ukprn ~ '^1[0-9]{7}$'::text)),
  constraint organisation_urn CHECK ((urn ~ '^[0-9]{6}$'::text)),
  constraint organisation_website CHECK ((website ~ '^(https?://\S+)?$'::text))
);
CREATE INDEX organisation_deed_idx ON public.organisation USING btree (deed);

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

create table partner (
  id uuid not null,
  ref text not null,
  version bigint not null,
  organisation uuid not null,
  types text[] not null,
  contact uuid,
  role text not null,
  plans text not null,
  enquired_on date not null,
  state text not null,
  state_since date not null,
  meets_where text not null,
  met_on date,
  met_present text not null,
  met_who text not null,
  met_needs text not null,
  met_type text not null,
  met_benefit text not null,
  sent_on date,
  accepted_on date,
  why text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint partner_accepted CHECK (((accepted_on IS NOT NULL) = (state = ANY (ARRAY['standards-met'::text, 'associated'::text, 'partnered'::text, 'ended'::text])))),
  constraint partner_contact FOREIGN KEY (contact) REFERENCES contact(id) DEFERRABLE,
  constraint partner_key PRIMARY KEY (id),
  constraint partner_meets CHECK (((state = 'meeting-booked'::text) OR (meets_where = ''::text))),
  constraint partner_met CHECK (((((state = ANY (ARRAY['enquiry'::text, 'meeting-booked'::text])) AND (met_on IS NULL)) OR (state = 'not-taken-further'::text) OR ((state = ANY (ARRAY['introduced'::text, 'standards-sent'::text, 'standards-met'::text, 'declined'::text, 'associated'::text, 'partnered'::text, 'ended'::text])) AND (met_on IS NOT NULL))) AND ((met_on IS NOT NULL) = ((btrim(met_present) <> ''::text) AND (btrim(met_who) <> ''::text) AND (btrim(met_needs) <> ''::text) AND (btrim(met_type) <> ''::text) AND (btrim(met_benefit) <> ''::text))))),
  constraint partner_organisation FOREIGN KEY (organisation) REFERENCES organisation(id) DEFERRABLE,
  constraint partner_over CHECK (((btrim(why) <> ''::text) = (state = ANY (ARRAY['not-taken-further'::text, 'declined'::text, 'ended'::text])))),
  constraint partner_ref_once UNIQUE (ref),
  constraint partner_sent CHECK (((sent_on IS NOT NULL) = (state = ANY (ARRAY['standards-sent'::text, 'standards-met'::text, 'declined'::text, 'associated'::text, 'partnered'::text, 'ended'::text])))),
  constraint partner_state CHECK ((state = ANY (ARRAY['enquiry'::text, 'meeting-booked'::text, 'introduced'::text, 'not-taken-further'::text, 'standards-sent'::text, 'standards-met'::text, 'declined'::text, 'associated'::text, 'partnered'::text, 'ended'::text]))),
  constraint partner_types CHECK (((cardinality(types) > 0) AND (types <@ '{delivery,strategic,consortium,associate,school,lead-school,community,national,industry}'::text[])))
);
CREATE INDEX partner_deed_idx ON public.partner USING btree (deed);
CREATE INDEX partner_of_contact ON public.partner USING btree (contact);
CREATE UNIQUE INDEX partner_once ON public.partner USING btree (organisation) WHERE (state <> ALL (ARRAY['not-taken-further'::text, 'declined'::text, 'ended'::text]));

create table pathway (
  id uuid not null,
  ref text not null,
  version bigint not null,
  title text not null,
  parts text[] not null,
  strands text[] not null,
  shadowing numeric,
  source text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint pathway_begun TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint pathway_key PRIMARY KEY (id),
  constraint pathway_parts CHECK ((cardinality(parts) > 0)),
  constraint pathway_ref_once UNIQUE (ref),
  constraint pathway_shadowing CHECK (((shadowing > (0)::numeric) AND (shadowing <= (1000)::numeric))),
  constraint pathway_title CHECK ((btrim(title) <> ''::text))
);
CREATE INDEX pathway_deed_idx ON public.pathway USING btree (deed);

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
  plain boolean not null default false,
  palette text not null default 'usual'::text,
  ascii boolean not null default false,
  constraint person_key PRIMARY KEY (id),
  constraint person_palette CHECK ((palette = ANY (ARRAY['usual'::text, 'high-contrast'::text, 'colour-blind'::text, 'monochrome'::text]))),
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

create table project (
  id uuid not null,
  ref text not null,
  version bigint not null,
  bid uuid not null,
  call uuid not null,
  partner uuid not null,
  title text not null,
  grant_amount bigint not null,
  procurement text not null,
  procurement_reference text not null,
  awarded_on date not null,
  conditions text not null,
  expectations text not null,
  starts date not null,
  ends date not null,
  evaluation_due date not null,
  activity uuid,
  state text not null,
  state_since date not null,
  why text not null,
  hub_signatory text,
  hub_signed_on date,
  partner_signatory text,
  partner_signed_on date,
  accounted_on date,
  used bigint,
  share_on date,
  needed bigint,
  counted bigint,
  rule text,
  may_override boolean,
  ruled text,
  reasons text[],
  override_reason text,
  override_approver text,
  overridden_on date,
  findings text,
  case_study text,
  children integer,
  evaluated_on date,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint bid_project TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint project_accounted CHECK ((((accounted_on IS NULL) = (used IS NULL)) AND ((accounted_on IS NULL) = (share_on IS NULL)) AND ((share_on IS NULL) = (needed IS NULL)) AND ((share_on IS NULL) = (counted IS NULL)) AND ((share_on IS NULL) = (rule IS NULL)) AND ((share_on IS NULL) = (ruled IS NULL)) AND ((share_on IS NULL) = (may_override IS NULL)) AND ((share_on IS NULL) = (reasons IS NULL)) AND ((state <> ALL (ARRAY['evaluated'::text, 'closed'::text])) OR (accounted_on IS NOT NULL)) AND ((state = ANY (ARRAY['evaluation-due'::text, 'evaluated'::text, 'closed'::text])) OR (accounted_on IS NULL)) AND ((used >= 0) AND (used <= grant_amount)))),
  constraint project_activity FOREIGN KEY (activity) REFERENCES activity(id) DEFERRABLE,
  constraint project_adds_up TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint project_bid FOREIGN KEY (bid) REFERENCES bid(id) DEFERRABLE,
  constraint project_call FOREIGN KEY (call) REFERENCES commissioning_call(id) DEFERRABLE,
  constraint project_children CHECK ((children >= 0)),
  constraint project_counted CHECK ((counted >= 0)),
  constraint project_evaluated CHECK ((((evaluated_on IS NULL) = (findings IS NULL)) AND ((evaluated_on IS NULL) = (case_study IS NULL)) AND ((evaluated_on IS NULL) = (children IS NULL)) AND ((state = ANY (ARRAY['evaluated'::text, 'closed'::text])) = (evaluated_on IS NOT NULL)) AND ((evaluated_on IS NULL) OR (counted >= needed) OR (override_reason IS NOT NULL)))),
  constraint project_grant CHECK ((grant_amount >= 0)),
  constraint project_in_kind TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint project_in_order CHECK (((ends >= starts) AND (evaluation_due >= ends))),
  constraint project_instalments TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint project_key PRIMARY KEY (id),
  constraint project_needed CHECK ((needed >= 0)),
  constraint project_of_bid_once UNIQUE (bid),
  constraint project_overridden CHECK ((((override_reason IS NULL) = (override_approver IS NULL)) AND ((override_reason IS NULL) = (overridden_on IS NULL)) AND ((override_reason IS NULL) OR (may_override AND (counted < needed))))),
  constraint project_partner FOREIGN KEY (partner) REFERENCES partner(id) DEFERRABLE,
  constraint project_procurement CHECK ((btrim(procurement) <> ''::text)),
  constraint project_ref_once UNIQUE (ref),
  constraint project_signatures CHECK ((((hub_signatory IS NULL) = (hub_signed_on IS NULL)) AND ((partner_signatory IS NULL) = (partner_signed_on IS NULL)))),
  constraint project_signed CHECK (
CASE state
    WHEN 'awarded'::text THEN ((hub_signatory IS NULL) AND (partner_signatory IS NULL))
    WHEN 'part-signed'::text THEN ((hub_signatory IS NULL) <> (partner_signatory IS NULL))
    WHEN 'withdrawn'::text THEN true
    ELSE ((hub_signatory IS NOT NULL) AND (partner_signatory IS NOT NULL))
END),
  constraint project_state CHECK ((state = ANY (ARRAY['awarded'::text, 'part-signed'::text, 'live'::text, 'suspended'::text, 'evaluation-due'::text, 'evaluated'::text, 'closed'::text, 'withdrawn'::text]))),
  constraint project_stopped CHECK (((state = ANY (ARRAY['suspended'::text, 'withdrawn'::text])) = (btrim(why) <> ''::text)))
);
CREATE INDEX project_deed_idx ON public.project USING btree (deed);
CREATE INDEX project_of_activity ON public.project USING btree (activity);
CREATE INDEX project_of_call ON public.project USING btree (call);
CREATE INDEX project_of_partner ON public.project USING btree (partner);

create table project_contributor (
  project_id uuid not null,
  position integer not null,
  name text not null,
  amount bigint not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint project_contributor_amount CHECK ((amount > 0)),
  constraint project_contributor_key PRIMARY KEY (project_id, "position"),
  constraint project_contributor_project FOREIGN KEY (project_id) REFERENCES project(id) DEFERRABLE,
  constraint project_instalments TRIGGER DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX project_contributor_deed_idx ON public.project_contributor USING btree (deed);

create table project_cost (
  project_id uuid not null,
  position integer not null,
  what text not null,
  amount bigint not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint project_adds_up TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint project_cost_amount CHECK ((amount > 0)),
  constraint project_cost_key PRIMARY KEY (project_id, "position"),
  constraint project_cost_project FOREIGN KEY (project_id) REFERENCES project(id) DEFERRABLE
);
CREATE INDEX project_cost_deed_idx ON public.project_cost USING btree (deed);

create table project_given (
  project_id uuid not null,
  position integer not null,
  what text not null,
  value bigint not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint project_given_key PRIMARY KEY (project_id, "position"),
  constraint project_given_project FOREIGN KEY (project_id) REFERENCES project(id) DEFERRABLE,
  constraint project_given_value CHECK ((value > 0)),
  constraint project_given_what CHECK ((btrim(what) <> ''::text)),
  constraint project_in_kind TRIGGER DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX project_given_deed_idx ON public.project_given USING btree (deed);

create table project_income (
  project_id uuid not null,
  position integer not null,
  source text not null,
  amount bigint not null,
  in_kind boolean not null,
  confirmed boolean not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint project_adds_up TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint project_income_amount CHECK ((amount > 0)),
  constraint project_income_key PRIMARY KEY (project_id, "position"),
  constraint project_income_project FOREIGN KEY (project_id) REFERENCES project(id) DEFERRABLE
);
CREATE INDEX project_income_deed_idx ON public.project_income USING btree (deed);

create table project_instalment (
  project_id uuid not null,
  position integer not null,
  id uuid not null,
  due date not null,
  amount bigint not null,
  condition text not null,
  spending uuid not null,
  paid date,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint project_instalment_amount CHECK ((amount > 0)),
  constraint project_instalment_key PRIMARY KEY (project_id, id),
  constraint project_instalment_project FOREIGN KEY (project_id) REFERENCES project(id) DEFERRABLE,
  constraint project_instalment_spending FOREIGN KEY (spending) REFERENCES spending(id) DEFERRABLE,
  constraint project_instalment_spending_once UNIQUE (spending) DEFERRABLE,
  constraint project_instalments TRIGGER DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX project_instalment_deed_idx ON public.project_instalment USING btree (deed);

create table provision (
  id uuid not null,
  ref text not null,
  version bigint not null,
  provider text not null,
  organisation uuid,
  style text not null,
  place text not null,
  demand text,
  note text not null,
  gap uuid,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint provision_demand CHECK ((demand = ANY (ARRAY['low'::text, 'medium'::text, 'high'::text, 'unmet'::text]))),
  constraint provision_gap FOREIGN KEY (gap) REFERENCES gap(id) DEFERRABLE,
  constraint provision_key PRIMARY KEY (id),
  constraint provision_organisation FOREIGN KEY (organisation) REFERENCES organisation(id) DEFERRABLE,
  constraint provision_provider CHECK ((btrim(provider) <> ''::text)),
  constraint provision_ref_once UNIQUE (ref)
);
CREATE INDEX provision_deed_idx ON public.provision USING btree (deed);
CREATE INDEX provision_of_gap ON public.provision USING btree (gap);
CREATE INDEX provision_of_organisation ON public.provision USING btree (organisation);

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

create table relationship (
  id uuid not null,
  ref text not null,
  version bigint not null,
  kind text not null,
  of_contact uuid,
  of_organisation uuid,
  to_organisation uuid not null,
  first_day date not null,
  last_day date,
  note text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint relationship_contact FOREIGN KEY (of_contact) REFERENCES contact(id) DEFERRABLE,
  constraint relationship_fits CHECK ((((kind <> ALL (ARRAY['trustee-of'::text, 'director-of'::text, 'employed-by'::text, 'contact-for'::text])) OR (of_contact IS NOT NULL)) AND ((kind <> ALL (ARRAY['governs'::text, 'part-of'::text, 'funds'::text])) OR (of_organisation IS NOT NULL)))),
  constraint relationship_in_order CHECK ((last_day >= first_day)),
  constraint relationship_key PRIMARY KEY (id),
  constraint relationship_kind CHECK ((kind = ANY (ARRAY['governs'::text, 'trustee-of'::text, 'director-of'::text, 'employed-by'::text, 'contact-for'::text, 'member-of'::text, 'part-of'::text, 'funds'::text, 'works-with'::text]))),
  constraint relationship_of_one CHECK (((of_contact IS NULL) <> (of_organisation IS NULL))),
  constraint relationship_organisation FOREIGN KEY (of_organisation) REFERENCES organisation(id) DEFERRABLE,
  constraint relationship_ref_once UNIQUE (ref),
  constraint relationship_to FOREIGN KEY (to_organisation) REFERENCES organisation(id) DEFERRABLE,
  constraint relationship_to_another CHECK ((of_organisation <> to_organisation))
);
CREATE INDEX relationship_deed_idx ON public.relationship USING btree (deed);
CREATE INDEX relationship_of_contact ON public.relationship USING btree (of_contact);
CREATE INDEX relationship_of_organisation ON public.relationship USING btree (of_organisation);
CREATE INDEX relationship_to_organisation ON public.relationship USING btree (to_organisation);

create table repair (
  id uuid not null,
  ref text not null,
  version bigint not null,
  item uuid not null,
  kind text not null,
  fault text not null,
  repairer text not null,
  reported_on date not null,
  sent_on date not null,
  expected date,
  cost bigint,
  state text not null,
  ended date,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint item_repaired_by_its_repair TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint repair_cost CHECK ((cost >= 0)),
  constraint repair_ended CHECK ((((state = 'open'::text) = (ended IS NULL)) AND (ended >= sent_on))),
  constraint repair_fault CHECK ((btrim(fault) <> ''::text)),
  constraint repair_in_order CHECK (((reported_on <= sent_on) AND (expected >= sent_on))),
  constraint repair_item FOREIGN KEY (item) REFERENCES item(id) DEFERRABLE,
  constraint repair_key PRIMARY KEY (id),
  constraint repair_kind CHECK ((kind = ANY (ARRAY['broken'::text, 'worn'::text, 'strings-or-bow'::text, 'keys-or-valves'::text, 'body'::text, 'electrical'::text, 'case'::text, 'other'::text]))),
  constraint repair_ref_once UNIQUE (ref),
  constraint repair_repairer CHECK ((btrim(repairer) <> ''::text)),
  constraint repair_state CHECK ((state = ANY (ARRAY['open'::text, 'mended'::text, 'beyond-repair'::text, 'lost'::text])))
);
CREATE INDEX repair_by_day ON public.repair USING btree (state, expected);
CREATE INDEX repair_deed_idx ON public.repair USING btree (deed);
CREATE INDEX repair_of_item ON public.repair USING btree (item);
CREATE UNIQUE INDEX repair_open_once ON public.repair USING btree (item) WHERE (state = 'open'::text);

create table reservation (
  id uuid not null,
  ref text not null,
  version bigint not null,
  item uuid,
  kit uuid,
  kind text not null,
  school text,
  borrower text not null,
  email text not null,
  first_day date not null,
  last_day date not null,
  note text not null,
  state text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint reservation_alone EXCLUDE USING gist (COALESCE(item, kit) WITH =, daterange(first_day, last_day, '[]'::text) WITH &&) WHERE ((state = 'held'::text)) DEFERRABLE INITIALLY DEFERRED,
  constraint reservation_borrower CHECK ((((kind = 'school'::text) AND (school IS NOT NULL)) OR ((kind <> 'school'::text) AND (btrim(borrower) <> ''::text)))),
  constraint reservation_in_order CHECK ((last_day >= first_day)),
  constraint reservation_item FOREIGN KEY (item) REFERENCES item(id) DEFERRABLE,
  constraint reservation_key PRIMARY KEY (id),
  constraint reservation_kind CHECK ((kind = ANY (ARRAY['school'::text, 'carer'::text, 'teacher'::text, 'partner'::text, 'other'::text]))),
  constraint reservation_kit FOREIGN KEY (kit) REFERENCES kit(id) DEFERRABLE,
  constraint reservation_of_one CHECK (((item IS NULL) <> (kit IS NULL))),
  constraint reservation_ref_once UNIQUE (ref),
  constraint reservation_school FOREIGN KEY (school) REFERENCES school(ref) DEFERRABLE,
  constraint reservation_state CHECK ((state = ANY (ARRAY['held'::text, 'fulfilled'::text, 'cancelled'::text])))
);
CREATE INDEX reservation_deed_idx ON public.reservation USING btree (deed);
CREATE INDEX reservation_of_school ON public.reservation USING btree (school);

create table review (
  id uuid not null,
  ref text not null,
  version bigint not null,
  agreement uuid not null,
  standard uuid not null,
  held_on date not null,
  strengths text not null,
  follows text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint review_agreement FOREIGN KEY (agreement) REFERENCES agreement(id) DEFERRABLE,
  constraint review_key PRIMARY KEY (id),
  constraint review_ref_once UNIQUE (ref),
  constraint review_standard FOREIGN KEY (standard) REFERENCES standard(id) DEFERRABLE
);
CREATE INDEX review_deed_idx ON public.review USING btree (deed);
CREATE INDEX review_of_agreement ON public.review USING btree (agreement);
CREATE INDEX review_of_standard ON public.review USING btree (standard);

create table review_score (
  review_id uuid not null,
  position integer not null,
  principle text not null,
  value text not null,
  note text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint review_score_key PRIMARY KEY (review_id, principle),
  constraint review_score_known TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint review_score_review FOREIGN KEY (review_id) REFERENCES review(id) DEFERRABLE,
  constraint review_score_value CHECK ((btrim(value) <> ''::text))
);
CREATE INDEX review_score_deed_idx ON public.review_score USING btree (deed);

create table saved_view (
  id uuid not null,
  ref text not null,
  version bigint not null,
  owner text not null,
  list text not null,
  name text not null,
  words text not null,
  conditions text[] not null,
  ordering text[] not null,
  opens boolean not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint saved_view_key PRIMARY KEY (id),
  constraint saved_view_list CHECK ((list ~ '^[a-z][a-z0-9-]{0,39}$'::text)),
  constraint saved_view_name CHECK (((name ~ '\S'::text) AND (char_length(name) <= 60))),
  constraint saved_view_owner CHECK ((owner ~ '\S'::text)),
  constraint saved_view_ref_once UNIQUE (ref)
);
CREATE INDEX saved_view_deed_idx ON public.saved_view USING btree (deed);
CREATE UNIQUE INDEX saved_view_name_once ON public.saved_view USING btree (owner, list, folded(name));
CREATE UNIQUE INDEX saved_view_opens_once ON public.saved_view USING btree (owner, list) WHERE opens;

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

create table score_sheet (
  id uuid not null,
  ref text not null,
  version bigint not null,
  bid uuid not null,
  reviewer uuid not null,
  comment text not null,
  advice text,
  given_on date not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint score_sheet_advice CHECK ((advice = ANY (ARRAY['award'::text, 'award-with-conditions'::text, 'decline'::text]))),
  constraint score_sheet_allowed TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint score_sheet_bid FOREIGN KEY (bid) REFERENCES bid(id) DEFERRABLE,
  constraint score_sheet_key PRIMARY KEY (id),
  constraint score_sheet_once UNIQUE (bid, reviewer),
  constraint score_sheet_ref_once UNIQUE (ref),
  constraint score_sheet_reviewer FOREIGN KEY (reviewer) REFERENCES person(id) DEFERRABLE
);
CREATE INDEX score_sheet_deed_idx ON public.score_sheet USING btree (deed);
CREATE INDEX score_sheet_of_reviewer ON public.score_sheet USING btree (reviewer);

create table score_sheet_mark (
  score_sheet_id uuid not null,
  position integer not null,
  criterion text not null,
  points integer not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint score_sheet_mark_key PRIMARY KEY (score_sheet_id, criterion),
  constraint score_sheet_mark_points CHECK (((points >= 0) AND (points <= 100))),
  constraint score_sheet_mark_sheet FOREIGN KEY (score_sheet_id) REFERENCES score_sheet(id) DEFERRABLE
);
CREATE INDEX score_sheet_mark_deed_idx ON public.score_sheet_mark USING btree (deed);

create table self_audit (
  id uuid not null,
  ref text not null,
  version bigint not null,
  loan uuid not null,
  item uuid not null,
  stock_take uuid,
  asked_on date not null,
  due date not null,
  state text not null,
  answered_on date,
  present boolean,
  complete boolean,
  playable boolean,
  condition text,
  words text not null,
  decided_on date,
  why text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint self_audit_answered CHECK ((((state = 'asked'::text) = (answered_on IS NULL)) AND ((answered_on IS NULL) = (present IS NULL)) AND (COALESCE(present, false) = (condition IS NOT NULL)) AND ((state <> 'approved'::text) OR present))),
  constraint self_audit_condition CHECK ((condition = ANY (ARRAY['new'::text, 'good'::text, 'fair'::text, 'poor'::text, 'unusable'::text]))),
  constraint self_audit_decided CHECK ((((state = ANY (ARRAY['approved'::text, 'rejected'::text])) = (decided_on IS NOT NULL)) AND ((state = 'rejected'::text) = (btrim(why) <> ''::text)))),
  constraint self_audit_in_order CHECK ((due >= asked_on)),
  constraint self_audit_item FOREIGN KEY (item) REFERENCES item(id) DEFERRABLE,
  constraint self_audit_key PRIMARY KEY (id),
  constraint self_audit_loan FOREIGN KEY (loan) REFERENCES loan(id) DEFERRABLE,
  constraint self_audit_ref_once UNIQUE (ref),
  constraint self_audit_state CHECK ((state = ANY (ARRAY['asked'::text, 'answered'::text, 'approved'::text, 'rejected'::text]))),
  constraint self_audit_stock_take FOREIGN KEY (stock_take) REFERENCES stock_take(id) DEFERRABLE
);
CREATE INDEX self_audit_deed_idx ON public.self_audit USING btree (deed);
CREATE INDEX self_audit_of_item ON public.self_audit USING btree (item);
CREATE INDEX self_audit_of_stock_take ON public.self_audit USING btree (stock_take);
CREATE UNIQUE INDEX self_audit_open_once ON public.self_audit USING btree (loan) WHERE (state = ANY (ARRAY['asked'::text, 'answered'::text]));

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

create table session_release (
  id uuid not null,
  ref text not null,
  version bigint not null,
  year text not null,
  term text not null,
  released_on date not null,
  released_by text not null,
  sessions integer not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint session_release_by CHECK ((btrim(released_by) <> ''::text)),
  constraint session_release_key PRIMARY KEY (id),
  constraint session_release_ref_once UNIQUE (ref),
  constraint session_release_sessions CHECK ((sessions > 0)),
  constraint session_release_term CHECK ((term = ANY (ARRAY['autumn'::text, 'spring'::text, 'summer'::text]))),
  constraint session_release_year CHECK ((year ~ '^[0-9]{4}/[0-9]{2}$'::text))
);
CREATE INDEX session_release_deed_idx ON public.session_release USING btree (deed);

create table session_release_person (
  session_release_id uuid not null,
  position integer not null,
  staff uuid not null,
  judged_on date not null,
  state text not null,
  override uuid,
  according text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint session_release_person_according CHECK ((btrim(according) <> ''::text)),
  constraint session_release_person_clear CHECK ((state = ANY (ARRAY['clear'::text, 'expiring'::text]))),
  constraint session_release_person_key PRIMARY KEY (session_release_id, staff),
  constraint session_release_person_override FOREIGN KEY (override) REFERENCES clearance_override(id) DEFERRABLE,
  constraint session_release_person_override_holds TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint session_release_person_release FOREIGN KEY (session_release_id) REFERENCES session_release(id) DEFERRABLE,
  constraint session_release_person_staff FOREIGN KEY (staff) REFERENCES staff_member(id) DEFERRABLE
);
CREATE INDEX session_release_person_deed_idx ON public.session_release_person USING btree (deed);
CREATE INDEX session_release_person_of_override ON public.session_release_person USING btree (override);
CREATE INDEX session_release_person_of_staff ON public.session_release_person USING btree (staff);

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

create table staff_member (
  id uuid not null,
  ref text not null,
  version bigint not null,
  name text not null,
  email text not null,
  engagement text not null,
  partner uuid,
  roles text[] not null,
  instruments text[] not null,
  areas text[] not null,
  hours numeric,
  manager uuid,
  skills text not null,
  first_day date not null,
  last_day date,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint staff_member_engagement CHECK ((engagement = ANY (ARRAY['employed'::text, 'contractual'::text, 'self-employed'::text, 'volunteer'::text, 'trainee'::text, 'partner'::text]))),
  constraint staff_member_hours CHECK (((hours >= (0)::numeric) AND (hours <= (60)::numeric))),
  constraint staff_member_in_order CHECK ((last_day >= first_day)),
  constraint staff_member_key PRIMARY KEY (id),
  constraint staff_member_manager FOREIGN KEY (manager) REFERENCES staff_member(id) DEFERRABLE,
  constraint staff_member_name CHECK ((btrim(name) <> ''::text)),
  constraint staff_member_not_own_manager CHECK ((manager <> id)),
  constraint staff_member_of_partner CHECK (((partner IS NOT NULL) = (engagement = 'partner'::text))),
  constraint staff_member_partner FOREIGN KEY (partner) REFERENCES partner(id) DEFERRABLE,
  constraint staff_member_ref_once UNIQUE (ref),
  constraint staff_member_roles CHECK (((cardinality(roles) > 0) AND (roles <@ ARRAY['teacher'::text, 'conductor'::text, 'accompanist'::text, 'workshop-leader'::text, 'assistant'::text, 'mentor'::text, 'line-manager'::text, 'office'::text])))
);
CREATE INDEX staff_member_deed_idx ON public.staff_member USING btree (deed);
CREATE INDEX staff_member_of_its_partner ON public.staff_member USING btree (partner);
CREATE INDEX staff_member_of_manager ON public.staff_member USING btree (manager);

create table staff_retention (
  staff uuid not null,
  kept_because text not null,
  erased_on date,
  on_request boolean not null,
  constraint staff_retention_key PRIMARY KEY (staff),
  constraint staff_retention_request CHECK (((erased_on IS NOT NULL) OR (NOT on_request))),
  constraint staff_retention_says CHECK (((btrim(kept_because) <> ''::text) <> (erased_on IS NOT NULL))),
  constraint staff_retention_staff FOREIGN KEY (staff) REFERENCES staff_member(id) ON DELETE CASCADE DEFERRABLE
);

create table standard (
  id uuid not null,
  ref text not null,
  version bigint not null,
  code text not null,
  title text not null,
  about text not null,
  scale text[] not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint standard_code CHECK ((code ~ '^[a-z][a-z0-9-]{0,39}$'::text)),
  constraint standard_code_once UNIQUE (code),
  constraint standard_key PRIMARY KEY (id),
  constraint standard_rated TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint standard_ref_once UNIQUE (ref),
  constraint standard_scale CHECK ((cardinality(scale) > 1))
);
CREATE INDEX standard_deed_idx ON public.standard USING btree (deed);

create table standard_principle (
  standard_id uuid not null,
  position integer not null,
  code text not null,
  title text not null,
  text text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint standard_principle_code CHECK ((btrim(code) <> ''::text)),
  constraint standard_principle_key PRIMARY KEY (standard_id, code),
  constraint standard_principle_standard FOREIGN KEY (standard_id) REFERENCES standard(id) DEFERRABLE,
  constraint standard_rated TRIGGER DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX standard_principle_deed_idx ON public.standard_principle USING btree (deed);

create table stock_line (
  id uuid not null,
  ref text not null,
  version bigint not null,
  stock_take uuid not null,
  item uuid not null,
  expected_at text,
  seen_on date,
  seen_at text,
  seen_how text,
  condition text,
  remark text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint stock_line_condition CHECK ((condition = ANY (ARRAY['new'::text, 'good'::text, 'fair'::text, 'poor'::text, 'unusable'::text]))),
  constraint stock_line_how CHECK ((seen_how = ANY (ARRAY['scanned'::text, 'ticked'::text, 'by-borrower'::text]))),
  constraint stock_line_item FOREIGN KEY (item) REFERENCES item(id) DEFERRABLE,
  constraint stock_line_key PRIMARY KEY (id),
  constraint stock_line_once UNIQUE (stock_take, item),
  constraint stock_line_ref_once UNIQUE (ref),
  constraint stock_line_seen CHECK ((((seen_on IS NULL) = (seen_at IS NULL)) AND ((seen_on IS NULL) = (seen_how IS NULL)) AND ((seen_on IS NOT NULL) OR (condition IS NULL)) AND ((seen_on IS NOT NULL) OR (expected_at IS NOT NULL)))),
  constraint stock_line_stock_take FOREIGN KEY (stock_take) REFERENCES stock_take(id) DEFERRABLE
);
CREATE INDEX stock_line_by_place ON public.stock_line USING btree (stock_take, expected_at);
CREATE INDEX stock_line_deed_idx ON public.stock_line USING btree (deed);
CREATE INDEX stock_line_of_item ON public.stock_line USING btree (item);

create table stock_take (
  id uuid not null,
  ref text not null,
  version bigint not null,
  title text not null,
  place text,
  opened date not null,
  closed date,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint stock_take_in_order CHECK ((closed >= opened)),
  constraint stock_take_key PRIMARY KEY (id),
  constraint stock_take_place CHECK ((btrim(place) <> ''::text)),
  constraint stock_take_ref_once UNIQUE (ref),
  constraint stock_take_title CHECK ((btrim(title) <> ''::text))
);
CREATE INDEX stock_take_deed_idx ON public.stock_take USING btree (deed);

create table survey_return (
  id uuid not null,
  ref text not null,
  version bigint not null,
  round uuid not null,
  partner uuid not null,
  asked_on date not null,
  due date not null,
  chased text[] not null,
  state text not null,
  answered_on date,
  young_people integer,
  other_income bigint,
  words text not null,
  complete_on date,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint survey_return_answered CHECK ((((state = 'asked'::text) = (answered_on IS NULL)) AND (answered_on >= asked_on) AND ((state <> 'asked'::text) OR ((young_people IS NULL) AND (other_income IS NULL) AND (words = ''::text))))),
  constraint survey_return_chased CHECK ((array_to_string(chased, ' '::text, '-'::text) ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])( |$))*$'::text)),
  constraint survey_return_complete CHECK (((state = 'complete'::text) = (complete_on IS NOT NULL))),
  constraint survey_return_due CHECK ((due >= asked_on)),
  constraint survey_return_key PRIMARY KEY (id),
  constraint survey_return_once UNIQUE (round, partner),
  constraint survey_return_other_income CHECK ((other_income >= 0)),
  constraint survey_return_partner FOREIGN KEY (partner) REFERENCES partner(id) DEFERRABLE,
  constraint survey_return_ref_once UNIQUE (ref),
  constraint survey_return_round FOREIGN KEY (round) REFERENCES survey_round(id) DEFERRABLE,
  constraint survey_return_state CHECK ((state = ANY (ARRAY['asked'::text, 'answered'::text, 'complete'::text]))),
  constraint survey_return_young_people CHECK ((young_people >= 0))
);
CREATE INDEX survey_return_deed_idx ON public.survey_return USING btree (deed);
CREATE INDEX survey_return_of_partner ON public.survey_return USING btree (partner);

create table survey_round (
  id uuid not null,
  ref text not null,
  version bigint not null,
  year text not null,
  term text not null,
  asked_on date not null,
  due date not null,
  asks text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint survey_round_due CHECK ((due >= asked_on)),
  constraint survey_round_key PRIMARY KEY (id),
  constraint survey_round_once UNIQUE (year, term),
  constraint survey_round_ref_once UNIQUE (ref),
  constraint survey_round_term CHECK ((term = ANY (ARRAY['autumn'::text, 'spring'::text, 'summer'::text]))),
  constraint survey_round_year CHECK ((year ~ '^[0-9]{4}/[0-9]{2}$'::text))
);
CREATE INDEX survey_round_deed_idx ON public.survey_round USING btree (deed);

create table teaching_session (
  id uuid not null,
  ref text not null,
  version bigint not null,
  source text not null,
  year text not null,
  term text not null,
  on_day date not null,
  time_of_day text not null,
  minutes integer not null,
  service text not null,
  school text,
  place text not null,
  staff uuid,
  state text not null,
  release uuid,
  since timestamp with time zone not null,
  deed uuid not null,
  activity uuid,
  constraint teaching_session_activity FOREIGN KEY (activity) REFERENCES activity(id) DEFERRABLE,
  constraint teaching_session_judged FOREIGN KEY (release, staff) REFERENCES session_release_person(session_release_id, staff) DEFERRABLE,
  constraint teaching_session_key PRIMARY KEY (id),
  constraint teaching_session_minutes CHECK (((minutes >= 1) AND (minutes <= 600))),
  constraint teaching_session_ref_once UNIQUE (ref),
  constraint teaching_session_release FOREIGN KEY (release) REFERENCES session_release(id) DEFERRABLE,
  constraint teaching_session_released CHECK (((state = 'released'::text) = (release IS NOT NULL))),
  constraint teaching_session_school FOREIGN KEY (school) REFERENCES school(ref) DEFERRABLE,
  constraint teaching_session_source_once UNIQUE (source),
  constraint teaching_session_staff FOREIGN KEY (staff) REFERENCES staff_member(id) DEFERRABLE,
  constraint teaching_session_state CHECK ((state = ANY (ARRAY['planned'::text, 'released'::text, 'cancelled'::text]))),
  constraint teaching_session_term CHECK ((term = ANY (ARRAY['autumn'::text, 'spring'::text, 'summer'::text]))),
  constraint teaching_session_time CHECK ((time_of_day ~ '^(([01][0-9]|2[0-3]):[0-5][0-9])?$'::text)),
  constraint teaching_session_year CHECK ((year ~ '^[0-9]{4}/[0-9]{2}$'::text))
);
CREATE INDEX teaching_session_by_day ON public.teaching_session USING btree (on_day);
CREATE INDEX teaching_session_deed_idx ON public.teaching_session USING btree (deed);
CREATE INDEX teaching_session_of_activity ON public.teaching_session USING btree (activity);
CREATE INDEX teaching_session_of_release ON public.teaching_session USING btree (release, staff);
CREATE INDEX teaching_session_of_school ON public.teaching_session USING btree (school);
CREATE INDEX teaching_session_of_staff ON public.teaching_session USING btree (staff, on_day);
CREATE INDEX teaching_session_of_term ON public.teaching_session USING btree (year, term, state, on_day);

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

create table traineeship (
  id uuid not null,
  ref text not null,
  version bigint not null,
  pathway uuid not null,
  staff uuid not null,
  mentor uuid,
  began_on date not null,
  strand text,
  state text not null,
  ended_on date,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint traineeship_another_mentor CHECK ((mentor <> staff)),
  constraint traineeship_ended CHECK (((ended_on IS NOT NULL) = (state <> 'running'::text))),
  constraint traineeship_finished TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint traineeship_follows_pathway TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint traineeship_in_order CHECK ((ended_on >= began_on)),
  constraint traineeship_key PRIMARY KEY (id),
  constraint traineeship_mentor FOREIGN KEY (mentor) REFERENCES staff_member(id) DEFERRABLE,
  constraint traineeship_pathway FOREIGN KEY (pathway) REFERENCES pathway(id) DEFERRABLE,
  constraint traineeship_ref_once UNIQUE (ref),
  constraint traineeship_staff FOREIGN KEY (staff) REFERENCES staff_member(id) DEFERRABLE,
  constraint traineeship_state CHECK ((state = ANY (ARRAY['running'::text, 'finished'::text, 'stopped'::text])))
);
CREATE INDEX traineeship_deed_idx ON public.traineeship USING btree (deed);
CREATE INDEX traineeship_of_mentor ON public.traineeship USING btree (mentor);
CREATE INDEX traineeship_of_pathway ON public.traineeship USING btree (pathway);
CREATE UNIQUE INDEX traineeship_running_once ON public.traineeship USING btree (staff) WHERE (state = 'running'::text);

create table traineeship_part (
  traineeship_id uuid not null,
  position integer not null,
  part text not null,
  done_on date not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint traineeship_follows_pathway TRIGGER DEFERRABLE INITIALLY DEFERRED,
  constraint traineeship_part_key PRIMARY KEY (traineeship_id, part),
  constraint traineeship_part_of FOREIGN KEY (traineeship_id) REFERENCES traineeship(id) DEFERRABLE
);
CREATE INDEX traineeship_part_deed_idx ON public.traineeship_part USING btree (deed);

create table traineeship_shadowing (
  traineeship_id uuid not null,
  position integer not null,
  on_day date not null,
  hours numeric not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint traineeship_shadowing_hours CHECK (((hours > (0)::numeric) AND (hours <= (12)::numeric))),
  constraint traineeship_shadowing_key PRIMARY KEY (traineeship_id, on_day),
  constraint traineeship_shadowing_of FOREIGN KEY (traineeship_id) REFERENCES traineeship(id) DEFERRABLE
);
CREATE INDEX traineeship_shadowing_deed_idx ON public.traineeship_shadowing USING btree (deed);

create table tutti_schema (
  version integer not null,
  name text not null,
  checksum text not null,
  applied timestamp with time zone not null default now(),
  constraint tutti_schema_pkey PRIMARY KEY (version)
);

create table vacancy (
  id uuid not null,
  ref text not null,
  version bigint not null,
  role text not null,
  instrument text,
  area text,
  hours numeric not null,
  opened_on date not null,
  wanted_by date,
  note text not null,
  state text not null,
  staff uuid,
  ended_on date,
  since timestamp with time zone not null,
  deed uuid not null,
  offered_on date,
  offered_as text,
  years_teaching integer,
  grade text,
  hourly bigint,
  yearly bigint,
  points integer,
  of_points integer,
  according text,
  constraint vacancy_according CHECK ((btrim(according) <> ''::text)),
  constraint vacancy_area CHECK ((btrim(area) <> ''::text)),
  constraint vacancy_ended CHECK ((((staff IS NOT NULL) = (state = 'filled'::text)) AND ((ended_on IS NOT NULL) = (state <> 'open'::text)))),
  constraint vacancy_experience CHECK (((years_teaching >= 0) AND (years_teaching <= 60))),
  constraint vacancy_grade CHECK (((btrim(grade) <> ''::text) AND (length(grade) <= 60))),
  constraint vacancy_hours CHECK (((hours > (0)::numeric) AND (hours <= (60)::numeric))),
  constraint vacancy_in_order CHECK (((wanted_by >= opened_on) AND (ended_on >= opened_on))),
  constraint vacancy_instrument CHECK ((btrim(instrument) <> ''::text)),
  constraint vacancy_key PRIMARY KEY (id),
  constraint vacancy_offer CHECK (((num_nonnulls(offered_on, offered_as, years_teaching, grade, points, of_points, according) = ANY (ARRAY[0, 7])) AND ((offered_on IS NOT NULL) OR (num_nonnulls(hourly, yearly) = 0)))),
  constraint vacancy_offered_as CHECK ((offered_as = ANY (ARRAY['employed'::text, 'contractual'::text, 'self-employed'::text, 'volunteer'::text, 'trainee'::text, 'partner'::text]))),
  constraint vacancy_offered_since CHECK ((offered_on >= opened_on)),
  constraint vacancy_pay CHECK (((hourly > 0) AND (yearly > 0))),
  constraint vacancy_points CHECK (((points >= 0) AND (points <= of_points))),
  constraint vacancy_ref_once UNIQUE (ref),
  constraint vacancy_role CHECK ((role = ANY (ARRAY['teacher'::text, 'conductor'::text, 'accompanist'::text, 'workshop-leader'::text, 'assistant'::text, 'mentor'::text, 'line-manager'::text, 'office'::text]))),
  constraint vacancy_staff FOREIGN KEY (staff) REFERENCES staff_member(id) DEFERRABLE,
  constraint vacancy_state CHECK ((state = ANY (ARRAY['open'::text, 'filled'::text, 'withdrawn'::text])))
);
CREATE INDEX vacancy_deed_idx ON public.vacancy USING btree (deed);
CREATE INDEX vacancy_of_staff ON public.vacancy USING btree (staff);

create table visit (
  actor text not null,
  last timestamp with time zone not null,
  before timestamp with time zone,
  here boolean not null,
  constraint visit_actor CHECK ((btrim(actor) <> ''::text)),
  constraint visit_in_order CHECK ((before <= last)),
  constraint visit_key PRIMARY KEY (actor)
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

create table workforce_target (
  id uuid not null,
  ref text not null,
  version bigint not null,
  year text not null,
  measure text not null,
  instrument text,
  area text,
  hours numeric,
  at_least integer,
  at_most integer,
  up_by numeric,
  unit text,
  base numeric,
  base_year text,
  engagements text[] not null,
  roles text[] not null,
  source text not null,
  since timestamp with time zone not null,
  deed uuid not null,
  constraint workforce_target_area CHECK ((btrim(area) <> ''::text)),
  constraint workforce_target_base CHECK (((base > (0)::numeric) AND (base <= (100)::numeric))),
  constraint workforce_target_base_before CHECK (((base_year ~ '^[0-9]{4}/[0-9]{2}$'::text) AND (base_year < year))),
  constraint workforce_target_counts CHECK ((((cardinality(engagements) + cardinality(roles)) = 0) OR ((instrument IS NULL) AND (area IS NULL) AND (measure <> 'teaching-hours'::text)))),
  constraint workforce_target_engagements CHECK ((engagements <@ ARRAY['employed'::text, 'contractual'::text, 'self-employed'::text, 'volunteer'::text, 'trainee'::text, 'partner'::text])),
  constraint workforce_target_hours CHECK (((hours > (0)::numeric) AND (hours <= (10000000)::numeric))),
  constraint workforce_target_instrument CHECK ((btrim(instrument) <> ''::text)),
  constraint workforce_target_key PRIMARY KEY (id),
  constraint workforce_target_measure CHECK ((measure = ANY (ARRAY['teaching-hours'::text, 'recruitment'::text, 'retention'::text]))),
  constraint workforce_target_of_measure CHECK ((((hours IS NOT NULL) = (measure = 'teaching-hours'::text)) AND (num_nonnulls(at_least, at_most) =
CASE measure
    WHEN 'recruitment'::text THEN 2
    ELSE 0
END) AND (num_nonnulls(up_by, unit, base, base_year) =
CASE measure
    WHEN 'retention'::text THEN 4
    ELSE 0
END))),
  constraint workforce_target_of_one CHECK ((num_nonnulls(instrument, area) <= 1)),
  constraint workforce_target_range CHECK (((at_least >= 0) AND (at_most <= 10000) AND (at_most >= at_least))),
  constraint workforce_target_ref_once UNIQUE (ref),
  constraint workforce_target_roles CHECK ((roles <@ ARRAY['teacher'::text, 'conductor'::text, 'accompanist'::text, 'workshop-leader'::text, 'assistant'::text, 'mentor'::text, 'line-manager'::text, 'office'::text])),
  constraint workforce_target_source CHECK ((btrim(source) <> ''::text)),
  constraint workforce_target_unit CHECK ((unit = ANY (ARRAY['percent'::text, 'percentage-points'::text]))),
  constraint workforce_target_up_by CHECK (((up_by >= (0)::numeric) AND (up_by <= (100)::numeric))),
  constraint workforce_target_year CHECK ((year ~ '^[0-9]{4}/[0-9]{2}$'::text))
);
CREATE INDEX workforce_target_deed_idx ON public.workforce_target USING btree (deed);
CREATE UNIQUE INDEX workforce_target_once ON public.workforce_target USING btree (year, measure, COALESCE(folded(instrument), ''::text), COALESCE(folded(area), ''::text));
