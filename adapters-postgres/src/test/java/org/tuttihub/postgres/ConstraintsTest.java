package org.tuttihub.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.pgclient.PgException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the program never writes, plain SQL cannot write either. */
class ConstraintsTest {
  private static TestDatabase database;

  @BeforeAll
  static void open() {
    database = TestDatabase.empty();
    try (PgHub hub = database.open()) {
      Filled.fill(hub);
    }
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hub_area                   | update hub set area = '{}'
          hub_area_codes             | update hub set area = '{919,Herts}'
          hub_area_codes             | update hub set area = '{919 920}'
          hub_term_year              | update hub_term set year = '2024/99'
          hub_single                 | update hub set single = false
          hub_lead_kind              | update hub set lead_kind = 'king'
          hub_term_in_year           | update hub_term set last_day = '2025-09-01'
          hub_term_in_order          | update hub_term set first_day = '2024-12-24'
          hub_term_weeks             | update hub_term set teaching_weeks = 21
          hub_term_season            | update hub_term set season = 'winter'
          person_sign_in_lower       | update person set sign_in = 'Zoe'
          person_roles               | update person set roles = '{king}'
          token_hash                 | update token set hash = 'secret'
          token_person               | update token set person = gen_random_uuid()
          person_ssh_key_person      | delete from person
          framework_edition          | update framework set edition = 0
          needs_statement_year       | update needs_statement set year = '2024'
          needs_statement_year       | update needs_statement set year = '2024/99'
          gap_settled                | update gap set state = 'accepted'
          gap_settled                | update gap set settled = 'why', settled_on = '2024-01-01'
          gap_settled                | update gap set state = 'closed', settled_on = '2024-01-01'
          gap_statement              | delete from needs_consultation; delete from needs_statement
          gap_severity               | update gap set severity = 'huge'
          objective_gap_gap          | delete from gap
          objective_since            | update objective set state_since = null
          objective_since            | update objective set state = 'draft'
          objective_closing          | update objective set closing = 'too early'
          objective_time_bound       | update objective set due = null
          objective_specific         | update objective set owner = ' '
          objective_specific         | update objective set functions = '{}'
          objective_measure_percent  | update objective_measure set unit = 'percent', target = 101
          objective_rating_only_added | update objective_rating set value = 'better'
          objective_rating_only_added | delete from objective_rating
          objective_reading_only_added | update objective_reading set value = 99
          objective_reading_only_added | delete from objective_reading
          school_urn                 | update school set ref = '12345'
          school_ukprn               | update school set ukprn = '20000000'
          school_la_code             | update school set la_code = '9'
          school_level               | update school set level = 'college'
          plugin_approval_sha256     | update plugin_approval set sha256 = 'AB'
          plugin_approval_in_order   | update plugin_approval set withdrawn_on = '2001-01-01'
          adoption_services          | update adoption set services = '{}'
          adoption_customers         | update adoption set customers = '{king}'
          adoption_authorities       | update adoption set authorities = '{919 920}'
          adoption_rank              | update adoption set rank = 0
          adoption_in_order          | update adoption set last_day = '2001-01-01'
          policy_setting_in_order    | update policy_setting set last_day = '2001-01-01'
          service_code               | update service set code = 'Lessons'
          service_code_length        | update service set code = repeat('x', 61)
          price_list_line_service    | delete from service
          price_list_line_list       | delete from price_list
          price_list_line_amount     | update price_list_line set amount_pence = -1
          price_list_line_customer   | update price_list_line set customer = 'king'
          price_list_line_authority  | update price_list_line set authority = '9'
          price_list_line_unit       | update price_list_line set unit = ' '
          price_list_lines_apart     | update price_list_line set variant = 'x'
          price_list_customer        | update price_list set customer = 'king'
          price_list_authority       | update price_list set authority = '9'
          price_list_in_order        | update price_list set last_day = '2001-01-01'
          booking_set_entry_set      | delete from booking_set
          booking_set_entry_terms    | update booking_set_entry set terms = 4
          booking_set_entry_quantity | update booking_set_entry set quantity = 0
          booking_set_entry_urn      | update booking_set_entry set urn = '1'
          booking_set_entry_customer | update booking_set_entry set customer = 'king'
          booking_set_entry_facts    | update booking_set_entry set facts = '[]'
          plan_version_only_added    | update plan_version set key_changes = 'none'
          plan_version_only_added    | delete from plan_version
          plan_version_only_added    | truncate plan_version
          fund_kind                  | update fund set kind = 'loan'
          fund_code                  | update fund set code = 'The Fund'
          fund_year                  | update fund set year = '2024/99'
          fund_covered               | update spending set amount = 100000000
          fund_covered               | update fund_grant set confirmed = 0
          fund_covered               | delete from income
          fund_purpose               | update budget_line set nature = 'capital'
          fund_purpose               | update fund set functions = '{boats}'
          fund_purpose               | update income set restricted = true
          fund_grant_confirmed       | update fund_grant set confirmed = amount + 1
          fund_grant_instalments     | update fund_grant_instalment set amount = 100000000
          fund_grant_fund            | delete from fund
          budget_line_budget         | update budget_line set budget = -1
          income_source              | update income set source = 'A Trust'
          spending_amount            | update spending set amount = 0
          spending_line              | update spending set line = gen_random_uuid()
          spending_released          | update spending set state = 'released'
          spending_as_promised       | update spending set promised = 1
          booking_subsidy_spending   | delete from spending
          activity_since             | update activity set state = 'running'
          activity_cancelled         | update activity set why = 'Snow'
          activity_ensemble          | update activity set minutes = null
          activity_chamber           | update activity set chamber = true, players = 10
          activity_link              | update activity set link = 'javascript:x'
          activity_year              | update activity set year = '1066/67'
          activity_gap_gap           | delete from objective_gap; delete from gap
          offer_window_in_order      | update offer_window set closes = '2001-01-01'
          offer_window_year          | update offer_window set year = '2024/99'
          booking_school             | update booking set school = '999999'
          booking_quantity           | update booking set quantity = 0
          booking_year               | update booking set year = '2024/99'
          booking_terms              | update booking set terms = 4
          booking_parts_of_pupils    | update booking set send = 99
          booking_offered            | update booking set offered_on = null
          booking_accepted           | update booking set accepted_on = null
          booking_scheduled          | update booking set plan = 'Tuesdays'
          booking_invoiced           | update booking set invoice = 'INV'
          booking_ended              | update booking set why = 'Why'
          booking_adds_up            | update booking set pays = pays - 1
          booking_adds_up            | update booking_subsidy set amount = amount + 1
          booking_subsidy_funded     | update booking_subsidy set source_kind = 'other'
          waiting_count_waiting      | update waiting_count set waiting = -1
          pupil_count_parts          | update pupil_count set pp = 999
          pupil_count_year           | update pupil_count set year = '2024/99'
          link_purpose               | update link set purpose = 'A Purpose'
          link_hash                  | update link set hash = 'secret'
          link_uses                  | update link set uses = 0
          link_used                  | update link set used = 2
          link_about                 | update link set about_id = null
          link_fixed                 | update link set fixed = '[]'
          message_link               | delete from link
          template_code              | update template set code = 'The Code'
          template_subject           | update template set subject = concat('a', chr(10), 'Bcc: b@c.example')
          template_body              | update template set body = ' '
          message_to_address         | update message set to_address = concat('a@b.example', chr(10), 'Bcc: x@y.example')
          message_to_address         | update message set to_address = 'nobody'
          message_to_name            | update message set to_name = concat('a', chr(13), chr(10), 'Bcc: x')
          message_subject            | update message set subject = concat('a', chr(13), chr(10), 'Bcc: x')
          message_has_link           | update message set body = 'No link'
          message_has_link           | update message set link = null
          message_about              | update message set about_ref = null
          message_state              | update message set state = 'lost'
          message_queued             | update message set not_before = null
          message_sending            | update message set lease = now()
          message_ended              | update message set ended = now()
          message_tried              | update message set state = 'sent', not_before = null, ended = now()
          message_trouble            | update message set state = 'failed', not_before = null, ended = now(), tries = 1
          message_over               | update message set state = 'cancelled', not_before = null, ended = now(); update message set state = 'queued', not_before = now(), ended = null
          message_link_message       | update message_link set message = gen_random_uuid()
          attachment_name            | update attachment set name = '../../etc/passwd'
          attachment_name            | update attachment set name = '.hidden'
          attachment_media_type      | update attachment set media_type = 'text/html'
          attachment_size            | update attachment set size = 0
          attachment_whole           | update attachment set size = 5
          attachment_sha256          | update attachment set sha256 = 'x'
          attachment_held            | update attachment set state = 'held'
          attachment_infected        | update attachment set state = 'infected'
          attachment_piece_bytes     | update attachment_piece set bytes = ''
          attachment_piece_nth       | update attachment_piece set nth = -1
          attachment_piece_of        | update attachment_piece set attachment = gen_random_uuid()
          history_door               | insert into history (deed, at, actor, door, operation, collection, subject, ref, version, said, facts) values (gen_random_uuid(), now(), 'x', 'window', 'x', 'x', gen_random_uuid(), 'x', 1, 'x', '{}')
          history_only_added         | update history set said = 'nothing'
          history_only_added         | delete from history
          history_only_added         | truncate history
          other_id_system            | update other_id set system = 'Not A System'
          import_job_state           | update import_job set state = 'lost'
          import_job_kept            | update import_job set state = 'kept'
          import_job_counts          | update import_job set rows_new = 5
          import_verdict_refused     | update import_verdict set cells = '{a}' where finding = 'changed'
          """)
  void what_breaks_a_rule_is_refused_by_name(String constraint, String sql) {
    PgException refused = assertThrows(PgException.class, () -> database.sql(sql));

    assertEquals(constraint, refused.getConstraint());
  }

  @Test
  void terms_do_not_overlap() {
    PgException refused =
        assertThrows(
            PgException.class,
            () ->
                database.sql(
                    """
                    insert into hub_term (hub_id, year, season, first_day, last_day, teaching_weeks)
                    select id, '2024/25', 'spring', '2024-12-20', '2025-04-01', 12 from hub\
                    """));

    assertEquals("hub_terms_apart", refused.getConstraint());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          adoption_unambiguous  | adoption       | rank, '{}', '{}'
          adoption_unambiguous  | adoption       | rank, '{family,adult}', '{919}'
          policy_settings_apart | policy_setting |
          """)
  void what_holds_on_the_same_days_is_refused_beside_each_other(
      String constraint, String table, String scope) {
    String sql =
        table.equals("adoption")
            ? """
            insert into adoption (id, ref, version, question, plugin, plugin_version, policy,
              services, first_day, rank, customers, authorities)
            select gen_random_uuid(), 'ADO-2', 1, question, 'other', '1', 'x', '{hire,x}',
              '2100-01-01', %s from adoption\
            """
                .formatted(scope)
            : """
            insert into policy_setting (id, ref, version, plugin, policy, setting, value, first_day)
            select gen_random_uuid(), 'SET-2', 1, plugin, policy, setting, '1', '2100-01-01'
            from policy_setting\
            """;

    PgException refused = assertThrows(PgException.class, () -> database.sql(sql));

    assertEquals(constraint, refused.getConstraint());
  }

