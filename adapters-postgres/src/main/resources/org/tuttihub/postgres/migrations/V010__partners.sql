-- Organisations and people outside the hub, partners, agreements, what they hold and report.

create sequence ref_org;
create table organisation (
  id uuid constraint organisation_key primary key,
  ref text not null constraint organisation_ref_once unique,
  version bigint not null,
  kind text not null constraint organisation_kind check (
    kind in ('council', 'charity', 'cic', 'company', 'sole-trader', 'school', 'trust', 'fe-he',
             'venue', 'other')),
  name text not null constraint organisation_name check (btrim(name) <> ''),
  ukprn text constraint organisation_ukprn check (ukprn ~ '^1[0-9]{7}$'),
  company_number text not null
    constraint organisation_company check (company_number ~ '^([0-9]{8}|[A-Z]{2}[0-9]{6})?$'),
  charity_number text not null
    constraint organisation_charity check (charity_number ~ '^([0-9]{6,7}(-[0-9]{1,3})?)?$'),
  urn text constraint organisation_urn check (urn ~ '^[0-9]{6}$'),
  address text not null,
  website text not null constraint organisation_website check (website ~ '^(https?://\S+)?$')
);
call keep_past('organisation');

create sequence ref_con;
create table contact (
  id uuid constraint contact_key primary key,
  ref text not null constraint contact_ref_once unique,
  version bigint not null,
  name text not null constraint contact_name check (btrim(name) <> ''),
  organisation uuid constraint contact_organisation references organisation deferrable,
  post text not null,
  email text not null constraint contact_email check (email ~ '^([^\s@]+@[^\s@]+\.[^\s@]+)?$'),
  telephone text not null,
  verified_on date
);
create index contact_of_organisation on contact (organisation);
call keep_past('contact');

create sequence ref_rel;
create table relationship (
  id uuid constraint relationship_key primary key,
  ref text not null constraint relationship_ref_once unique,
  version bigint not null,
  kind text not null constraint relationship_kind check (
    kind in ('governs', 'trustee-of', 'director-of', 'employed-by', 'contact-for', 'member-of',
             'part-of', 'funds', 'works-with')),
  of_contact uuid constraint relationship_contact references contact deferrable,
  of_organisation uuid constraint relationship_organisation references organisation deferrable,
  to_organisation uuid not null
    constraint relationship_to references organisation deferrable,
  first_day date not null,
  last_day date,
  note text not null,
  constraint relationship_of_one check ((of_contact is null) <> (of_organisation is null)),
  constraint relationship_to_another check (of_organisation <> to_organisation),
  constraint relationship_fits check (
    (kind not in ('trustee-of', 'director-of', 'employed-by', 'contact-for')
       or of_contact is not null)
    and (kind not in ('governs', 'part-of', 'funds') or of_organisation is not null)),
  constraint relationship_in_order check (last_day >= first_day)
);
create index relationship_of_contact on relationship (of_contact);
create index relationship_of_organisation on relationship (of_organisation);
create index relationship_to_organisation on relationship (to_organisation);
call keep_past('relationship');

