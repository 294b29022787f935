package org.tuttihub.application.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.fakes.RowsAsFiles;
import org.tuttihub.application.imports.ImportJob.Counts;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.workforce.Member;
import org.tuttihub.domain.workforce.policy.Engagement;
import org.tuttihub.domain.workforce.policy.WorkRole;

/** Lists of HR systems come in: nobody is added silently who may be there already. */
public abstract class StaffListContract extends ListContract {
  private static final List<String> PLAIN =
      List.of("Payroll No.", "Employee Name", "Work E-mail", "Contract Type", "Job Title");

  @Override
  protected String takesIn() {
    return "staff import";
  }

  @Test
  void a_list_as_an_HR_system_gives_it_comes_in_whole() {
    Receipt receipt =
        done(
            bring(
                List.of("Establishment report, Rivenhall Music Service"),
                List.of(),
                List.of(
                    "Surname",
                    "Forename",
                    "Employee Number",
                    "Post Title",
                    "Employment Basis",
                    "Std Hours",
                    "Line Manager",
                    "Start Date",
                    "Leaver Date",
                    "Subjects",
                    "Locality",
                    "NI Number"),
                List.of(
                    "Okafor",
                    "Grace",
                    "00417",
                    "Peripatetic Teacher (Upper Strings) 0.6",
                    "PT",
                    "22:12",
                    "Vale, Una",
                    "01/09/2019",
                    "",
                    "Violin / Viola",
                    "North; East",
                    "QQ123456C"),
                List.of(
                    "Vale",
                    "Una",
                    "00101",
                    "Music Team Leader",
                    "Permanent",
                    "37",
                    "",
                    "2011-04-01"),
                List.of(
                    "Ash", "Tom", "00520", "Ensemble Director & Tutor", "Zero hours", "", "00101"),
                List.of("Gone", "Long", "00002", "Tutor", "Casual", "", "", "", "31.08.2020"),
                List.of("Nobody", "", "00007", "Astronaut", "Permanent"),
                List.of("", "", "")));

    assertEquals(new Counts(6, 3, 0, 0, 1, 2), counts(receipt));
    Member grace = member("hr:00417");
    assertEquals("Grace Okafor", grace.name());
    assertEquals(List.of(WorkRole.TEACHER), grace.roles());
    assertEquals(Engagement.EMPLOYED, grace.engagement());
    assertEquals(Optional.of(new BigDecimal("22.2")), grace.hours());
    assertEquals(List.of("Violin", "Viola"), grace.instruments());
    assertEquals(List.of("North", "East"), grace.areas());
    assertEquals(LocalDate.of(2019, 9, 1), grace.works().from());
    Member una = member("hr:00101");
    assertEquals(Optional.of(una.identity().id()), grace.manager());
    assertEquals(List.of(WorkRole.LINE_MANAGER), una.roles());
    Member tom = member("hr:00520");
    assertEquals(List.of(WorkRole.TEACHER, WorkRole.CONDUCTOR), tom.roles());
    assertEquals(Engagement.CONTRACTUAL, tom.engagement());
    Verdict astronaut = refusedIn(receipt).getFirst();
    assertEquals("Post Title", astronaut.column());
    assertTrue(job(receipt).unread().contains("NI Number"), job(receipt).unread().toString());
  }

  @Test
  void the_same_list_again_changes_nothing_and_is_taken_back_whole() {
    List<List<String>> rows =
        List.of(
            PLAIN,
            List.of("1", "Grace Okafor", "grace@example.org", "Permanent", "Teacher"),
            List.of("2", "Tom Ash", "tom@example.org", "Freelance", "Accompanist"));

    Receipt first = done(bring(Map.of(), rows));
    Receipt again = done(bring(Map.of(), rows));
    Receipt changed =
        done(
            bring(
                PLAIN,
                List.of("2", "Tom Ash-Vale", "tom@example.org", "Permanent", "Accompanist")));

    assertEquals(new Counts(2, 2, 0, 0, 0, 0), counts(first));
    assertEquals(new Counts(2, 0, 0, 2, 0, 0), counts(again));
    assertEquals(new Counts(1, 0, 1, 0, 0, 0), counts(changed));
    assertEquals("Tom Ash-Vale", member("hr:2").name());
    done(perform("imports undo", Map.of("id", changed.subject().ref())));
    assertEquals("Tom Ash", member("hr:2").name());
  }

