package org.tuttihub.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.pgclient.PgException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
          person_palette             | update person set palette = 'gold'
          visit_actor                | insert into visit values (' ', now(), null, true)
          visit_in_order             | insert into visit values ('x', now(), now() + '1 day', true)
          token_hash                 | update token set hash = 'secret'
          token_person               | update token set person = gen_random_uuid()
          framework_edition          | update framework set edition = 0
          needs_statement_year       | update needs_statement set year = '2024'
          needs_statement_year       | update needs_statement set year = '2024/99'
          gap_settled                | update gap set state = 'accepted'
          gap_settled                | update gap set settled = 'why', settled_on = '2024-01-01'
          gap_settled                | update gap set state = 'closed', settled_on = '2024-01-01'
          gap_statement              | delete from needs_consultation; delete from needs_statement
          gap_severity               | update gap set severity = 'huge'
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
          booking_subsidy_spending   | delete from spending where id in (select spending from booking_subsidy)
          activity_since             | update activity set state = 'running'
          activity_cancelled         | update activity set why = 'Snow'
          activity_ensemble          | update activity set minutes = null
          activity_chamber           | update activity set chamber = true, players = 10
          activity_link              | update activity set link = 'javascript:x'
          activity_year              | update activity set year = '1066/67'
          model_instrument           | update model set instrument = ' '
          model_value                | update model set value = -1
          item_in_store              | update item set place = null where ref = 'ITM-2'
          item_in_store              | update item set place = 'Store' where ref = 'ITM-1'
          item_out                   | update item set loan = null where ref = 'ITM-1'
          item_state                 | update item set state = 'lent', place = null where ref = 'ITM-2'
          item_reserved              | update item set state = 'reserved' where ref = 'ITM-2'
          item_asset_once            | update item set asset_key = 'a1'
          item_out_on_its_loan       | update loan set state = 'lost', ended = due, remark = ''
          item_out_on_its_loan       | update item set state = 'in-store', loan = null, place = 'X' where ref = 'ITM-1'
          loan_ended                 | update loan set ended = '2001-01-01'
          loan_due_in_order          | update loan set due = '2001-01-01'
          loan_borrower              | update loan set school = null
          loan_policy                | update loan set policy = ' '
          loan_insurer               | update loan set insurer = 'somebody'
          loan_notice_days           | update loan set notice_days = -1
          loan_return_days           | update loan set return_days = 367
          loan_pay_days              | update loan set pay_days = -1
          loan_terms                 | update loan set policy = null
          loan_terms                 | update loan set clauses = null
          loan_within_terms          | update loan set latest = '2001-01-01'
          loan_accepted_by           | update loan set accepted_by = 'X'
          loan_open_once             | insert into loan (id, ref, version, item, kit, kind, school, borrower, email, lent_on, due, condition_out, fee, deposit, terms, accepted_on, note, state, ended, condition_in, remark) select gen_random_uuid(), 'LOA-9', 1, item, kit, kind, school, borrower, email, '2001-01-01', due, condition_out, fee, deposit, terms, accepted_on, note, state, ended, condition_in, remark from loan
          loan_alone                 | insert into loan (id, ref, version, item, kit, kind, school, borrower, email, lent_on, due, condition_out, fee, deposit, terms, accepted_on, note, state, ended, condition_in, remark) select gen_random_uuid(), 'LOA-9', 1, item, kit, kind, school, borrower, email, '2001-01-01', due, condition_out, fee, deposit, terms, accepted_on, note, 'lost', '2100-01-01', condition_in, '' from loan
          reservation_alone          | insert into reservation select gen_random_uuid(), 'RSV-9', 1, item, kit, kind, school, borrower, email, first_day, last_day, note, state from reservation
          reservation_of_one         | update reservation set item = null
          reservation_in_order       | update reservation set last_day = '2001-01-01'
          kit_place                  | update kit set place = ' '
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
          organisation_kind          | update organisation set kind = 'club'
          organisation_name          | update organisation set name = ' '
          organisation_company       | update organisation set company_number = '1'
          organisation_charity       | update organisation set charity_number = 'x'
          organisation_website       | update organisation set website = 'javascript:x'
          contact_email              | update contact set email = 'nobody'
          contact_organisation       | update contact set organisation = gen_random_uuid()
          relationship_of_one        | update relationship set kind = 'works-with', of_organisation = null
          relationship_to_another    | update relationship set to_organisation = of_organisation
          relationship_fits          | update relationship set kind = 'trustee-of'
          relationship_in_order      | update relationship set last_day = '2001-01-01'
          partner_types              | update partner set types = '{}'
          partner_types              | update partner set types = '{king}'
          partner_met                | update partner set met_needs = ' '
          partner_met                | update partner set state = 'enquiry', sent_on = null, accepted_on = null
          partner_sent               | update partner set sent_on = null
          partner_accepted           | update partner set accepted_on = null
          partner_over               | update partner set why = 'They left'
          partner_over               | update partner set state = 'ended'
          partner_meets              | update partner set meets_where = 'Here'
          agreement_partner          | delete from agreement_ground; delete from review_score; delete from review; delete from breach; delete from survey_return; delete from held_policy; delete from complaint; delete from partner
          agreement_in_order         | update agreement set first_day = '2191-01-01' where ref = 'AGR-1'
          agreement_renews_another   | update agreement set renews = id
          agreement_signatures       | update agreement set state = 'drafted', live_on = null, review_by = null where ref = 'AGR-1'
          agreement_signatures       | update agreement set state = 'part-signed', live_on = null, review_by = null where ref = 'AGR-1'
          agreement_signature_stays  | update agreement set hub_signatory = 'Somebody else' where ref = 'AGR-1'
          agreement_signature_stays  | update agreement set partner_signed_on = '2001-01-01' where ref = 'AGR-1'
          agreement_wording_stays    | update agreement set outcomes = 'More' where ref = 'AGR-1'
          agreement_clause_stays     | update agreement_clause set text = 'Another' where agreement_id = (select id from agreement where ref = 'AGR-1')
          agreement_clause_stays     | delete from agreement_clause where agreement_id = (select id from agreement where ref = 'AGR-1')
          agreement_clause_stays     | insert into agreement_clause (agreement_id, position, heading, text) select id, 99, 'More', 'Money' from agreement where ref = 'AGR-1'
          agreement_copies           | update agreement set hub_signed_on = null, hub_signatory = '', hub_copy = (select id from attachment where ref = 'FIL-1') where ref = 'AGR-1'
          agreement_copy_its_own     | update agreement set partner_copy = (select id from attachment where ref = 'FIL-1') where ref = 'AGR-1'
          agreement_hub_copy         | update agreement set hub_copy = gen_random_uuid() where ref = 'AGR-1'
          agreement_partner_copy     | update agreement set partner_copy = gen_random_uuid() where ref = 'AGR-1'
          agreement_end_stays        | update agreement set state = 'ended', why = 'x', over_on = last_day, proposed_on = null where ref = 'AGR-2'; delete from agreement_ground; update agreement set state = 'live', why = '', over_on = null where ref = 'AGR-2'
          agreement_runs             | update agreement set state = 'signed' where ref = 'AGR-1'
          agreement_runs             | update agreement set live_on = '2001-01-01' where ref = 'AGR-1'
          agreement_runs             | update agreement set review_by = '2191-01-01' where ref = 'AGR-1'
          agreement_reviewed         | update agreement set state = 'in-review' where ref = 'AGR-1'
          agreement_suspended        | update agreement set state = 'suspended' where ref = 'AGR-1'
          agreement_suspended        | update agreement set concern = 'One' where ref = 'AGR-1'
          agreement_proposed         | update agreement set state = 'termination-proposed' where ref = 'AGR-1'
          agreement_decided          | update agreement set state = 'terminated', over_on = last_day where ref = 'AGR-2'
          agreement_decided          | update agreement set decided_by = 'chair' where ref = 'AGR-1'
          agreement_over             | update agreement set state = 'ended', over_on = last_day where ref = 'AGR-1'
          agreement_over             | update agreement set why = 'Why' where ref = 'AGR-1'
          agreement_one_in_force     | insert into agreement (id, ref, version, partner, first_day, last_day, works, outcomes, hub_gives, partner_gives, monitoring, data, state, hub_signatory, hub_signed_on, partner_signatory, partner_signed_on, live_on, review_by, concern, decider, minute, why) select gen_random_uuid(), 'AGR-9', 1, partner, first_day, last_day, '', '', '', '', '', '', 'live', 'A', first_day, 'B', first_day, live_on, review_by, '', '', '', '' from agreement where ref = 'AGR-1'
          agreement_grounds          | delete from agreement_ground
          agreement_grounds          | update agreement set state = 'live', proposed_on = null where ref = 'AGR-2'
          agreement_ground_fact      | update agreement_ground set fact = ' '
          agreement_ground_code      | update agreement_ground set code = 'dislike'
          agreement_clause_heading   | update agreement_clause set heading = ' '
          agreement_safeguarding     | update held_policy set state = 'shown', settled_on = null, accepted_by = ''; update agreement set review_by = review_by where ref = 'AGR-1'
          held_policy_policy         | update held_policy set policy = 'kindness'
          held_policy_in_order       | update held_policy set last_day = '2001-01-01'
          held_policy_settled        | update held_policy set accepted_by = ''
          held_policy_settled        | update held_policy set state = 'refused'
          breach_kind                | update breach set kind = 'rudeness'
          breach_what                | update breach set what = ' '
          breach_remedied            | update breach set remedy = 'Mended'
          standard_code              | update standard set code = 'Quality First'
          standard_scale             | update standard set scale = '{yes}'
          standard_rated             | update standard set scale = '{no,perhaps,yes}' where code = 'quality'
          standard_rated             | update standard_principle set code = 'Q9' where code = 'Q1'
          review_score_known         | update review_score set value = 'perhaps'
          review_score_known         | update review_score set principle = 'Q9'
          survey_round_due           | update survey_round set due = '2001-01-01'
          survey_round_term          | update survey_round set term = 'winter'
          survey_return_answered     | update survey_return set state = 'asked'
          survey_return_answered     | update survey_return set answered_on = '2001-01-01'
          survey_return_complete     | update survey_return set complete_on = '2024-10-01'
          survey_return_young_people | update survey_return set young_people = -1
          survey_return_due          | update survey_return set due = '2001-01-01'
          complaint_due              | update complaint set due = null
          complaint_passed           | update complaint set passed_to = 'Somebody'
          complaint_passed           | update complaint set state = 'safeguarding-route', due = null
          complaint_with_chair       | update complaint set state = 'with-chair'
          complaint_over             | update complaint set response = 'Done'
          complaint_about            | update complaint set about = ' '
          provision_provider         | update provision set provider = ' '
          provision_demand           | update provision set demand = 'huge'
          provision_gap              | update provision set gap = gen_random_uuid()
          pupil_count_year           | update pupil_count set year = '2024/99'
          saved_view_owner           | update saved_view set owner = ' '
          saved_view_list            | update saved_view set list = 'A list'
          saved_view_name            | update saved_view set name = ' '
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
          message_state              | update message set state = 'lost', not_before = null
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
          commissioning_call_origin  | update commissioning_call set origin = 'rumour', gap = null
          commissioning_call_of_origin | update commissioning_call set gap = null
          commissioning_call_in_order | update commissioning_call set closes = '2001-01-01'
          commissioning_call_most    | update commissioning_call set most = 0
          commissioning_call_since   | update commissioning_call set state_since = null
          commissioning_call_ruled   | update commissioning_call set ruled = null
          commissioning_call_complete | update commissioning_call set wanted = ' '
          commissioning_call_ended   | update commissioning_call set why = 'Why'
          commissioning_call_least_invited | update commissioning_call set least_invited = 0
          commissioning_call_least_reviewers | update commissioning_call set least_reviewers = 0
          bid_reviewers              | update commissioning_call set least_reviewers = 2; update bid set how = concat(how, '.') where state = 'awarded'
          bid_reviewers              | update commissioning_call set least_reviewers = 1; delete from bid_assessor
          commissioning_call_weights | update commissioning_call_criterion set weight = 1
          commissioning_call_weights | delete from commissioning_call_criterion
          bid_invited                | delete from commissioning_call_invitation
          bid_adds_up                | update bid_cost set amount = amount + 1
          bid_adds_up                | delete from bid_income
          bid_adds_up                | update bid set asked = asked - 1
          bid_asked                  | update bid set asked = -1
          bid_shared                 | update bid set counted = null
          bid_overridden             | update bid set override_reason = 'So be it'
          bid_awarded                | update bid set counted = 0, needed = 1 where state = 'awarded'
          bid_assessed               | update bid set score = null where state = 'awarded'
          bid_whole                  | update bid set outline = ' '
          bid_ended                  | update bid set why = 'Why'
          bid_score                  | update bid set score = 101 where state = 'awarded'
          bid_project                | update bid set state = 'assessed' where state = 'awarded'
          score_sheet_mark_points    | update score_sheet_mark set points = -1
          score_sheet_advice         | update score_sheet set advice = 'shrug'
          score_sheet_of_reviewer    | delete from commissioning_call_reviewer; update score_sheet set comment = 'x'
          interest_conflict_interest | update interest_conflict set interest = ' '
          interest_conflict_lifted   | update interest_conflict set why = ''
          interest_conflict_in_order | update interest_conflict set lifted_on = '2001-01-01'
          project_in_order           | update project set ends = '2001-01-01'
          project_procurement        | update project set procurement = ' '
          project_signatures         | update project set hub_signed_on = null
          project_signed             | update project set state = 'awarded'
          project_paid               | update project set state = 'withdrawn', why = 'x', hub_signatory = null, hub_signed_on = null
          project_accounted          | update project set used = 1
          project_evaluated          | update project set findings = 'None'
          project_stopped            | update project set why = 'x'
          project_grant              | update project set grant_amount = -1
          project_instalments        | update project_instalment set amount = amount + 1
          project_instalments        | delete from project_contributor
          project_contributor_amount | update project_contributor set amount = 0
          project_adds_up            | insert into project_cost (project_id, position, what, amount) select id, 1, 'x', 5 from project
          staff_member_name          | update staff_member set name = ' '
          staff_member_engagement    | update staff_member set engagement = 'hired'
          staff_member_of_partner    | update staff_member set engagement = 'partner'
          staff_member_roles         | update staff_member set roles = '{}'
          staff_member_hours         | update staff_member set hours = 61
          staff_member_not_own_manager | update staff_member set manager = id
          staff_member_in_order      | update staff_member set last_day = '1901-01-01'
          clearance_record_requirement | update clearance_record set requirement = 'A Check'
          clearance_record_level     | update clearance_record set level = 'basic'
          clearance_record_in_order  | update clearance_record set ends_on = '1901-01-01'
          clearance_record_sampled   | update clearance_record set sampled_on = got_on
          clearance_record_withdrawn | update clearance_record set why = 'x'
          clearance_detail_says      | update clearance_detail set number = '', remarks = ''
          staff_retention_says       | update staff_retention set kept_because = ''
          staff_retention_request    | update staff_retention set on_request = true
          staff_member_stays_erased  | update staff_member set name = 'Jory Penn'
          clearance_override_never_safeguarding | update clearance_override set kind = 'dbs'
          clearance_override_reason  | update clearance_override set reason = ' '
          clearance_override_second_person | update clearance_override set approved_by = asked_by
          clearance_override_approved | update clearance_override set approved_by = null
          clearance_override_ten_days | update clearance_override set until_day = asked_on + 11
          clearance_override_ten_days | update clearance_override set until_day = asked_on - 1
          session_release_person_clear | update session_release_person set state = 'not-clear'
          session_release_person_according | update session_release_person set according = ' '
          session_release_person_override_holds | update session_release_person set judged_on = judged_on + 9
          teaching_session_released  | update teaching_session set state = 'released'
          teaching_session_judged    | update teaching_session set staff = (select id from staff_member where ref = 'STF-2') where state = 'released'
          teaching_session_judged    | update session_release_person set staff = (select id from staff_member where ref = 'STF-2'), override = null
          teaching_session_minutes   | update teaching_session set minutes = 0
          teaching_session_time      | update teaching_session set time_of_day = '25:00'
          history_only_added         | update history set said = 'nothing'
          history_only_added         | delete from history
          history_only_added         | truncate history
          other_id_system            | update other_id set system = 'Not A System'
          import_job_state           | update import_job set state = 'lost'
          import_job_kept            | update import_job set state = 'kept'
          import_job_counts          | update import_job set rows_new = 5
          import_job_counts          | update import_job set rows_passed_over = 5
          column_mapping_what        | update column_mapping set what = 'Not a list'
          column_mapping_heading     | update column_mapping set heading = ' '
          column_mapping_heading_key | update column_mapping set heading_key = ' '
          column_mapping_field       | update column_mapping set field = 'Asset Number'
          column_mapping_once        | insert into column_mapping (id, ref, version, what, heading, heading_key, field) select gen_random_uuid(), 'MAP-99', 1, what, heading, heading_key, field from column_mapping
          import_verdict_refused     | update import_verdict set cells = '{a}' where finding = 'changed'
          """)
  void what_breaks_a_rule_is_refused_by_name(String constraint, String sql) {
    PgException refused = assertThrows(PgException.class, () -> database.sql(sql));

    assertEquals(constraint, refused.getConstraint());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          partner_once         | partner      | ref = 'PRT-2'
          standard_code_once   | standard     | ref = 'STD-2'
          survey_round_once    | survey_round | ref = 'SUR-2'
          survey_return_once   | survey_return | ref = 'RET-2'
          teaching_session_source_once | teaching_session | ref = 'SES-9'
          """)
  void what_there_is_once_is_not_there_twice(String constraint, String table, String other) {
    PgException refused =
        assertThrows(
            PgException.class,
            () ->
                database.sql(
                    """
                    create temporary table twin as select * from %1$s;
                    update twin set id = gen_random_uuid(), %2$s;
                    insert into %1$s select * from twin\
                    """
                        .formatted(table, other)));

    assertEquals(constraint, refused.getConstraint());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from person",
        "delete from gap",
        "delete from objective_gap; delete from gap"
      })
  void what_others_rest_on_stays(String sql) {
    PgException refused = assertThrows(PgException.class, () -> database.sql(sql));

    assertEquals("23503", refused.getSqlState());
  }

  @Test
  void no_reference_can_be_made_to_lead_nowhere() {
    List<String> references =
        database.sql(
            """
            select format('update %s set %I = %s where %2$I is not null', c.conrelid::regclass,
                a.attname, case when a.atttypid = 'uuid'::regtype then 'gen_random_uuid()'
                                else quote_literal('nowhere') end)
            from pg_constraint c
              join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and cardinality(c.conkey) = 1
              and c.connamespace = 'public'::regnamespace
            order by 1\
            """);

    List<String> broken = references.stream().filter(ConstraintsTest::isDone).toList();

    assertTrue(references.size() > 60, references.size() + " references");
    assertEquals(List.of(), broken);
  }

  /** Whether plain SQL does it, where there is anything to do it to. */
  private static boolean isDone(String sql) {
    String table = sql.split(" ", 5)[1];
    String column = sql.split(" ", 5)[3];
    String some = "select count(*) from " + table + " where " + column + " is not null";
    if (database.sql(some).equals(List.of("0"))) {
      return false;
    }
    try {
      database.sql(sql);
      return true;
    } catch (PgException refused) {
      return !refused.getSqlState().startsWith("23");
    }
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
  void who_declared_an_interest_scores_no_bid_of_that_partner() {
    PgException refused =
        assertThrows(
            PgException.class,
            () ->
                database.sql(
                    """
                    update interest_conflict set lifted_on = null, why = '';
                    insert into score_sheet (id, ref, version, bid, reviewer, comment, given_on)
                    select gen_random_uuid(), 'SCO-9', 1, b.id, s.reviewer, '', s.given_on
                    from bid b, score_sheet s where b.ref = 'EOI-2'\
                    """));

    assertEquals("score_sheet_barred", refused.getConstraint());
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
            from pg_trigger where tgname = 'only_added'
            union select relname from pg_class where relkind = 'i'\
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
