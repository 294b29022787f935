-- What a bid says of who pays less, and what a year costs when the money ends. Until now the first
-- of them stood within what it said of inclusion.
call add_column('bid', 'remissions text not null default ''''');
call add_column('bid', 'ongoing_cost bigint');
alter table bid disable trigger user;
update bid set remissions = inclusion;
update bid_past set remissions = inclusion;
alter table bid enable trigger user;
alter table bid
  alter column remissions drop default,
  add constraint bid_remissions check (share_on is null or btrim(remissions) <> ''),
  add constraint bid_ongoing_cost check (ongoing_cost >= 0);
alter table bid_past alter column remissions drop default;

-- What the hub gives in kind, and what that is worth: beside the grant, and never part of it.
create table project_given (
  project_id uuid not null constraint project_given_project references project deferrable,
  position integer not null,
  what text not null constraint project_given_what check (btrim(what) <> ''),
  value bigint not null constraint project_given_value check (value > 0),
  constraint project_given_key primary key (project_id, position)
);
call keep_past('project_given', 'project');

-- Whose call is for support in kind gives some; awards from before this was asked stay.
create function project_gives_in_kind() returns trigger language plpgsql as $$
declare
  given uuid := case when tg_table_name = 'project' then (to_jsonb(new) ->> 'id')::uuid
                     else (to_jsonb(old) ->> 'project_id')::uuid end;
begin
  if exists (select from project p join commissioning_call c on c.id = p.call
             where p.id = given and c.support = 'in-kind'
               and not exists (select from project_given g where g.project_id = p.id)) then
    perform refuse('project_in_kind', 'an award in kind says what is given');
  end if;
  return null;
end
$$;
create constraint trigger project_in_kind after insert on project
  deferrable initially deferred for each row execute function project_gives_in_kind();
create constraint trigger project_in_kind after update or delete on project_given
  deferrable initially deferred for each row execute function project_gives_in_kind();

-- What the text of an agreement was made from when it was signed, beside its wording.
call add_column('agreement', 'printed_template text');
call add_column('agreement', 'printed_hub text');
call add_column('agreement', 'printed_lead text');
call add_column('agreement', 'printed_organisation text');
call add_column('agreement', 'printed_address text');
call add_column('agreement', 'printed_types text[]');
call add_column('agreement', 'printed_review_months integer');
call add_column('agreement', 'printed_survey_days integer');
call add_column('agreement', 'printed_final_say text');
call add_column('agreement', 'printed_policies text[]');
alter table agreement
  add constraint agreement_text_whole check (
    num_nulls(printed_template, printed_hub, printed_lead, printed_organisation, printed_address,
              printed_types, printed_review_months, printed_survey_days, printed_final_say,
              printed_policies) in (0, 10)
    and (printed_template is null or state <> 'drafted'));

create function agreement_printed_stays() returns trigger language plpgsql as $$
begin
  if current_setting('tutti.putting_back', true) = 'yes' then
    return null;
  end if;
  if old.printed_template is not null
     and (new.printed_template, new.printed_hub, new.printed_lead, new.printed_organisation,
          new.printed_address, new.printed_types, new.printed_review_months,
          new.printed_survey_days, new.printed_final_say, new.printed_policies)
       is distinct from
         (old.printed_template, old.printed_hub, old.printed_lead, old.printed_organisation,
          old.printed_address, old.printed_types, old.printed_review_months,
          old.printed_survey_days, old.printed_final_say, old.printed_policies) then
    perform refuse('agreement_printed_stays', 'the text that was signed stays as it is');
  end if;
  return null;
end
$$;
create constraint trigger agreement_printed_stays after update on agreement
  for each row execute function agreement_printed_stays();