  @Test
  void what_stood_in_refused_rows_is_forgotten_and_how_many_there_were_stays() {
    Receipt receipt =
        done(
            bring(
                Map.of(),
                List.of(
                    PLAIN,
                    List.of("1", "Grace Okafor", "", "Permanent", "Teacher"),
                    List.of("2", "Tom Ash", "tom@example.org", "Sometimes", "Teacher"))));
    Key job = Key.of(receipt.subject().ref());
    assertEquals(1, every().refusedOf(job).size());

    Receipt gone = done(perform("imports forget", Map.of("imports", job.toString())));

    assertEquals(job + ": what stood in 1 refused row is forgotten.", gone.said());
    assertEquals(List.of(), every().refusedOf(job));
    assertEquals(new Counts(2, 1, 0, 0, 1, 0), counts(receipt));
    assertEquals("Grace Okafor", member("hr:1").name());
    done(perform("imports undo", Map.of("id", job.toString())));
  }

  @Test
  void a_list_is_taken_back_with_the_numbers_it_tied() {
    List<List<String>> rows =
        List.of(PLAIN, List.of("1", "Grace Okafor", "", "Permanent", "Teacher"));
    Receipt first = done(bring(Map.of(), rows));

    done(perform("imports undo", Map.of("id", first.subject().ref())));

    assertEquals(Optional.empty(), find("hr:1"));
    assertEquals(List.of(), everybody());
    assertEquals(new Counts(1, 1, 0, 0, 0, 0), counts(done(bring(Map.of(), rows))));
  }

  @Test
  void whoever_may_be_there_already_is_asked_about() {
    String grace = typed("Grace Okafor", "grace@example.org");
    String tom = typed("Tom Ash", "");
    List<String> header = new ArrayList<>(PLAIN);
    header.add("Tutti reference");

    Receipt asked =
        done(
            bring(
                PLAIN,
                List.of("1", "GRACE OKAFOR", "Grace@Example.org", "Permanent", "Teacher"),
                List.of("2", "Mr Tom Ash", "t.ash@example.org", "Permanent", "Teacher"),
                List.of("3", "Someone Else", "grace@example.org", "Permanent", "Teacher"),
                List.of("4", "Ida Moor", "", "Permanent", "Teacher"),
                List.of("5", "Ida Moor", "", "Permanent", "Teacher")));

    assertEquals(new Counts(5, 1, 1, 0, 3, 0), counts(asked));
    assertEquals(grace, member("hr:1").identity().ref());
    assertTrue(refusedIn(asked).getFirst().reason().startsWith(tom + " has the same name"));
    assertEquals("Work E-mail", refusedIn(asked).get(1).column());

    Receipt answered =
        done(
            bring(
                header,
                List.of("2", "Mr Tom Ash", "t.ash@example.org", "Permanent", "Teacher", tom),
                List.of("5", "Ida Moor", "", "Permanent", "Teacher", "new"),
                List.of("6", "Ida Moor", "", "Permanent", "Teacher", "STF-99")));

    assertEquals(new Counts(3, 1, 1, 0, 1, 0), counts(answered));
    assertEquals(tom, member("hr:2").identity().ref());
    assertEquals(4, everybody().size());
  }

  @Test
  void the_hub_may_say_that_a_name_or_an_address_is_enough() {
    String tom = typed("Tom Ash", "");

    Receipt receipt =
        done(
            bring(
                Map.of("same", "name", "system", "payroll"),
                PLAIN,
                List.of("7", "Tom Ash", "tom@example.org", "", "")));

    assertEquals(new Counts(1, 0, 1, 0, 0, 0), counts(receipt));
    assertEquals(tom, member("payroll:7").identity().ref());
  }

