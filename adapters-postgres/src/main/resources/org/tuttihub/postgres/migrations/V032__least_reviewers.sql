-- How many reviewers a bid needs by the rules of its call, and who stands in where interests leave
-- too few.
call add_column('commissioning_call', 'least_reviewers integer');
alter table commissioning_call add constraint commissioning_call_least_reviewers check (
  least_reviewers between 1 and 20 and (least_reviewers is null or ruled is not null));
call add_column('commissioning_call_reviewer', 'stands_in boolean not null default false');

create function bid_is_judged_by_enough() returns trigger language plpgsql as $$
declare
  given uuid := case when tg_table_name = 'bid' then (to_jsonb(new) ->> 'id')::uuid
                     else (to_jsonb(old) ->> 'bid_id')::uuid end;
begin
  if exists (select from bid b join commissioning_call c on c.id = b.call
             where b.id = given and b.state in ('assessed', 'awarded')
               and (select count(*) from bid_assessor a where a.bid_id = b.id)
                   < c.least_reviewers) then
    perform refuse('bid_reviewers', 'fewer judged a bid than the rules of its call ask for');
  end if;
  return null;
end
$$;
create constraint trigger bid_reviewers after insert or update on bid
  deferrable initially deferred for each row execute function bid_is_judged_by_enough();
create constraint trigger bid_reviewers after update or delete on bid_assessor
  deferrable initially deferred for each row execute function bid_is_judged_by_enough();
