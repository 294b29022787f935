-- What the rules of the program hold codes, years and authorities to, plain SQL is held to as well.

create function is_year(given text) returns boolean
language sql immutable strict parallel safe as $$
  select case when given ~ '^(199[0-9]|20[0-9]{2}|2100)/[0-9]{2}$'
    then right(given, 2)::integer = (left(given, 4)::integer + 1) % 100 else false end
$$;

create function are_authorities(given text[]) returns boolean
language sql immutable strict parallel safe as $$
  select coalesce(bool_and(coalesce(code, '') ~ '^[0-9]{3}$'), true) from unnest(given) code
$$;

alter table hub add constraint hub_area_codes check (are_authorities(area));
alter table adoption drop constraint adoption_authorities,
  add constraint adoption_authorities check (are_authorities(authorities));

alter table service add constraint service_code_length check (length(code) <= 60);
alter table price_list_line
  add constraint price_list_line_customer check (
    customer in ('', 'school', 'trust', 'setting', 'family', 'adult', 'partner')),
  add constraint price_list_line_authority check (authority ~ '^([0-9]{3})?$');
alter table booking_set_entry
  add constraint booking_set_entry_facts check (jsonb_typeof(facts) = 'object');

-- 2024/99 is no academic year.
alter table hub_term drop constraint hub_term_year,
  add constraint hub_term_year check (is_year(year));
alter table framework drop constraint framework_from,
  add constraint framework_from check (is_year(from_year));
alter table needs_statement drop constraint needs_statement_year,
  add constraint needs_statement_year check (is_year(year));
alter table needs_heading drop constraint needs_heading_year,
  add constraint needs_heading_year check (is_year(year));
alter table objective drop constraint objective_year,
  add constraint objective_year check (is_year(year));
alter table plan_version drop constraint plan_version_year,
  add constraint plan_version_year check (is_year(year));
alter table fund drop constraint fund_year, add constraint fund_year check (is_year(year));
alter table activity drop constraint activity_year,
  add constraint activity_year check (is_year(year));
alter table offer_window drop constraint offer_window_year,
  add constraint offer_window_year check (is_year(year));
alter table booking drop constraint booking_year, add constraint booking_year check (is_year(year));
alter table pupil_count drop constraint pupil_count_year,
  add constraint pupil_count_year check (is_year(year));
