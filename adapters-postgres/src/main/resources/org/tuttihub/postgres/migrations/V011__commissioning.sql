-- From a need to money well spent: calls, bids, what reviewers make of them, projects.

create sequence ref_com;
create table commissioning_call (
  id uuid constraint commissioning_call_key primary key,
  ref text not null constraint commissioning_call_ref_once unique,
  version bigint not null,
  title text not null,
  origin text not null
    constraint commissioning_call_origin check (origin in ('gap', 'proposal', 'school-need')),
  gap uuid constraint commissioning_call_gap references gap deferrable,
  partner uuid constraint commissioning_call_partner references partner deferrable,
  school text constraint commissioning_call_school references school (ref) deferrable,
  origin_words text not null,
  wanted text not null,
  outcome text not null,
  place text not null,
  support text not null
    constraint commissioning_call_support check (support in ('money', 'in-kind')),
  opens date not null,
  closes date not null,
  line uuid constraint commissioning_call_line references budget_line deferrable,
  most bigint constraint commissioning_call_most check (most > 0),
  state text not null constraint commissioning_call_state check (
    state in ('drafted', 'open', 'closed', 'assessed', 'decided', 'none-suitable', 'cancelled')),
  state_since date,
  procedure_words text,
  least_invited integer
    constraint commissioning_call_least_invited check (least_invited between 1 and 100),
  ruled text,
  why text not null,
  constraint commissioning_call_in_order check (closes >= opens),
  constraint commissioning_call_of_origin check (
    (origin = 'gap') = (gap is not null) and (origin = 'proposal') = (partner is not null)
    and (origin = 'school-need') = (school is not null)),
  constraint commissioning_call_since check ((state = 'drafted') = (state_since is null)),
  constraint commissioning_call_ruled check (
    (state <> 'drafted' or ruled is null)
    and (state in ('drafted', 'cancelled') or ruled is not null)
    and (ruled is null) = (procedure_words is null) and (ruled is null) = (least_invited is null)),
  constraint commissioning_call_complete check (
    state in ('drafted', 'cancelled')
    or btrim(wanted) <> '' and btrim(outcome) <> '' and btrim(origin_words) <> ''
       and (line is not null or support = 'in-kind')),
  constraint commissioning_call_ended check (
    (state in ('none-suitable', 'cancelled')) = (btrim(why) <> ''))
);
create index commissioning_call_of_gap on commissioning_call (gap);
create index commissioning_call_of_partner on commissioning_call (partner);
create index commissioning_call_of_school on commissioning_call (school);
create index commissioning_call_of_line on commissioning_call (line);
call keep_past('commissioning_call');

