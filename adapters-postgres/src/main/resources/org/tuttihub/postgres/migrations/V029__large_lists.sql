-- Lists of tens of thousands are sorted and searched as one types.

-- As in V001, for a fifth of the cost where nothing but the case is to be folded: printable ASCII
-- without apostrophes, single spaces between words. Not strict, so that it is still written out
-- where it is called.
create or replace function folded(given text) returns text language sql immutable parallel safe as $$
  select case when given ~ '^[!-&(-~]+( [!-&(-~]+)*$' then lower(given) else
    btrim(regexp_replace(regexp_replace(
      translate(lower(normalize(given, NFKD)),
                'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞŁĐŦĦŊŒ', 'àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþłđŧħŋœ'),
      '[\u0300-\u036f''’]', '', 'g'), '\s+', ' ', 'g')) end
$$;

-- The inventory in the order in which it is shown: a page of it, searched or not, is read without
-- sorting all of it.
create index item_in_order on item (
  (asset_key collate "C") nulls first, (lpad(coalesce(ref, ''), 30, '0') collate "C") nulls first);
