package org.tuttihub.application.history;

import static org.tuttihub.domain.access.Permission.READ;
import static org.tuttihub.domain.access.Permission.WRITE_SCHOOLS;

import java.util.List;
import java.util.function.Supplier;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.UnitOfWork;

/** What can be asked of history: what was done, undoing it; and other systems' ids. */
public final class HistoryCatalogue {
  static final Noun HISTORY = new Noun("history", "history", "deed", "");
  static final Noun REFS = new Noun("history", "refs", "other system's id", "");

  private HistoryCatalogue() {}

  public static List<Operation> of(
      UnitOfWork<? extends PastRecords> work,
      HistoryReads reads,
      Supplier<Catalogue> catalogue,
      TieOtherId<?> ties) {
    UndoDeed.Undoing undoing = (acting, done) -> catalogue.get().undoOf(done, acting.actor());
    Note collection =
        Note.of("collection", "Collection", "What kind of record it is").choices(ties::collections);
    Note system = Note.of("system", "System", "The other system's short name, such as finance");
    Note value = Note.of("value", "Id", "What the other system calls it");
    return List.of(
        ListOf.of(
                HISTORY,
                "Everything that was done: who, when, through which door, to what",
                HistoryRow.class,
                reads.history(),
                Column.of("at", "When", 16),
                Column.of("name", "Who", 14),
                Column.of("subject", "What", 9),
                Column.of("said", "What happened", 34),
                Column.of("actor", "Account", 11).fromWidth(100),
                Column.of("door", "Door", 7).fromWidth(110),
                Column.of("operation", "Operation", 22).fromWidth(120))
            .sortedBy("-seq")
            .hiding("name")
            .narrowedBy(actor -> without(catalogue.get().closedTo(actor))),
        Deed.of(
                HISTORY,
                "undo",
                "Undo a deed: put back what it changed, if nobody built upon it since",
                READ,
                UndoDeed.Request.class,
                new UndoDeed(work, undoing)::perform,
                Note.of("deed", "Deed", "The deed's id, from history list"))
            .never("do it again"),
        ListOf.of(
            REFS,
            "The ids that other systems have for our records",
            OtherIdRow.class,
            reads.otherIds(),
            Column.of("collection", "Collection", 12),
            Column.of("ref", "Ref", 10),
            Column.of("system", "System", 20),
            Column.of("value", "Id", 30)),
        Deed.of(
            REFS,
            "add",
            "Tie another system's id to a record, to find it by that",
            WRITE_SCHOOLS,
            TieOtherId.Tie.class,
            ties::tie,
            collection,
            Note.of("record", "Record", "Its reference, such as OBJ-12 or a URN"),
            system,
            value),
        Deed.of(
            REFS,
            "drop",
            "Untie another system's id",
            WRITE_SCHOOLS,
            TieOtherId.Untie.class,
            ties::untie,
            collection,
            system,
            value));
  }

  /** That there is something is told to nobody who may not even know that. */
  private static List<Filter> without(List<String> collections) {
    return collections.stream()
        .map(collection -> new Filter("collection", Filter.Test.IS_NOT, collection, ""))
        .toList();
  }
}
