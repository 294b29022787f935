-- What becomes of what is held about whoever has left: kept for a reason, or erased for good.
create table staff_retention (
  staff uuid constraint staff_retention_key primary key
    constraint staff_retention_staff references staff_member on delete cascade deferrable,
  kept_because text not null,
  erased_on date,
  on_request boolean not null,
  constraint staff_retention_says check ((btrim(kept_because) <> '') <> (erased_on is not null)),
  constraint staff_retention_request check (erased_on is not null or not on_request)
);

-- Who was erased has no name again: neither typed, nor put back, nor from another system.
create function staff_stays_erased() returns trigger language plpgsql as $$
begin
  if (new.name, new.email, new.skills) is distinct from (old.name, old.email, old.skills)
     and exists (select from staff_retention r where r.staff = new.id and r.erased_on is not null)
  then
    perform refuse('staff_member_stays_erased', 'whoever was erased has no name again');
  end if;
  return null;
end
$$;
create trigger staff_member_stays_erased after update on staff_member
  for each row execute function staff_stays_erased();