create table commissioning_call_criterion (
  commissioning_call_id uuid not null
    constraint commissioning_call_criterion_call references commissioning_call deferrable,
  position integer not null,
  code text not null constraint commissioning_call_criterion_code check (
    code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  title text not null,
  weight integer not null
    constraint commissioning_call_criterion_weight check (weight between 1 and 100),
  most integer not null
    constraint commissioning_call_criterion_most check (most between 1 and 100),
  constraint commissioning_call_criterion_key primary key (commissioning_call_id, code)
);
call keep_past('commissioning_call_criterion', 'commissioning_call');

create table commissioning_call_invitation (
  commissioning_call_id uuid not null
    constraint commissioning_call_invitation_call references commissioning_call deferrable,
  position integer not null,
  partner uuid not null
    constraint commissioning_call_invitation_partner references partner deferrable,
  invited_on date not null,
  constraint commissioning_call_invitation_key primary key (commissioning_call_id, partner)
);
create index commissioning_call_invitation_of_partner on commissioning_call_invitation (partner);
call keep_past('commissioning_call_invitation', 'commissioning_call');

create table commissioning_call_reviewer (
  commissioning_call_id uuid not null
    constraint commissioning_call_reviewer_call references commissioning_call deferrable,
  position integer not null,
  person uuid not null constraint commissioning_call_reviewer_person references person deferrable,
  constraint commissioning_call_reviewer_key primary key (commissioning_call_id, person)
);
create index commissioning_call_reviewer_of_person on commissioning_call_reviewer (person);
call keep_past('commissioning_call_reviewer', 'commissioning_call');

create sequence ref_eoi;
create table bid (
  id uuid constraint bid_key primary key,
  ref text not null constraint bid_ref_once unique,
  version bigint not null,
  call uuid not null constraint bid_call references commissioning_call deferrable,
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
  state text not null constraint bid_state check (
    state in ('received', 'returned', 'complete', 'assessed', 'awarded', 'declined', 'withdrawn')),
  state_since date not null,
  why text not null,
  share_on date,
  needed bigint constraint bid_needed check (needed >= 0),
  counted bigint constraint bid_counted check (counted >= 0),
  rule text,
  may_override boolean,
  ruled text,
  reasons text[],
  override_reason text,
  override_approver text,
  overridden_on date,
  assessed_on date,
  score numeric constraint bid_score check (score between 0 and 100),
  constraint bid_asked check (asked >= 0),
  constraint bid_invited foreign key (call, partner)
    references commissioning_call_invitation (commissioning_call_id, partner) deferrable,
  constraint bid_shared check (
    (share_on is null) = (needed is null) and (share_on is null) = (counted is null)
    and (share_on is null) = (rule is null) and (share_on is null) = (ruled is null)
    and (share_on is null) = (may_override is null) and (share_on is null) = (reasons is null)
    and (state not in ('complete', 'assessed', 'awarded') or share_on is not null)
    and (state not in ('received', 'returned') or share_on is null)),
  constraint bid_overridden check (
    (override_reason is null) = (override_approver is null)
    and (override_reason is null) = (overridden_on is null)
    and (override_reason is null or may_override and counted < needed)),
  constraint bid_assessed check (
    (assessed_on is null) = (score is null)
    and (state not in ('assessed', 'awarded') or assessed_on is not null)
    and (state not in ('received', 'returned', 'complete') or assessed_on is null)
    and (assessed_on is null or share_on is not null)),
  constraint bid_awarded check (
    state <> 'awarded' or counted >= needed or override_reason is not null),
  constraint bid_whole check (
    share_on is null or btrim(outline) <> '' and btrim(how) <> '' and btrim(fit) <> ''
      and btrim(ongoing) <> '' and btrim(environment) <> '' and btrim(inclusion) <> ''),
  constraint bid_ended check (
    (state in ('returned', 'declined', 'withdrawn')) = (btrim(why) <> ''))
);
create index bid_of_call on bid (call, partner);
create index bid_of_partner on bid (partner);
call keep_past('bid');

create table bid_cost (
  bid_id uuid not null constraint bid_cost_bid references bid deferrable,
  position integer not null,
  what text not null,
  amount bigint not null,
  constraint bid_cost_key primary key (bid_id, position)
);
call keep_past('bid_cost', 'bid');

create table bid_income (
  bid_id uuid not null constraint bid_income_bid references bid deferrable,
  position integer not null,
  source text not null,
  amount bigint not null,
  in_kind boolean not null,
  confirmed boolean not null,
  constraint bid_income_key primary key (bid_id, position)
);
call keep_past('bid_income', 'bid');

create table bid_assessor (
  bid_id uuid not null constraint bid_assessor_bid references bid deferrable,
  position integer not null,
  person uuid not null constraint bid_assessor_person references person deferrable,
  constraint bid_assessor_key primary key (bid_id, person)
);
create index bid_assessor_of_person on bid_assessor (person);
call keep_past('bid_assessor', 'bid');

create sequence ref_sco;
create table score_sheet (
  id uuid constraint score_sheet_key primary key,
  ref text not null constraint score_sheet_ref_once unique,
  version bigint not null,
  bid uuid not null constraint score_sheet_bid references bid deferrable,
  reviewer uuid not null constraint score_sheet_reviewer references person deferrable,
  comment text not null,
  advice text constraint score_sheet_advice check (
    advice in ('award', 'award-with-conditions', 'decline')),
  given_on date not null,
  constraint score_sheet_once unique (bid, reviewer)
);
create index score_sheet_of_reviewer on score_sheet (reviewer);
call keep_past('score_sheet');

create table score_sheet_mark (
  score_sheet_id uuid not null
    constraint score_sheet_mark_sheet references score_sheet deferrable,
  position integer not null,
  criterion text not null,
  points integer not null constraint score_sheet_mark_points check (points between 0 and 100),
  constraint score_sheet_mark_key primary key (score_sheet_id, criterion)
);
call keep_past('score_sheet_mark', 'score_sheet');

create sequence ref_cnf;
create table interest_conflict (
  id uuid constraint interest_conflict_key primary key,
  ref text not null constraint interest_conflict_ref_once unique,
  version bigint not null,
  person uuid not null constraint interest_conflict_person references person deferrable,
  partner uuid not null constraint interest_conflict_partner references partner deferrable,
  interest text not null constraint interest_conflict_interest check (btrim(interest) <> ''),
  declared_on date not null,
  lifted_on date,
  why text not null,
  constraint interest_conflict_lifted check ((lifted_on is not null) = (btrim(why) <> '')),
  constraint interest_conflict_in_order check (lifted_on >= declared_on)
);
create index interest_conflict_of_person on interest_conflict (person, partner);
create index interest_conflict_of_partner on interest_conflict (partner);
call keep_past('interest_conflict');

create sequence ref_prj;
create table project (
  id uuid constraint project_key primary key,
  ref text not null constraint project_ref_once unique,
  version bigint not null,
  bid uuid not null constraint project_bid references bid deferrable
    constraint project_of_bid_once unique,
  call uuid not null constraint project_call references commissioning_call deferrable,
  partner uuid not null constraint project_partner references partner deferrable,
  title text not null,
  grant_amount bigint not null constraint project_grant check (grant_amount >= 0),
  procurement text not null constraint project_procurement check (btrim(procurement) <> ''),
  procurement_reference text not null,
  awarded_on date not null,
  conditions text not null,
  expectations text not null,
  starts date not null,
  ends date not null,
  evaluation_due date not null,
  activity uuid constraint project_activity references activity deferrable,
  state text not null constraint project_state check (
    state in ('awarded', 'part-signed', 'live', 'suspended', 'evaluation-due', 'evaluated',
              'closed', 'withdrawn')),
  state_since date not null,
  why text not null,
  hub_signatory text,
  hub_signed_on date,
  partner_signatory text,
  partner_signed_on date,
  accounted_on date,
  used bigint,
  share_on date,
  needed bigint constraint project_needed check (needed >= 0),
  counted bigint constraint project_counted check (counted >= 0),
  rule text,
  may_override boolean,
  ruled text,
  reasons text[],
  override_reason text,
  override_approver text,
  overridden_on date,
  findings text,
  case_study text,
  children integer constraint project_children check (children >= 0),
  evaluated_on date,
  constraint project_in_order check (ends >= starts and evaluation_due >= ends),
  constraint project_signatures check (
    (hub_signatory is null) = (hub_signed_on is null)
    and (partner_signatory is null) = (partner_signed_on is null)),
  constraint project_signed check (
    case state
      when 'awarded' then hub_signatory is null and partner_signatory is null
      when 'part-signed' then (hub_signatory is null) <> (partner_signatory is null)
      when 'withdrawn' then true
      else hub_signatory is not null and partner_signatory is not null
    end),
  constraint project_accounted check (
    (accounted_on is null) = (used is null) and (accounted_on is null) = (share_on is null)
    and (share_on is null) = (needed is null) and (share_on is null) = (counted is null)
    and (share_on is null) = (rule is null) and (share_on is null) = (ruled is null)
    and (share_on is null) = (may_override is null) and (share_on is null) = (reasons is null)
    and (state not in ('evaluated', 'closed') or accounted_on is not null)
    and (state in ('evaluation-due', 'evaluated', 'closed') or accounted_on is null)
    and used between 0 and grant_amount),
  constraint project_overridden check (
    (override_reason is null) = (override_approver is null)
    and (override_reason is null) = (overridden_on is null)
    and (override_reason is null or may_override and counted < needed)),
  constraint project_evaluated check (
    (evaluated_on is null) = (findings is null) and (evaluated_on is null) = (case_study is null)
    and (evaluated_on is null) = (children is null)
    and (state in ('evaluated', 'closed')) = (evaluated_on is not null)
    and (evaluated_on is null or counted >= needed or override_reason is not null)),
  constraint project_stopped check ((state in ('suspended', 'withdrawn')) = (btrim(why) <> ''))
);
create index project_of_call on project (call);
create index project_of_partner on project (partner);
create index project_of_activity on project (activity);
call keep_past('project');

create table project_contributor (
  project_id uuid not null constraint project_contributor_project references project deferrable,
  position integer not null,
  name text not null,
  amount bigint not null constraint project_contributor_amount check (amount > 0),
  constraint project_contributor_key primary key (project_id, position)
);
call keep_past('project_contributor', 'project');

create table project_instalment (
  project_id uuid not null constraint project_instalment_project references project deferrable,
  position integer not null,
  id uuid not null,
  due date not null,
  amount bigint not null constraint project_instalment_amount check (amount > 0),
  condition text not null,
  spending uuid not null constraint project_instalment_spending references spending deferrable
    constraint project_instalment_spending_once unique deferrable,
  paid date,
  constraint project_instalment_key primary key (project_id, id)
);
call keep_past('project_instalment', 'project');

create table project_cost (
  project_id uuid not null constraint project_cost_project references project deferrable,
  position integer not null,
  what text not null,
  amount bigint not null constraint project_cost_amount check (amount > 0),
  constraint project_cost_key primary key (project_id, position)
);
call keep_past('project_cost', 'project');

create table project_income (
  project_id uuid not null constraint project_income_project references project deferrable,
  position integer not null,
  source text not null,
  amount bigint not null constraint project_income_amount check (amount > 0),
  in_kind boolean not null,
  confirmed boolean not null,
  constraint project_income_key primary key (project_id, position)
);
call keep_past('project_income', 'project');

-- Rules that look at several rows; each is held to when a transaction ends.

-- The weights of a call's criteria add up to 100, once it is open.
create function call_is_weighed() returns trigger language plpgsql as $$
declare
  call_id uuid := case when tg_table_name = 'commissioning_call'
                       then (to_jsonb(coalesce(new, old)) ->> 'id')::uuid
                       else (to_jsonb(coalesce(new, old)) ->> 'commissioning_call_id')::uuid end;
begin
  if exists (select from commissioning_call c where c.id = call_id and c.ruled is not null
             and 100 <> (select coalesce(sum(k.weight), 0) from commissioning_call_criterion k
                         where k.commissioning_call_id = c.id)) then
    perform refuse('commissioning_call_weights', 'the weights do not add up to 100');
  end if;
  return null;
end
$$;
create constraint trigger commissioning_call_weights after insert or update on commissioning_call
  deferrable initially deferred for each row execute function call_is_weighed();
create constraint trigger commissioning_call_weights
  after insert or update or delete on commissioning_call_criterion
  deferrable initially deferred for each row execute function call_is_weighed();

-- What a complete bid costs is what is asked for and what others bear, to the penny.
create function bid_adds_up() returns trigger language plpgsql as $$
declare
  given uuid := case when tg_table_name = 'bid' then (to_jsonb(coalesce(new, old)) ->> 'id')::uuid
                     else (to_jsonb(coalesce(new, old)) ->> 'bid_id')::uuid end;
begin
  if exists (select from bid b where b.id = given and b.share_on is not null
             and (b.asked + (select coalesce(sum(i.amount), 0) from bid_income i
                             where i.bid_id = b.id)
                    <> (select coalesce(sum(c.amount), 0) from bid_cost c where c.bid_id = b.id)
                  or exists (select from bid_income i where i.bid_id = b.id and i.amount <= 0)
                  or exists (select from bid_cost c where c.bid_id = b.id and c.amount <= 0)))
  then
    perform refuse('bid_adds_up', 'the two sides of a bid do not add up');
  end if;
  return null;
end
$$;
create constraint trigger bid_adds_up after insert or update on bid
  deferrable initially deferred for each row execute function bid_adds_up();
create constraint trigger bid_adds_up after insert or update or delete on bid_cost
  deferrable initially deferred for each row execute function bid_adds_up();
create constraint trigger bid_adds_up after insert or update or delete on bid_income
  deferrable initially deferred for each row execute function bid_adds_up();

-- A project comes of an award, to the partner that bid, and never of more than it asked for.
create function bid_has_its_project() returns trigger language plpgsql as $$
declare
  given uuid := case when tg_table_name = 'bid' then (to_jsonb(coalesce(new, old)) ->> 'id')::uuid
                     else (to_jsonb(coalesce(new, old)) ->> 'bid')::uuid end;
begin
  if exists (select from bid b join project p on p.bid = b.id where b.id = given
             and (b.state <> 'awarded' or p.grant_amount > b.asked
                  or p.call <> b.call or p.partner <> b.partner)) then
    perform refuse('bid_project', 'an award and its project do not fit each other');
  end if;
  return null;
end
$$;
create constraint trigger bid_project after insert or update on bid
  deferrable initially deferred for each row execute function bid_has_its_project();
create constraint trigger bid_project after insert or update or delete on project
  deferrable initially deferred for each row execute function bid_has_its_project();

-- The hub's part of a grant is what its instalments come to;
-- nothing is paid before both have signed.
create function project_is_paid_for() returns trigger language plpgsql as $$
declare
  given uuid := case when tg_table_name = 'project'
                     then (to_jsonb(coalesce(new, old)) ->> 'id')::uuid
                     else (to_jsonb(coalesce(new, old)) ->> 'project_id')::uuid end;
begin
  if exists (select from project p where p.id = given
             and p.grant_amount
                 <> (select coalesce(sum(i.amount), 0) from project_instalment i
                     where i.project_id = p.id)
                  + (select coalesce(sum(c.amount), 0) from project_contributor c
                     where c.project_id = p.id)) then
    perform refuse('project_instalments', 'the parts of a grant do not add up');
  end if;
  if exists (select from project p join project_instalment i on i.project_id = p.id
             where p.id = given and i.paid is not null
               and (p.hub_signatory is null or p.partner_signatory is null)) then
    perform refuse('project_paid', 'an instalment is paid before both have signed');
  end if;
  return null;
end
$$;
create constraint trigger project_instalments after insert or update on project
  deferrable initially deferred for each row execute function project_is_paid_for();
create constraint trigger project_instalments after insert or update or delete on project_instalment
  deferrable initially deferred for each row execute function project_is_paid_for();
create constraint trigger project_instalments
  after insert or update or delete on project_contributor
  deferrable initially deferred for each row execute function project_is_paid_for();

-- What a project came to adds up as well.
create function project_adds_up() returns trigger language plpgsql as $$
declare
  given uuid := case when tg_table_name = 'project'
                     then (to_jsonb(coalesce(new, old)) ->> 'id')::uuid
                     else (to_jsonb(coalesce(new, old)) ->> 'project_id')::uuid end;
begin
  if exists (select from project p where p.id = given
             and coalesce(p.used, 0)
                 + (select coalesce(sum(i.amount), 0) from project_income i
                    where i.project_id = p.id)
                 <> (select coalesce(sum(c.amount), 0) from project_cost c
                     where c.project_id = p.id)) then
    perform refuse('project_adds_up', 'the two sides of what a project came to do not add up');
  end if;
  return null;
end
$$;
create constraint trigger project_adds_up after insert or update on project
  deferrable initially deferred for each row execute function project_adds_up();
create constraint trigger project_adds_up after insert or update or delete on project_cost
  deferrable initially deferred for each row execute function project_adds_up();
create constraint trigger project_adds_up after insert or update or delete on project_income
  deferrable initially deferred for each row execute function project_adds_up();

-- Who declared an interest in a partner does not score its bids; nor does who is no reviewer.
create function sheet_is_allowed() returns trigger language plpgsql as $$
begin
  if not exists (select from bid b join commissioning_call_reviewer r
                   on r.commissioning_call_id = b.call and r.person = new.reviewer
                 where b.id = new.bid) then
    perform refuse('score_sheet_of_reviewer', 'a sheet is by somebody who is no reviewer');
  end if;
  if tg_op = 'INSERT' and exists (
       select from bid b join interest_conflict c
         on c.partner = b.partner and c.person = new.reviewer and c.lifted_on is null
       where b.id = new.bid and c.declared_on <= new.given_on) then
    perform refuse('score_sheet_barred', 'a sheet is by somebody who is barred');
  end if;
  return null;
end
$$;
create constraint trigger score_sheet_allowed after insert or update on score_sheet
  deferrable initially deferred for each row execute function sheet_is_allowed();
