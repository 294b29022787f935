package org.tuttihub.application.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Change;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.SavedView;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Folded;
import org.tuttihub.domain.values.Identity;
import org.tuttihub.domain.values.Key;

/** Saves, changes and drops views of lists; everybody only their own. */
public final class ManageViews {

  /** A view to be saved. */
  public record Add(
      String list,
      String name,
      Optional<String> text,
      List<String> conditions,
      List<String> order) {}

  /** What changes. */
  public record ChangeOf(
      Key id,
      Change<String> name,
      Change<String> text,
      Change<List<String>> conditions,
      Change<List<String>> order) {}

  /** Which one. */
  public record Which(Key id) {}

  private final UnitOfWork<? extends AccessRecords> work;
  private final Ids ids;
  private final Supplier<Catalogue> catalogue;

  public ManageViews(
      UnitOfWork<? extends AccessRecords> work, Ids ids, Supplier<Catalogue> catalogue) {
    this.work = work;
    this.ids = ids;
    this.catalogue = catalogue;
  }

  /** Refuses a list that there is not, what its columns do not allow, and a name that is taken. */
  public Outcome<Receipt> add(Acting acting, Add asked) {
    return work.decide(
        acting,
        records -> {
          SavedView view =
              new SavedView(
                  new Identity(ids.next(), records.views().nextRef()),
                  acting.actor().id(),
                  asked.list(),
                  asked.name(),
                  asked.text().orElse(""),
                  asked.conditions(),
                  asked.order(),
                  false);
          return fit(acting, view)
              .then(fits -> free(records, fits))
              .map(good -> records.views().added(acting, good, good.identity() + " is saved."));
        });
  }

  public Outcome<Receipt> change(Acting acting, ChangeOf asked) {
    return step(
        acting,
        asked.id(),
        "is changed",
        (records, v) -> fit(acting, changed(v, asked)).then(changed -> free(records, changed)));
  }

  private static SavedView changed(SavedView v, ChangeOf asked) {
    return new SavedView(
        v.identity(),
        v.owner(),
        v.list(),
        asked.name().over(v.name(), v.name()),
        asked.text().over(v.text(), ""),
        asked.conditions().over(v.conditions(), List.of()),
        asked.order().over(v.order(), List.of()),
        v.opens());
  }

  /** The list opens with this one from now on, and with no other. */
  public Outcome<Receipt> openWith(Acting acting, Which asked) {
    return step(
        acting,
        asked.id(),
        "is what the list opens with",
        (records, view) -> {
          records.views().of(view.owner(), view.list()).stream()
              .filter(other -> other.value().opens())
              .filter(other -> !other.value().identity().equals(view.identity()))
              .forEach(other -> records.views().replace(other.with(other.value().opening(false))));
          return Outcome.done(view.opening(true));
        });
  }

  /** The list opens without it again. */
  public Outcome<Receipt> openWithout(Acting acting, Which asked) {
    return step(
        acting,
        asked.id(),
        "is not what the list opens with",
        (_, view) -> Outcome.done(view.opening(false)));
  }

  public Outcome<Receipt> drop(Acting acting, Which asked) {
    return work.decide(
        acting,
        records ->
            records
                .views()
                .drop(
                    acting,
                    asked.id(),
                    view -> view.ownedBy(acting.actor().id()),
                    view -> view.identity() + " is dropped."));
  }

  /** A step in the life of one's own view. */
  private interface Step {
    Outcome<SavedView> of(AccessRecords records, SavedView view);
  }

  private Outcome<Receipt> step(Acting acting, Key key, String became, Step step) {
    return work.decide(
        acting,
        records ->
            records
                .views()
                .step(
                    acting,
                    key,
                    view -> view.ownedBy(acting.actor().id()).then(own -> step.of(records, own)),
                    view -> view.identity() + " " + became + "."));
  }

  private static Outcome<SavedView> free(AccessRecords records, SavedView view) {
    String wanted = Folded.of(view.name());
    return records.views().of(view.owner(), view.list()).stream()
            .map(Stored::value)
            .filter(other -> !other.identity().equals(view.identity()))
            .anyMatch(other -> Folded.of(other.name()).equals(wanted))
        ? Outcome.refused(taken())
        : Outcome.done(view);
  }

  /** Somebody has a view of that name already, of the same list. */
  public static Refusal taken() {
    return Refusal.rule(
        "views.name-taken",
        "You have a view of that name for this list already.",
        "Choose another name, or change that one; views list shows yours.");
  }

  /** Whether its list can be asked so by whoever acts. */
  private Outcome<SavedView> fit(Acting acting, SavedView view) {
    Optional<ListOf<?>> list = catalogue.get().list(view.list());
    if (list.isEmpty()) {
      return Outcome.refused(
          Refusal.rule(
              "views.no-list",
              "There is no list of \"" + view.list() + "\".",
              "Name a collection that has one, such as schools."));
    }
    List<Filter> filters = new ArrayList<>();
    try {
      view.conditions().forEach(condition -> filters.add(Filter.of(condition)));
    } catch (BadValue bad) {
      return Outcome.refused(
          Refusal.rule("views.condition", bad.sentence(), "Write it as field=value."));
    }
    return list.get()
        .query(
            acting.actor(),
            filters,
            view.order().stream().map(Sort::of).toList(),
            view.text(),
            new Window.First(1),
            Optional.empty())
        .map(_ -> view);
  }
}
