package org.tuttihub.tui.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.catalogue.Column;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.ListedInMemory;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Subject;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** Saved views of the store's lists. */
final class StoreViews {
  private static final Noun VIEWS = new Noun("access", "views", "view", "VIE");
  private final Map<String, Row> kept = new LinkedHashMap<>();

  /** A saved view. */
  record Row(
      String ref,
      String list,
      String name,
      Optional<String> text,
      List<String> conditions,
      List<String> order,
      boolean opens,
      String owner) {

    Row opening(boolean now) {
      return new Row(ref, list, name, text, conditions, order, now, owner);
    }
  }

  /** To be saved. */
  record Add(
      String list,
      String name,
      Optional<String> text,
      List<String> conditions,
      List<String> order) {}

  /** To be changed. */
  record ChangeOf(
      Key id,
      Change<String> name,
      Change<String> text,
      Change<List<String>> conditions,
      Change<List<String>> order) {}

  /** Which. */
  record Which(Key id) {}

  List<Operation> operations() {
    return List.of(
        ListOf.of(
                VIEWS,
                "Your views.",
                Row.class,
                new ListedInMemory<>(Row.class, () -> List.copyOf(kept.values())),
                Column.of("name", "Name", 20))
            .ownedBy("owner"),
        Deed.of(VIEWS, "add", "Saves one.", Permission.READ, Add.class, this::add),
        Deed.of(VIEWS, "change", "Changes one.", Permission.READ, ChangeOf.class, this::change),
        Deed.of(
            VIEWS,
            "open-with",
            "Opens with it.",
            Permission.READ,
            Which.class,
            (acting, asked) -> put(acting, of(asked.id()).opening(true))),
        Deed.of(
            VIEWS,
            "open-without",
            "Opens without it.",
            Permission.READ,
            Which.class,
            (acting, asked) -> put(acting, of(asked.id()).opening(false))),
        Deed.of(
            VIEWS,
            "drop",
            "Drops it.",
            Permission.READ,
            Which.class,
            (acting, asked) -> {
              Outcome<Receipt> done = put(acting, of(asked.id()));
              kept.remove(asked.id().toString());
              return done;
            }));
  }

  private Row of(Key key) {
    return Optional.ofNullable(kept.get(key.toString())).orElseThrow();
  }

  private Outcome<Receipt> add(Acting acting, Add asked) {
    return put(
        acting,
        new Row(
            "VIE-" + (kept.size() + 1),
            asked.list(),
            asked.name(),
            asked.text(),
            asked.conditions(),
            asked.order(),
            false,
            acting.actor().id()));
  }

  private Outcome<Receipt> change(Acting acting, ChangeOf asked) {
    Row row = of(asked.id());
    return put(
        acting,
        new Row(
            row.ref(),
            row.list(),
            asked.name().over(row.name(), row.name()),
            asked.text().over(row.text()),
            asked.conditions().over(row.conditions(), List.of()),
            asked.order().over(row.order(), List.of()),
            row.opens(),
            row.owner()));
  }

  private Outcome<Receipt> put(Acting acting, Row row) {
    kept.put(row.ref(), row);
    Subject subject = new Subject("views", new UUID(5, 1), row.ref());
    return Outcome.done(Receipt.of(acting, subject, 1, row.ref() + " is kept."));
  }
}