  @Test
  void what_no_row_says_may_be_said_for_all() {
    Receipt without = done(bring(List.of("Name"), List.of("Ida Moor")));
    Receipt with =
        done(
            bring(
                Map.of("engagement", "volunteer", "roles", "assistant,accompanist"),
                List.of("Name"),
                List.of("Ida Moor")));

    assertEquals(new Counts(1, 0, 0, 0, 1, 0), counts(without));
    assertEquals(new Counts(1, 1, 0, 0, 0, 0), counts(with));
    assertEquals(List.of(WorkRole.ACCOMPANIST, WorkRole.ASSISTANT), everybody().getFirst().roles());
    assertEquals(
        "refs.not-a-system",
        refused(bring(Map.of("system", "HR System"), List.of("Name"), List.of("Ida"))).code());
    assertEquals(
        "workforce.not-a-list-of-staff", refused(bring(List.of("Colour"), List.of("red"))).code());
  }

  @Test
  void whoever_is_refused_is_nobodys_manager() {
    Receipt receipt =
        done(
            bring(
                List.of("No", "Name", "Contract", "Job", "Reports to", "Payroll no"),
                List.of("", "A One", "Permanent", "Teacher", "B Two", "1"),
                List.of("", "B Two", "Permanent", "Teacher", "C Three", "2"),
                List.of("", "C Three", "Permanent", "Teacher", "Nobody Known", "3"),
                List.of("", "D Four", "Permanent", "Teacher", "D Four", "4")));

    assertEquals(new Counts(4, 1, 0, 0, 3, 0), counts(receipt));
    assertEquals(Optional.empty(), member("hr:4").manager());
    assertEquals(1, everybody().size());
  }

  @Test
  void a_dry_run_tells_the_same_and_keeps_nothing() {
    Receipt receipt =
        done(
            run(
                RowsAsFiles.dryRun(
                    files.file(
                        "staff.csv",
                        List.of(PLAIN, List.of("1", "Ida Moor", "", "Permanent", "Teacher")))),
                Map.of()));

    assertEquals(new Counts(1, 1, 0, 0, 0, 0), counts(receipt));
    assertEquals(List.of(), everybody());
  }

  @Test
  void whatever_lists_come_a_number_is_one_person_and_every_row_is_told_of() {
    Random random = new Random(41);
    long added = 0;
    for (int round = 0; round < 10; round++) {
      List<List<String>> rows = new ArrayList<>(List.of(PLAIN));
      for (int row = 0; row < 12; row++) {
        rows.add(
            List.of(
                random.nextInt(4) == 0 ? "" : "" + random.nextInt(9),
                random.nextInt(8) == 0 ? "" : "Person " + (char) ('A' + random.nextInt(6)),
                random.nextBoolean() ? "" : "p" + random.nextInt(4) + "@example.org",
                random.nextInt(5) == 0 ? "" : "Permanent",
                random.nextInt(5) == 0 ? "" : "Teacher"));
      }
      Counts counts = counts(done(bring(Map.of(), rows)));
      assertEquals(
          counts.read(),
          counts.fresh()
              + counts.changed()
              + counts.same()
              + counts.refused()
              + counts.passedOver());
      added += counts.fresh();
      assertEquals(added, everybody().size());
    }
  }

  private String typed(String name, String email) {
    return done(perform(
            "staff add",
            Map.of("name", name, "email", email, "engagement", "employed", "roles", "teacher")))
        .subject()
        .ref();
  }

  private List<Member> everybody() {
    return seen(r -> r.staff().named()).stream().map(Stored::value).toList();
  }

  private Optional<Member> find(String key) {
    return seen(r -> r.staff().find(Key.of(key))).map(Stored::value);
  }

  private Member member(String key) {
    return find(key).orElseThrow();
  }
}
