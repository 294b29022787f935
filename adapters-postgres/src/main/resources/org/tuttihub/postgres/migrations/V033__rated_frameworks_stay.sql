-- What reviews and observations have rated by a framework goes on to mean what it meant.
create function standard_stays_as_rated() returns trigger language plpgsql as $$
declare
  given uuid := (case when tg_table_name = 'standard' then to_jsonb(old) ->> 'id'
                      else to_jsonb(old) ->> 'standard_id' end)::uuid;
  lost text := case when tg_table_name = 'standard_principle' then to_jsonb(old) ->> 'code' end;
begin
  if lost is not null and exists (
      select from standard_principle p where p.standard_id = given and p.code = lost) then
    return null;
  end if;
  if exists (select from review_score s join review r on r.id = s.review_id
             where r.standard = given and s.principle = coalesce(lost, s.principle))
    or exists (select from observation_rating g join observation o on o.id = g.observation_id
               where o.standard = given and g.level is not null
                 and g.principle = coalesce(lost, g.principle)) then
    perform refuse('standard_rated', 'a framework goes on to mean what was rated by it');
  end if;
  return null;
end
$$;
create constraint trigger standard_rated after update on standard
  deferrable initially deferred for each row when (old.scale is distinct from new.scale)
  execute function standard_stays_as_rated();
create constraint trigger standard_rated after update or delete on standard_principle
  deferrable initially deferred for each row execute function standard_stays_as_rated();