create sequence ref_prt;
create table partner (
  id uuid constraint partner_key primary key,
  ref text not null constraint partner_ref_once unique,
  version bigint not null,
  organisation uuid not null constraint partner_organisation references organisation deferrable,
  types text[] not null constraint partner_types check (
    cardinality(types) > 0
    and types <@ '{delivery,strategic,consortium,associate,school,lead-school,community,national,industry}'::text[]),
  contact uuid constraint partner_contact references contact deferrable,
  role text not null,
  plans text not null,
  enquired_on date not null,
  state text not null constraint partner_state check (
    state in ('enquiry', 'meeting-booked', 'introduced', 'not-taken-further', 'standards-sent',
              'standards-met', 'declined', 'associated', 'partnered', 'ended')),
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
  constraint partner_met check (
    (state in ('enquiry', 'meeting-booked') and met_on is null
       or state = 'not-taken-further'
       or state in ('introduced', 'standards-sent', 'standards-met', 'declined', 'associated',
                    'partnered', 'ended') and met_on is not null)
    and (met_on is not null) = (btrim(met_present) <> '' and btrim(met_who) <> ''
       and btrim(met_needs) <> '' and btrim(met_type) <> '' and btrim(met_benefit) <> '')),
  constraint partner_sent check (
    (sent_on is not null) = (state in ('standards-sent', 'standards-met', 'declined', 'associated',
                                       'partnered', 'ended'))),
  constraint partner_accepted check (
    (accepted_on is not null) = (state in ('standards-met', 'associated', 'partnered', 'ended'))),
  constraint partner_over check (
    (btrim(why) <> '') = (state in ('not-taken-further', 'declined', 'ended'))),
  constraint partner_meets check (state = 'meeting-booked' or meets_where = '')
);
create unique index partner_once on partner (organisation)
  where state not in ('not-taken-further', 'declined', 'ended');
create index partner_of_contact on partner (contact);
call keep_past('partner');

create sequence ref_agr;
create table agreement (
  id uuid constraint agreement_key primary key,
  ref text not null constraint agreement_ref_once unique,
  version bigint not null,
  partner uuid not null constraint agreement_partner references partner deferrable,
  first_day date not null,
  last_day date not null,
  works text not null,
  outcomes text not null,
  hub_gives text not null,
  partner_gives text not null,
  monitoring text not null,
  data text not null,
  renews uuid constraint agreement_renews references agreement deferrable,
  state text not null constraint agreement_state check (
    state in ('drafted', 'part-signed', 'signed', 'live', 'in-review', 'suspended',
              'termination-proposed', 'terminated', 'ended', 'discarded')),
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
  decided_by text constraint agreement_decided_by check (
    decided_by in ('chair', 'board', 'lead-organisation')),
  decider text not null,
  minute text not null,
  why text not null,
  over_on date,
  constraint agreement_in_order check (last_day >= first_day),
  constraint agreement_renews_another check (renews <> id),
  constraint agreement_signatures check (
    (hub_signed_on is null) = (btrim(hub_signatory) = '')
    and (partner_signed_on is null) = (btrim(partner_signatory) = '')
    and (state <> 'drafted' or hub_signed_on is null and partner_signed_on is null)
    and (state <> 'part-signed' or (hub_signed_on is null) <> (partner_signed_on is null))
    and (state in ('drafted', 'part-signed', 'discarded')
         or hub_signed_on is not null and partner_signed_on is not null)),
  constraint agreement_runs check (
    (live_on is null) = (state in ('drafted', 'part-signed', 'signed', 'discarded'))
    and (live_on is null) = (review_by is null)
    and (live_on is not null or reviewed_on is null)
    and live_on between first_day and last_day
    and review_by between live_on and last_day),
  constraint agreement_reviewed check ((state = 'in-review') = (review_since is not null)),
  constraint agreement_suspended check (
    (state = 'suspended') = (suspended_on is not null)
    and (suspended_on is null) = (btrim(concern) = '')),
  constraint agreement_proposed check (
    (state in ('termination-proposed', 'terminated')) = (proposed_on is not null)),
  constraint agreement_decided check (
    (state = 'terminated') = (decided_by is not null)
    and (decided_by is null) = (btrim(decider) = '')
    and (decided_by is null) = (btrim(minute) = '')),
  constraint agreement_over check (
    (state in ('terminated', 'ended', 'discarded')) = (over_on is not null)
    and (state in ('ended', 'discarded')) = (btrim(why) <> '')),
  constraint agreement_one_in_force exclude using gist (
    partner with =,
    (case when state in ('terminated', 'ended') then daterange(live_on, over_on)
          else daterange(live_on, last_day, '[]') end) with &&)
    where (live_on is not null) deferrable initially deferred
);
create index agreement_of_partner on agreement (partner);
create unique index agreement_renewed_once on agreement (renews) where state <> 'discarded';
call keep_past('agreement');

