package org.tuttihub.application.access;

import static org.tuttihub.domain.access.Permission.SEND_MESSAGES;

import java.util.List;
import java.util.stream.Stream;
import org.tuttihub.application.catalogue.Abouts;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.UnitOfWork;

/** What can be asked of signed links. */
public final class LinksCatalogue {
  private static final String[] PERSONAL = {"name", "address", "fixed"};

  private LinksCatalogue() {}

  public static <R extends AccessRecords> List<Operation> of(
      UnitOfWork<? extends R> work, AccessReads reads, MakeLink links, Abouts<R> abouts) {
    ManageLinks<R> manage = new ManageLinks<>(work, links, abouts);
    return List.of(
        ListOf.of(
                Links.NOUN,
                "The signed links for people without an account; their secrets are never shown"
                    + " again",
                LinkRow.class,
                reads.links(),
                Column.of("ref", "Ref", 7),
                Column.of("purpose", "Purpose", 12),
                Column.of("about", "About", 22),
                Column.of("name", "For", 20),
                Column.of("state", "State", 8),
                Column.of("used", "Used", 5),
                Column.of("uses", "Of", 5),
                Column.of("expires", "Expires", 20).fromWidth(120))
            .needing(SEND_MESSAGES)
            .hiding(PERSONAL),
        CardOf.of(Links.NOUN, "A signed link; never its secret", LinkRow.class, reads::link)
            .needing(SEND_MESSAGES)
            .hiding(PERSONAL),
        Deed.of(
                Links.NOUN,
                "new",
                "Make a signed link for somebody outside; its address is shown once",
                SEND_MESSAGES,
                ManageLinks.Make.class,
                manage::make,
                notes(links, abouts))
            .never("revoke the link"),
        Deed.of(
                Links.NOUN,
                "revoke",
                "End a signed link at once",
                SEND_MESSAGES,
                ManageLinks.Which.class,
                manage::revoke)
            .offeredWhen(
                LinkRow.class, l -> Offered.unless(l.revoked().isPresent(), "is revoked already"))
            .never("make a new link"));
  }

  private static Note[] notes(MakeLink links, Abouts<?> abouts) {
    return new Note[] {
      Note.of("purpose", "Purpose", "What whoever gets it is asked to do")
          .choices(links.purposes()::codes),
      Note.of("collection", "Collection", "Of the record; what the purpose is about unless given")
          .choices(() -> collections(links, abouts)),
      Note.of("record", "Record", "The record that it is about"),
      Note.of("name", "For", "For whom it is"),
      Note.of("address", "Address", "The e-mail address it goes to, for the record"),
      Note.of("expires", "Expires", "The last day on which it is good"),
      Note.of("uses", "Uses", "How often it may be used; once unless given"),
      Note.of("fixed", "Fixed", "What is said already and cannot be changed, by field")
    };
  }

  /** Those that everybody may read, and those that links are for. */
  private static List<String> collections(MakeLink links, Abouts<?> abouts) {
    return Stream.concat(
            abouts.open().stream(),
            links.purposes().all().stream()
                .flatMap(purpose -> purpose.about().stream())
                .map(LinkPurpose.Subject::collection))
        .distinct()
        .sorted()
        .toList();
  }
}
