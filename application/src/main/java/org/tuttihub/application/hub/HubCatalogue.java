package org.tuttihub.application.hub;

import static org.tuttihub.domain.access.Permission.SET_UP;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.UnitOfWork;

/** What can be asked of the room {@code hub}: who we are, our area, our terms. */
public final class HubCatalogue {
  private static final Noun TERMS = new Noun("hub", "terms", "term", "");
  private static final Note[] NOTES = {
    Note.of("name", "Name", "The hub's name, as the public knows it"),
    Note.of("lead_organisation", "Lead", "The Hub Lead Organisation, which holds the grant")
        .mayBeBlank(),
    Note.of("lead_kind", "Kind", "What kind of body leads"),
    Note.of("area", "Area", "Codes of the local authorities covered, such as 919"),
    Note.text("vision", "Vision", "What the hub wants for its children", 4000),
    Note.text("purpose", "Purpose", "What the hub is there for", 4000),
    Note.text("values", "Values", "What the hub holds to", 4000)
  };

  private HubCatalogue() {}

  public static List<Operation> of(UnitOfWork<? extends HubRecords> work, HubReads reads, Ids ids) {
    return List.of(
        CardOf.of(
                Hubs.NOUN,
                "The hub: who leads it, its area, its vision",
                HubCard.class,
                (_, asAt) -> reads.card(asAt))
            .theOnlyOne(),
        Deed.of(
                Hubs.NOUN,
                "found",
                "Found the hub; once",
                SET_UP,
                FoundHub.Request.class,
                new FoundHub(work, ids)::perform,
                NOTES)
            .offeredWhen(HubCard.class, _ -> Optional.of("the hub is founded already")),
        Deed.of(
                Hubs.NOUN,
                "change",
                "Change the hub's words or its area",
                SET_UP,
                ChangeHub.Request.class,
                new ChangeHub(work)::perform,
                NOTES)
            .onTheOnlyOne(),
        ListOf.of(
                TERMS,
                "The terms of every academic year",
                TermRow.class,
                reads.terms(),
                Column.of("year", "Year", 7),
                Column.of("season", "Term", 8),
                Column.of("first_day", "First day", 10),
                Column.of("last_day", "Last day", 10),
                Column.of("teaching_weeks", "Weeks", 5))
            .sortedBy("first_day"),
        Deed.of(
            TERMS,
            "set",
            "Set the dates of a term, in place of what stood there",
            SET_UP,
            SetTerm.Request.class,
            new SetTerm(work)::perform,
            Note.of("year", "Year", "The academic year, such as 2026/27"),
            Note.of("season", "Term", "Autumn, spring or summer"),
            Note.of("first_day", "First day", "The first day of term"),
            Note.of("last_day", "Last day", "The last day of term"),
            Note.of("teaching_weeks", "Weeks", "Weeks in which lessons are taught, 1 to 20")));
  }
}