create table agreement_clause (
  agreement_id uuid not null
    constraint agreement_clause_agreement references agreement deferrable,
  position integer not null,
  heading text not null constraint agreement_clause_heading check (btrim(heading) <> ''),
  text text not null constraint agreement_clause_text check (btrim(text) <> ''),
  constraint agreement_clause_key primary key (agreement_id, position)
);
call keep_past('agreement_clause', 'agreement');

create table agreement_ground (
  agreement_id uuid not null
    constraint agreement_ground_agreement references agreement deferrable,
  position integer not null,
  code text not null constraint agreement_ground_code check (
    code in ('not-supporting-aims', 'no-benefit-to-cyp', 'safeguarding', 'quality-concern',
             'impact-concern', 'performance', 'outcomes-not-delivered', 'reputational-damage',
             'conditions-not-met', 'branding', 'data-not-supplied', 'no-commitment-on-data',
             'other')),
  fact text not null constraint agreement_ground_fact check (btrim(fact) <> ''),
  constraint agreement_ground_key primary key (agreement_id, code)
);
call keep_past('agreement_ground', 'agreement');

-- Who proposes an end names grounds; who does not, has none.
create function agreement_has_its_grounds() returns trigger language plpgsql as $$
declare
  given uuid := case when tg_table_name = 'agreement' then (to_jsonb(coalesce(new, old)) ->> 'id')::uuid
                     else (to_jsonb(coalesce(new, old)) ->> 'agreement_id')::uuid end;
begin
  if exists (select from agreement a where a.id = given
             and (a.proposed_on is not null)
               <> exists (select from agreement_ground g where g.agreement_id = a.id)) then
    perform refuse('agreement_grounds', 'an end is proposed on grounds, and grounds are of an end');
  end if;
  return null;
end
$$;
create constraint trigger agreement_grounds after insert or update on agreement
  deferrable initially deferred for each row execute function agreement_has_its_grounds();
create constraint trigger agreement_grounds after insert or update or delete on agreement_ground
  deferrable initially deferred for each row execute function agreement_has_its_grounds();

-- Both what was signed and who signed it stay as they are; an ending is for good.
create function agreement_stays_signed() returns trigger language plpgsql as $$
begin
  if current_setting('tutti.putting_back', true) = 'yes' then
    return null;
  end if;
  if (old.hub_signed_on is not null
        and (new.hub_signed_on, new.hub_signatory)
          is distinct from (old.hub_signed_on, old.hub_signatory))
     or (old.partner_signed_on is not null
        and (new.partner_signed_on, new.partner_signatory)
          is distinct from (old.partner_signed_on, old.partner_signatory)) then
    perform refuse('agreement_signature_stays', 'a signature stays as it is');
  end if;
  if (old.hub_signed_on is not null or old.partner_signed_on is not null)
     and (new.first_day, new.last_day, new.works, new.outcomes, new.hub_gives, new.partner_gives,
          new.monitoring, new.data)
       is distinct from (old.first_day, old.last_day, old.works, old.outcomes, old.hub_gives,
          old.partner_gives, old.monitoring, old.data) then
    perform refuse('agreement_wording_stays', 'what was signed stays as it is');
  end if;
  if old.state in ('terminated', 'ended', 'discarded') and new.state <> old.state then
    perform refuse('agreement_end_stays', 'an agreement that is over stays over');
  end if;
  return null;
end
$$;
create constraint trigger agreement_signature_stays after update on agreement
  for each row execute function agreement_stays_signed();

