-- The file that shows a signature; it stays as long as the agreement.
call add_column('agreement', 'hub_copy uuid');
call add_column('agreement', 'partner_copy uuid');
alter table agreement
  add constraint agreement_hub_copy foreign key (hub_copy) references attachment deferrable,
  add constraint agreement_partner_copy foreign key (partner_copy) references attachment deferrable,
  add constraint agreement_copies check (
    (hub_copy is null or hub_signed_on is not null)
    and (partner_copy is null or partner_signed_on is not null));
create index agreement_of_hub_copy on agreement (hub_copy);
create index agreement_of_partner_copy on agreement (partner_copy);

-- A file is of the agreement whose signature it shows.
create function agreement_copy_is_its_own() returns trigger language plpgsql as $$
begin
  if exists (select from attachment f
             where f.id in (new.hub_copy, new.partner_copy) and f.about_id <> new.id) then
    perform refuse('agreement_copy_its_own', 'a signed copy is attached to its own agreement');
  end if;
  return null;
end
$$;
create constraint trigger agreement_copy_its_own after insert or update on agreement
  for each row execute function agreement_copy_is_its_own();

-- Clauses that were signed stay as they are, as the rest of the wording does. An agreement that
-- gets its first signature may get its clauses in the same transaction.
create function agreement_clause_is_signed() returns trigger language plpgsql as $$
declare
  of_agreement uuid := coalesce(new.agreement_id, old.agreement_id);
begin
  if current_setting('tutti.putting_back', true) = 'yes' then
    return null;
  end if;
  if exists (select from agreement a where a.id = of_agreement
             and (a.hub_signed_on is not null or a.partner_signed_on is not null)
             and not (a.xmin = pg_current_xact_id()::xid
                      and not exists (select from agreement_past p
                                      where p.id = a.id and p.ended_by = a.deed
                                      and (p.hub_signed_on is not null
                                           or p.partner_signed_on is not null)))) then
    perform refuse('agreement_clause_stays', 'a clause that was signed stays as it is');
  end if;
  return null;
end
$$;
create trigger agreement_clause_stays after insert or update or delete on agreement_clause
  for each row execute function agreement_clause_is_signed();
