package org.tuttihub.application.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.lists.Listing;
import org.tuttihub.application.lists.Page;
import org.tuttihub.application.lists.Sort;
import org.tuttihub.application.lists.Window;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.CleanText;

/**
 * A list: it pages, filters, sorts, counts and exports.
 *
 * @param row what a row is; its fields are single values or lists of single values, the first names
 *     the record
 * @param columns what people see; programs and files get every field
 * @param personal fields that only those who may see personal data get
 * @param mine whether a row is about an actor, to whom nothing of it is personal
 * @param narrowing which rows an actor does not see at all
 * @param order how it is sorted when nobody says; always ended by the row's first field
 * @param opens which record a row opens, where it has no card of its own
 */
public record ListOf<R>(
    Noun noun,
    String sentence,
    Permission permission,
    Shape<R> row,
    List<Column> columns,
    List<String> personal,
    BiPredicate<Actor, R> mine,
    Function<Actor, List<Filter>> narrowing,
    List<Sort> order,
    Listing<R> listing,
    Optional<Opens> opens)
    implements Operation {

  /** A record of a collection, which a field of the row names. */
  public record Opens(String field, Noun noun) {}

  public static <R> ListOf<R> of(
      Noun noun, String sentence, Class<R> row, Listing<R> listing, Column... columns) {
    return new ListOf<>(
        noun,
        sentence,
        Permission.READ,
        Shape.of(row),
        List.of(columns),
        List.of(),
        (_, _) -> false,
        _ -> List.of(),
        List.of(),
        listing,
        Optional.empty());
  }

  public ListOf<R> needing(Permission other) {
    return new ListOf<>(
        noun, sentence, other, row, columns, personal, mine, narrowing, order, listing, opens);
  }

  public ListOf<R> hiding(String... personalFields) {
    return new ListOf<>(
        noun,
        sentence,
        permission,
        row,
        columns,
        List.of(personalFields),
        mine,
        narrowing,
        order,
        listing,
        opens);
  }

  /** Whoever a row is about is told of it what is personal. */
  public ListOf<R> mine(Function<R, String> whose) {
    return new ListOf<>(
        noun,
        sentence,
        permission,
        row,
        columns,
        personal,
        (actor, shown) -> whose.apply(shown).equals(actor.id()),
        narrowing,
        order,
        listing,
        opens);
  }

  public ListOf<R> sortedBy(String... fields) {
    List<Sort> sorts = List.of(fields).stream().map(Sort::of).toList();
    return new ListOf<>(
        noun, sentence, permission, row, columns, personal, mine, narrowing, sorts, listing, opens);
  }

  /** A row has no card of its own, and opens that of the record with which one goes on. */
  public ListOf<R> opening(String field, Noun other) {
    return new ListOf<>(
        noun,
        sentence,
        permission,
        row,
        columns,
        personal,
        mine,
        narrowing,
        order,
        listing,
        Optional.of(new Opens(field, other)));
  }

  /**
   * Everybody sees only those rows whose field says that they are theirs: from the owner up to the
   * owner, since text that a condition is "equal" to need only contain it.
   */
  public ListOf<R> ownedBy(String field) {
    return narrowedBy(
        actor -> List.of(new Filter(field, Filter.Test.BETWEEN, actor.id(), actor.id())));
  }

  /** With filters that depend on who asks: what they take away is not there for them. */
  public ListOf<R> narrowedBy(Function<Actor, List<Filter>> filters) {
    return new ListOf<>(
        noun, sentence, permission, row, columns, personal, mine, filters, order, listing, opens);
  }

  @Override
  public String verb() {
    return "list";
  }

  @Override
  public boolean isOnRecord() {
    return false;
  }

  /**
   * Makes a query from what a door was given, or says what is wrong with it. Conditions on days are
   * read as forms read days: {@code 30/11/2026}, {@code 30 Nov 2026}.
   */
  public Outcome<ListQuery> query(
      Actor actor,
      List<Filter> given,
      List<Sort> sort,
      String text,
      Window window,
      Optional<LocalDate> asAt) {
    List<Filter> filters = given.stream().map(this::days).toList();
    List<Fault> faults = new ArrayList<>();
    filters.forEach(filter -> check(actor, filter, faults));
    sort.forEach(by -> part(actor, by.field(), "sort", faults));
    if (window.limit() < 1 || window.limit() > Window.MOST) {
      faults.add(new Fault("limit", "It must be from 1 to " + Window.MOST + "."));
    }
    String words = words(text, faults);
    return permits(actor)
        .then(
            _ ->
                faults.isEmpty()
                    ? Outcome.done(new ListQuery(filters, ordered(sort), words, window, asAt))
                    : Outcome.refused(
                        Refusal.shape(
                            "list.faults",
                            "The list cannot be made as asked.",
                            "Correct it and ask again.",
                            faults)));
  }

  /** The rows, without what the actor may not see. */
  public Page<R> page(Actor actor, ListQuery query) {
    Page<R> page = listing.of(actor).page(narrowed(actor, query));
    return new Page<>(
        page.rows().stream().map(r -> masked(actor, r)).toList(), page.next(), page.previous());
  }

  /** Every row in order, without what the actor may not see. */
  public void each(Actor actor, ListQuery query, Consumer<? super R> each) {
    listing.of(actor).each(narrowed(actor, query), r -> each.accept(masked(actor, r)));
  }

  /** Whether a field is personal, and not for this actor to ask for. */
  public boolean hides(Actor actor, String field) {
    return Masking.hides(actor, personal, field);
  }

  private R masked(Actor actor, R shown) {
    return mine.test(actor, shown) ? shown : Masking.of(actor, row, personal, shown);
  }

  /** How many rows there are for whoever asks, whatever the query's window. */
  public long count(Actor actor, ListQuery query) {
    return listing.of(actor).count(narrowed(actor, query));
  }

  private ListQuery narrowed(Actor actor, ListQuery query) {
    return query.and(narrowing.apply(actor));
  }

  private static String words(String text, List<Fault> faults) {
    if (text.length() > 200) {
      faults.add(new Fault("q", "It has more than 200 characters."));
      return "";
    }
    try {
      return CleanText.of(text);
    } catch (BadValue bad) {
      faults.add(new Fault("q", bad.sentence()));
      return "";
    }
  }

  private List<Sort> ordered(List<Sort> asked) {
    String first = row.parts().getFirst().name();
    List<Sort> all = new ArrayList<>(asked.isEmpty() ? order : asked);
    if (all.stream().noneMatch(s -> s.field().equals(first))) {
      all.add(new Sort(first, false));
    }
    return all;
  }

  private Filter days(Filter filter) {
    return row.part(filter.field())
        .filter(part -> part.single().json() == Kind.Json.DATE)
        .map(
            _ ->
                new Filter(
                    filter.field(),
                    filter.test(),
                    TypedDay.iso(filter.value(), Optional.empty()),
                    TypedDay.iso(filter.upTo(), Optional.empty())))
        .orElse(filter);
  }

  private void check(Actor actor, Filter filter, List<Fault> faults) {
    part(actor, filter.field(), "filter", faults)
        .ifPresent(
            part -> {
              readable(part, filter.value(), filter, faults);
              readable(part, filter.upTo(), filter, faults);
            });
  }

  private static void readable(Part part, String value, Filter filter, List<Fault> faults) {
    if (!value.isEmpty()) {
      part.single()
          .fault(value)
          .ifPresent(sentence -> faults.add(new Fault(filter.field(), sentence)));
    }
  }

  private Optional<Part> part(Actor actor, String name, String use, List<Fault> faults) {
    Optional<Part> part = row.part(name).filter(p -> !hides(actor, p.name()));
    if (part.isEmpty()) {
      List<String> names = row.parts().stream().map(Part::name).toList();
      faults.add(
          new Fault(
              name.length() > 60 ? name.substring(0, 60) : name,
              "There is no such column to "
                  + use
                  + " by."
                  + Binder.nearest(name, names).map(n -> " Did you mean " + n + "?").orElse("")));
    }
    return part;
  }
}
