package org.tuttihub.tui.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Subject;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** Sets of instruments, each named by its reference. */
public final class StoreSets {
  private static final Noun SETS = new Noun("instruments", "sets", "set", "SET");

  private StoreSets() {}

  /** A new set. */
  record Gather(Key first, List<Key> others, Optional<String> remark) {}

  /** The store's catalogue and the sets. */
  public static Catalogue of(Store store, Consumer<ListQuery> watch) {
    Deed<Gather> gather =
        Deed.of(
            SETS,
            "gather",
            "Puts instruments together that are lent together.",
            Permission.WRITE_SCHOOLS,
            Gather.class,
            (acting, asked) -> gathered(store, acting, asked),
            Note.of("first", "First", "The first of them").naming(Store.INSTRUMENTS).fromItsCard(),
            Note.of("others", "Others", "What goes with it").naming(Store.INSTRUMENTS),
            Note.of("remark", "Remark", "What it is for"));
    return new Catalogue(
        Stream.concat(StoreCatalogue.of(store, watch).all(), Stream.of(gather)).toList());
  }

  private static Outcome<Receipt> gathered(Store store, Acting acting, Gather asked) {
    return store.find(asked.first()).isEmpty()
        ? Outcome.refused(Refusal.unknown("instruments", "instrument", asked.first().toString()))
        : Outcome.done(
            Receipt.of(
                acting,
                new Subject("sets", new UUID(6, 1), "SET-1"),
                1,
                "Gathered: " + asked.first() + ", " + asked.others() + "."));
  }
}
