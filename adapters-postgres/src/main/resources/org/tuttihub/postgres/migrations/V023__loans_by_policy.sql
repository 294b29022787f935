-- An item is found by its asset number however that is written: CLA-401, cla401, CLA 401. The signs
-- left out are those of AssetNumbers.LOOSE.
create function loose_number(key text) returns text language sql immutable strict parallel safe as $$
  select translate(key, U&' -\2010\2012\2013\2014\2015\2212', '')
$$;
create index item_by_loose_number on item (loose_number(asset_key));
alter table item disable trigger user;
update item set search = search || ' ' || loose_number(asset_key);
update item_past set search = search || ' ' || loose_number(asset_key);
alter table item enable trigger user;

-- The terms of a loan stay as they were when it went out, whatever the policy says later. Loans from
-- before there were any have none.
call add_column('loan', 'policy text constraint loan_policy check (policy ~ ''\S'')');
call add_column('loan', 'reasons text[]');
call add_column('loan', 'latest date');
call add_column('loan', 'insurer text constraint loan_insurer check (
  insurer in (''hub'', ''borrower'', ''not-said''))');
call add_column('loan', 'notice_days integer constraint loan_notice_days check (
  notice_days between 0 and 366)');
call add_column('loan', 'return_days integer constraint loan_return_days check (
  return_days between 0 and 366)');
call add_column('loan', 'pay_days integer constraint loan_pay_days check (
  pay_days between 0 and 366)');
call add_column('loan', 'terms_version text');
call add_column('loan', 'clauses text[]');
call add_column('loan', 'accepted_by text not null default ''''');
call add_column('loan', 'terms_sent_on date');
call add_column('loan', 'reminded_on date');
alter table loan add constraint loan_terms check (
  (policy is null) = (insurer is null) and (policy is null) = (reasons is null)
  and (policy is null) = (clauses is null) and (policy is null) = (terms_version is null)
  and (policy is not null
       or latest is null and notice_days is null and return_days is null and pay_days is null));
alter table loan add constraint loan_within_terms check (latest is null or due <= latest and due is not null);
alter table loan add constraint loan_accepted_by check (accepted_by = '' or accepted_on is not null);

-- What a borrower has out or has lost is counted whenever they borrow.
create index loan_of_email on loan (lower(email)) where state <> 'returned' and email <> '';
create index loan_unsent on loan (length(ref), ref)
  where state = 'out' and accepted_on is null and terms_sent_on is null;
create index loan_of_borrower on loan (folded(borrower)) where state <> 'returned' and borrower <> '';
