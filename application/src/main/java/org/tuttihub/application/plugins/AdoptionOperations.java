package org.tuttihub.application.plugins;

import static org.tuttihub.domain.access.Permission.SET_PRICES;

import java.util.List;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.policy.PolicyDescription;

/** What can be asked of the policies that the hub lets answer. */
final class AdoptionOperations {
  private AdoptionOperations() {}

  static Stream<Operation> of(
      UnitOfWork<? extends PluginRecords> work, PluginReads reads, Ids ids, PolicyHost host) {
    AdoptPolicy adopt = new AdoptPolicy(work, ids, host);
    KnownPolicies known = new KnownPolicies(host);
    Note until = Note.of("until", "Until", "The last day; leave out for open");
    Note[] notes = {
      Note.of("policy", "Policy", "Which, such as hertfordshire@2026.1/first-access")
          .choices(() -> known.each(policy -> List.of(policy.ref().toString()))),
      Note.of("services", "Services", "What it answers for; all that it can when left out")
          .choices(() -> known.each(PolicyDescription::services)),
      Note.of("customers", "Customers", "For whom; for everybody when left out"),
      Note.of("authorities", "Authorities", "Codes such as 919; everywhere when left out"),
      Note.of("from", "From", "The first day; today unless given"),
      until,
      Note.of("rank", "Rank", "Of several that fit, the lowest answers; 10 unless given")
    };
    return Stream.of(
        ListOf.of(
                Adoptions.NOUN,
                "The policies that the hub lets answer, for what, and from when to when",
                AdoptionRow.class,
                reads.adoptions(),
                Column.of("ref", "Ref", 7),
                Column.of("policy", "Policy", 32),
                Column.of("from", "From", 10),
                Column.of("until", "Until", 10),
                Column.of("rank", "Rank", 4),
                Column.of("services", "Services", 20),
                Column.of("customers", "Customers", 14).fromWidth(110),
                Column.of("authorities", "Authorities", 12).fromWidth(120))
            .sortedBy("from"),
        CardOf.of(
            Adoptions.NOUN,
            "A policy that the hub lets answer",
            AdoptionRow.class,
            reads::adoption),
        Deed.of(
            Adoptions.NOUN,
            "add",
            "Let a policy answer its question, from a day on",
            SET_PRICES,
            AdoptPolicy.Add.class,
            adopt::add,
            notes),
        Deed.of(
            Adoptions.NOUN,
            "change",
            "Change what a policy answers for, or from when to when",
            SET_PRICES,
            AdoptPolicy.ChangeIt.class,
            adopt::change,
            notes),
        Deed.of(
            Adoptions.NOUN,
            "end",
            "Let a policy answer for the last time on a day",
            SET_PRICES,
            AdoptPolicy.End.class,
            adopt::end,
            until),
        Deed.of(
            Adoptions.NOUN,
            "drop",
            "Take back an adoption that has not begun",
            SET_PRICES,
            AdoptPolicy.Drop.class,
            adopt::drop));
  }
}