  @Test
  void adoptions_of_other_ranks_services_customers_or_days_stand_beside_each_other() {
    database.sql(
        """
        insert into adoption (id, ref, version, question, plugin, plugin_version, policy,
          services, customers, authorities, first_day, last_day, rank)
        select gen_random_uuid(), 'ADO-9' || n, 1, question, 'other', '1', 'x', v.services::text[],
          v.customers::text[], '{}', v.first_day::date, v.last_day::date, v.rank
        from adoption, (values (1, '{hire}', '{family}', '2100-01-01', null, 11),
          (2, '{ensembles}', '{}', '2100-01-01', null, 10),
          (3, '{hire}', '{school}', '2100-01-01', null, 10),
          (4, '{hire}', '{}', '2001-01-01', '2001-12-31', 10))
          as v(n, services, customers, first_day, last_day, rank)\
        """);

    assertEquals(List.of("5"), database.sql("select count(*) from adoption"));
    database.sql("delete from adoption where ref like 'ADO-9_'");
  }

  @Test
  void there_is_one_hub() {
    PgException refused =
        assertThrows(
            PgException.class,
            () ->
                database.sql(
                    """
                    insert into hub (id, ref, version, name, lead_organisation, lead_kind, area,
                      vision, purpose, hub_values)
                    values (gen_random_uuid(), 'HUB2', 1, 'Another', '', 'other', '{919}', '', '', '')
                    """));

    assertEquals("hub_only_one", refused.getConstraint());
  }

  @Test
  void what_the_program_says_of_constraints_is_about_constraints_that_exist() {
    List<String> names =
        database.sql(
            """
            select conname from pg_constraint union select tgrelid::regclass || '_only_added'
            from pg_trigger where tgname = 'only_added'\
            """);

    assertEquals(
        List.of(),
        PgRecords.REFUSALS.constraints().stream().filter(name -> !names.contains(name)).toList());
  }

  @Test
  void every_constraint_has_a_name_of_its_own_choosing() {
    List<String> automatic =
        database.sql(
            """
            select conname from pg_constraint c join pg_class t on t.oid = c.conrelid
            where t.relnamespace = 'public'::regnamespace and t.relname not in ('kept_table', 'tutti_schema')
              and contype <> 'n'
              and conname ~ '_(pkey|fkey|check|excl)\\d*$'\
            """);

    assertEquals(List.of(), automatic);
  }
}