create sequence ref_pol;
create table held_policy (
  id uuid constraint held_policy_key primary key,
  ref text not null constraint held_policy_ref_once unique,
  version bigint not null,
  partner uuid not null constraint held_policy_partner references partner deferrable,
  policy text not null constraint held_policy_policy check (
    policy in ('safeguarding', 'inclusion', 'charging', 'environment', 'insurance',
               'data-protection', 'quality', 'performance-management')),
  title text not null,
  first_day date not null,
  last_day date,
  state text not null
    constraint held_policy_state check (state in ('shown', 'accepted', 'refused')),
  settled_on date,
  accepted_by text not null,
  why text not null,
  constraint held_policy_in_order check (last_day >= first_day),
  constraint held_policy_settled check (
    (state = 'shown') = (settled_on is null)
    and (state = 'accepted') = (btrim(accepted_by) <> '')
    and (state = 'refused') = (btrim(why) <> ''))
);
create index held_policy_of_partner on held_policy (partner);
call keep_past('held_policy');

-- A live agreement of a delivery partner rests on an accepted safeguarding policy.
create function agreement_is_safe() returns trigger language plpgsql as $$
begin
  if new.state = 'live' and new.live_on is not null
     and exists (select from partner p where p.id = new.partner and 'delivery' = any(p.types))
     and not exists (select from held_policy h where h.partner = new.partner
                     and h.policy = 'safeguarding' and h.state = 'accepted') then
    perform refuse('agreement_safeguarding', 'a delivery partner shows its safeguarding policy');
  end if;
  return null;
end
$$;
create constraint trigger agreement_safeguarding after insert or update on agreement
  deferrable initially deferred for each row execute function agreement_is_safe();

create sequence ref_bre;
create table breach (
  id uuid constraint breach_key primary key,
  ref text not null constraint breach_ref_once unique,
  version bigint not null,
  partner uuid not null constraint breach_partner references partner deferrable,
  agreement uuid constraint breach_agreement references agreement deferrable,
  kind text not null constraint breach_kind check (
    kind in ('branding', 'conditions', 'data', 'safeguarding', 'quality', 'other')),
  happened_on date not null,
  what text not null constraint breach_what check (btrim(what) <> ''),
  remedy text not null,
  remedied_on date,
  constraint breach_remedied check ((remedied_on is null) = (btrim(remedy) = ''))
);
create index breach_of_partner on breach (partner);
create index breach_of_agreement on breach (agreement);
call keep_past('breach');

create sequence ref_std;
create table standard (
  id uuid constraint standard_key primary key,
  ref text not null constraint standard_ref_once unique,
  version bigint not null,
  code text not null constraint standard_code check (code ~ '^[a-z][a-z0-9-]{0,39}$')
    constraint standard_code_once unique,
  title text not null,
  about text not null,
  scale text[] not null constraint standard_scale check (cardinality(scale) > 1)
);
call keep_past('standard');

create table standard_principle (
  standard_id uuid not null constraint standard_principle_standard references standard deferrable,
  position integer not null,
  code text not null constraint standard_principle_code check (btrim(code) <> ''),
  title text not null,
  text text not null,
  constraint standard_principle_key primary key (standard_id, code)
);
call keep_past('standard_principle', 'standard');

create sequence ref_rev;
create table review (
  id uuid constraint review_key primary key,
  ref text not null constraint review_ref_once unique,
  version bigint not null,
  agreement uuid not null constraint review_agreement references agreement deferrable,
  standard uuid not null constraint review_standard references standard deferrable,
  held_on date not null,
  strengths text not null,
  follows text not null
);
create index review_of_agreement on review (agreement);
create index review_of_standard on review (standard);
call keep_past('review');

create table review_score (
  review_id uuid not null constraint review_score_review references review deferrable,
  position integer not null,
  principle text not null,
  value text not null constraint review_score_value check (btrim(value) <> ''),
  note text not null,
  constraint review_score_key primary key (review_id, principle)
);
call keep_past('review_score', 'review');

-- What is scored is a principle of the review's framework, in a word of its scale.
create function review_score_is_known() returns trigger language plpgsql as $$
begin
  if not exists (
      select from review r join standard s on s.id = r.standard
      join standard_principle p on p.standard_id = s.id and p.code = new.principle
      where r.id = new.review_id and new.value = any(s.scale)) then
    perform refuse('review_score_known', 'a score is of a principle, in a word of the scale');
  end if;
  return null;
