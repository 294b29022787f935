-- Only the question of charging knows services; a policy for another question answers for everything.
alter table adoption drop constraint adoption_services;
alter table adoption add constraint adoption_services check (
  (question = 'charging') = (cardinality(services) > 0)
  and (question = 'charging' or customers = '{}' and authorities = '{}'));

create or replace function refuse_ambiguous_adoption() returns trigger language plpgsql as $$
begin
  if exists (
    select from adoption o
    where o.id <> new.id and o.question = new.question and o.rank = new.rank
      and daterange(o.first_day, o.last_day, '[]') && daterange(new.first_day, new.last_day, '[]')
      and (o.services && new.services or o.services = '{}' or new.services = '{}')
      and (o.customers && new.customers or o.customers = '{}' or new.customers = '{}')
      and (o.authorities && new.authorities or o.authorities = '{}' or new.authorities = '{}'))
  then
    raise exception '% would answer beside another of the same rank', new.ref
      using errcode = 'exclusion_violation', constraint = 'adoption_unambiguous';
  end if;
  return null;
end
$$;
