package org.tuttihub.launcher;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.application.catalogue.Words;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.values.Key;

/** A request for every deed that the demonstration hub would grant. */
final class DeedSamples {
  /** What may be left out, but is refused without it. */
  private static final Set<String> NEEDED =
      Set.of(
          "adoptions add rank",
          "price-lists add variant",
          "price-lists add-price variant",
          "bookings add late",
          "maintenance-schedules add model",
          "capital-rules add least_years",
          "cpd-bookings invite school",
          "observations add staff",
          "observations record level",
          "workforce-targets add hours");

  /** Columns of lists where words stand that are on no card of what was done. */
  private static final Map<String, String> ELSEWHERE =
      Map.of("refs", "value", "gaps", "text", "leavers", "kept_because");

  /** What takes the place of all that was there, and is refused when that was not enough. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "funds change functions",
          "workforce-targets add engagements",
          "workforce-targets add roles",
          "workforce-targets change engagements",
          "workforce-targets change roles");

  private final RealHub hub;
  private final HubKnown known;
  private final List<Field> fields = new ArrayList<>();
  private final Map<String, Map<String, Object>> granted = new HashMap<>();

  DeedSamples(RealHub hub) {
    this.hub = hub;
    hub.tutti.token();
    this.known = new HubKnown(hub, List.of());
    hub.catalogue()
        .all()
        .filter(o -> o instanceof Deed)
        .forEach(o -> addFields((Deed<?>) o, ((Deed<?>) o).request(), List.of()));
  }

  /** Every field of every deed that takes text. */
  List<Field> fields() {
    return fields;
  }

  private void addFields(Deed<?> deed, Shape<?> shape, List<Part> within) {
    for (Part part : shape.parts()) {
      List<Part> path = Stream.concat(within.stream(), Stream.of(part)).toList();
      if (part.nested().isPresent()) {
        addFields(deed, part.nested().get(), path);
      } else if (part.type() == String.class) {
        fields.add(new Field(deed, path));
      }
    }
  }

  /** A field that takes text, with the fields in which it stands. */
  final class Field {
    private final Deed<?> deed;
    private final List<Part> parts;

    private Field(Deed<?> deed, List<Part> parts) {
      this.deed = deed;
      this.parts = parts;
    }

    /** As a fault names it. */
    String path() {
      StringBuilder path = new StringBuilder();
      for (Part part : parts) {
        path.append(path.isEmpty() ? "" : ".").append(part.name());
        path.append(part.holds().isMany() ? ".0" : "");
        path.append(part.holds() == Holds.NAMED ? ".note" : "");
      }
      return path.toString();
    }

    Outcome<Receipt> perform(String text, Manner manner) {
      return deed.perform(hub.tutti.beginning().by(RealHub.ANNA, Door.REST), request(text), manner);
    }

    Outcome<?> bind(String text) {
      return Binder.bind(deed.request(), request(text), Manner.TYPED, deed.notes());
    }

    private Map<String, Object> request(String text) {
      Map<String, Object> all =
          new LinkedHashMap<>(granted.computeIfAbsent(deed.name(), _ -> granted(deed)));
      put(all, parts, text);
      return all;
    }

    @Override
    public String toString() {
      return deed.name() + "." + String.join(".", parts.stream().map(Part::name).toList());
    }
  }

  @SuppressWarnings("unchecked") // requests are made of maps and lists by this class
  private static void put(Map<String, Object> into, List<Part> path, String text) {
    Part part = path.getFirst();
    if (path.size() == 1) {
      into.put(
          part.name(),
          part.holds().isMany()
              ? List.of(text)
              : part.holds() == Holds.NAMED ? Map.of("note", text) : text);
      return;
    }
    Object there = into.get(part.name());
    Object first = there instanceof List<?> many ? many.getFirst() : there;
    Map<String, Object> inner = new LinkedHashMap<>((Map<String, Object>) first);
    put(inner, path.subList(1, path.size()), text);
    into.put(part.name(), there instanceof List<?> ? List.of(inner) : inner);
  }

  private Map<String, Object> granted(Deed<?> deed) {
    Map<String, Object> request = record(deed, deed.request());
    if (deed.isOnRecord()) {
      request.put("id", target(deed));
    }
    return request;
  }

  private Map<String, Object> record(Deed<?> deed, Shape<?> shape) {
    Map<String, Object> given = new LinkedHashMap<>();
    for (Part part : shape.parts()) {
      String name = deed.name() + " " + part.name();
      if (LEFT_OUT.contains(name)) {
        continue;
      }
      if (part.holds() == Holds.ONE || part.nested().isPresent() || NEEDED.contains(name)) {
        Object one =
            part.nested().<Object>map(n -> record(deed, n)).orElseGet(() -> one(deed, part));
        given.put(part.name(), part.holds().isMany() ? List.of(one) : one);
      } else if (part.holds() == Holds.MANY) {
        given.put(part.name(), List.of(one(deed, part)));
      }
    }
    return given;
  }

  private Object one(Deed<?> deed, Part part) {
    List<String> values = known.values(Words.method(deed), Words.path(deed), part.name());
    String text =
        !values.isEmpty()
            ? values.getFirst()
            : part.type() == LocalDate.class ? hub.today().toString() : part.single().example();
    return switch (part.single().json()) {
      case INTEGER, NUMBER -> new BigDecimal(text);
      case BOOLEAN -> Boolean.valueOf(text);
      case TEXT, DATE, INSTANT -> text;
    };
  }

  /** A record with which the deed can be done now; any, where there is none; for putting, none. */
  private String target(Deed<?> deed) {
    if (deed.verb().equals("put")) {
      return "crm:not-there-yet";
    }
    String plural = deed.noun().plural();
    CardOf<?> card = hub.catalogue().card(plural).orElseThrow();
    List<String> names = hub.names(plural);
    return names.stream()
        .filter(name -> isOffered(deed, card, name))
        .findFirst()
        .orElse(names.getFirst());
  }

  private boolean isOffered(Deed<?> deed, CardOf<?> card, String name) {
    Object shown = card.find().apply(Key.of(name), Optional.empty()).orElseThrow().value();
    return hub.catalogue().may(RealHub.ANNA, card, shown).stream()
        .filter(may -> may.deed().name().equals(deed.name()))
        .map(Catalogue.May::whyNot)
        .allMatch(Optional::isEmpty);
  }

  /** All texts on the card of what a deed was done to; of its list, where there is no card. */
  Stream<String> texts(Receipt receipt) {
    String plural = receipt.subject().collection();
    Key key = Key.of(receipt.subject().ref());
    Stream<String> onCard =
        hub.catalogue().card(plural).stream()
            .flatMap(
                card ->
                    card.find().apply(card.only() ? CardOf.ONLY : key, Optional.empty()).stream())
            .map(Stored::value)
            .flatMap(DeedSamples::texts);
    return Stream.concat(
        onCard,
        ELSEWHERE.entrySet().stream()
            .flatMap(column -> hub.values(column.getKey(), column.getValue()).stream()));
  }

  private static Stream<String> texts(Object value) {
    return switch (value) {
      case String text -> Stream.of(text);
      case Optional<?> maybe -> maybe.stream().flatMap(DeedSamples::texts);
      case Collection<?> many -> many.stream().flatMap(DeedSamples::texts);
      case Record record -> Shape.fieldsOf(record).values().stream().flatMap(DeedSamples::texts);
      default -> Stream.empty();
    };
  }

  /** Takes it back where that can be done, so that the next sample is granted as well. */
  void undo(Receipt receipt) {
    hub.send("history undo", Map.of("deed", receipt.deed().toString()));
  }
}