end
$$;
create constraint trigger review_score_known after insert or update on review_score
  deferrable initially deferred for each row execute function review_score_is_known();

create sequence ref_sur;
create table survey_round (
  id uuid constraint survey_round_key primary key,
  ref text not null constraint survey_round_ref_once unique,
  version bigint not null,
  year text not null constraint survey_round_year check (year ~ '^[0-9]{4}/[0-9]{2}$'),
  term text not null constraint survey_round_term check (term in ('autumn', 'spring', 'summer')),
  asked_on date not null,
  due date not null,
  asks text not null,
  constraint survey_round_once unique (year, term),
  constraint survey_round_due check (due >= asked_on)
);
call keep_past('survey_round');

create sequence ref_ret;
create table survey_return (
  id uuid constraint survey_return_key primary key,
  ref text not null constraint survey_return_ref_once unique,
  version bigint not null,
  round uuid not null constraint survey_return_round references survey_round deferrable,
  partner uuid not null constraint survey_return_partner references partner deferrable,
  asked_on date not null,
  due date not null,
  chased text[] not null constraint survey_return_chased check (
    array_to_string(chased, ' ', '-')
      ~ '^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])( |$))*$'),
  state text not null
    constraint survey_return_state check (state in ('asked', 'answered', 'complete')),
  answered_on date,
  young_people integer constraint survey_return_young_people check (young_people >= 0),
  other_income bigint constraint survey_return_other_income check (other_income >= 0),
  words text not null,
  complete_on date,
  constraint survey_return_once unique (round, partner),
  constraint survey_return_due check (due >= asked_on),
  constraint survey_return_answered check (
    (state = 'asked') = (answered_on is null)
    and answered_on >= asked_on
    and (state <> 'asked' or young_people is null and other_income is null and words = '')),
  constraint survey_return_complete check ((state = 'complete') = (complete_on is not null))
);
create index survey_return_of_partner on survey_return (partner);
call keep_past('survey_return');

create sequence ref_cmp;
create table complaint (
  id uuid constraint complaint_key primary key,
  ref text not null constraint complaint_ref_once unique,
  version bigint not null,
  partner uuid not null constraint complaint_partner references partner deferrable,
  received_on date not null,
  from_whom text not null,
  about text not null constraint complaint_about check (btrim(about) <> ''),
  state text not null constraint complaint_state check (
    state in ('received', 'resolved', 'with-chair', 'safeguarding-route', 'closed')),
  state_since date not null,
  due date,
  why text not null,
  passed_to text not null,
  passed_on date,
  response text not null,
  constraint complaint_due check ((due is null) = (state not in ('received', 'with-chair'))),
  constraint complaint_passed check (
    (passed_on is null) = (btrim(passed_to) = '')
    and (state <> 'safeguarding-route' or passed_on is not null)
    and (state in ('safeguarding-route', 'closed') or passed_on is null)),
  constraint complaint_with_chair check ((state = 'with-chair') = (btrim(why) <> '')),
  constraint complaint_over check ((state in ('resolved', 'closed')) = (btrim(response) <> ''))
);
create index complaint_of_partner on complaint (partner);
call keep_past('complaint');

create sequence ref_prv;
create table provision (
  id uuid constraint provision_key primary key,
  ref text not null constraint provision_ref_once unique,
  version bigint not null,
  provider text not null constraint provision_provider check (btrim(provider) <> ''),
  organisation uuid constraint provision_organisation references organisation deferrable,
  style text not null,
  place text not null,
  demand text constraint provision_demand check (demand in ('low', 'medium', 'high', 'unmet')),
  note text not null,
  gap uuid constraint provision_gap references gap deferrable
);
create index provision_of_organisation on provision (organisation);
create index provision_of_gap on provision (gap);
call keep_past('provision');
