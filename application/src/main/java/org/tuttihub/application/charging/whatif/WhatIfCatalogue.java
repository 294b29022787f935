package org.tuttihub.application.charging.whatif;

import static org.tuttihub.domain.access.Permission.READ;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.charging.BookingSets;
import org.tuttihub.application.charging.ChargingRecords;
import org.tuttihub.application.plugins.KnownPolicies;
import org.tuttihub.application.plugins.PolicyHost;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.UnitOfWork;

/** What can be asked about other rules than those that hold. */
public final class WhatIfCatalogue {
  private static final Noun NOUN = new Noun("charging", "what-ifs", "what-if", "");
  private static final int LONGEST_SETTINGS = 50_000;

  private WhatIfCatalogue() {}

  public static List<Operation> of(
      UnitOfWork<? extends ChargingRecords> work, PolicyHost host, Supplier<LocalDate> today) {
    RunWhatIf run = new RunWhatIf(work, host);
    List<Note> notes = notes(new KnownPolicies(host));
    return List.of(
        Ask.of(
            NOUN,
            "run",
            "What another policy, version or setting would have come to, beside what holds",
            READ,
            RunWhatIf.Request.class,
            WhatIfAnswer.class,
            (acting, asked, progress) -> run.answer(acting.today(), asked, progress),
            notes.toArray(Note[]::new)),
        new FileOut<>(
            NOUN,
            "export",
            "A what-if as a table for the board, all its sections or one of them",
            READ,
            Shape.of(ExportWhatIf.Request.class),
            notes,
            (_, asked) -> new ExportWhatIf(run, today).open(asked)));
  }

  private static List<Note> notes(KnownPolicies known) {
    Supplier<List<String>> policies = () -> known.each(p -> List.of(p.ref().toString()));
    return List.of(
        Note.of("bookings", "Bookings", "A set of bookings, such as BKS-1; or leave it out")
            .naming(BookingSets.NOUN),
        Note.of("year", "Year", "The programme's bookings of this year are played unless given"),
        Note.of("policy", "Policy", "Which is tried; what is in force when left out")
            .choices(policies),
        Note.text(
            "settings",
            "Settings",
            "What is tried in place of what is set, by name; a table has a line for each row",
            LONGEST_SETTINGS),
        Note.of("on", "As on", "The day whose rules are tried; each booking's own when left out"),
        Note.of("against", "Against", "What it is compared with; what is in force when left out")
            .choices(policies),
        Note.text(
            "against_settings",
            "Against settings",
            "Settings of what it is compared with; a table has a line for each row",
            LONGEST_SETTINGS),
        Note.of("against_on", "Against as on", "The day whose rules it is compared with"),
        Note.of("section", "Section", "Which section of the table; all when left out"));
  }
}
