package org.tuttihub.application.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.catalogue.Shape.Holds;
import org.tuttihub.application.catalogue.Shape.Part;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.domain.values.About;

/** The purposes of signed links, with the deeds of the catalogue behind them. */
public record LinkPurposes(List<LinkPurpose> all, Supplier<Catalogue> catalogue) {

  public LinkPurposes {
    all = List.copyOf(all);
  }

  public List<String> codes() {
    return all.stream().map(LinkPurpose::code).toList();
  }

  public Optional<LinkPurpose> find(String code) {
    return all.stream().filter(purpose -> purpose.code().equals(code)).findFirst();
  }

  /** The deed or the document of a purpose. */
  public Operation operation(LinkPurpose purpose) {
    return catalogue
        .get()
        .find(purpose.operation())
        .orElseThrow(() -> new IllegalStateException("No operation " + purpose.operation()));
  }

  /** The document of a purpose; absent where a deed is asked for. */
  public Optional<DocumentOut<?>> document(LinkPurpose purpose) {
    return operation(purpose) instanceof DocumentOut<?> document
        ? Optional.of(document)
        : Optional.empty();
  }

  /** The deed of a purpose, in a catalogue. */
  public static Deed<?> deed(Catalogue catalogue, LinkPurpose purpose) {
    return (Deed<?>)
        catalogue
            .find(purpose.operation())
            .filter(Deed.class::isInstance)
            .orElseThrow(() -> new IllegalStateException("No deed " + purpose.operation()));
  }

  /**
   * Whether somebody may hand a purpose on to somebody outside, about a record and with fields that
   * are said already. Refuses what the actor may not do either, a record of another collection, and
   * fields that the deed does not have, cannot read, or would still miss.
   */
  public Outcome<LinkPurpose> offered(
      Actor actor, String code, Optional<About> about, Map<String, String> fixed) {
    return find(code)
        .map(purpose -> checked(actor, purpose, about, fixed))
        .orElseGet(
            () ->
                no(
                    "links.purpose",
                    "There is no purpose \"" + code + "\" for links.",
                    "Choose one of: " + String.join(", ", codes()) + "."));
  }

  private Outcome<LinkPurpose> checked(
      Actor actor, LinkPurpose purpose, Optional<About> about, Map<String, String> fixed) {
    Optional<String> wanted = purpose.about().map(LinkPurpose.Subject::collection);
    if (!wanted.equals(about.map(About::collection))) {
      return no(
          "links.about",
          wanted
              .map(w -> "A link for " + purpose.code() + " is about a record of " + w + ".")
              .orElse("A link for " + purpose.code() + " is about no record."),
          wanted.map(w -> "Name one of " + w + ".").orElse("Leave the record out."));
    }
    return operation(purpose).permits(actor).then(_ -> said(purpose, fixed));
  }

  private Outcome<LinkPurpose> said(LinkPurpose purpose, Map<String, String> fixed) {
    return switch (operation(purpose)) {
      case Deed<?> deed -> said(deed, purpose, fixed);
      case Operation _ when fixed.isEmpty() -> Outcome.done(purpose);
      case Operation _ ->
          no(
              "links.fixed",
              "A link for " + purpose.code() + " says nothing beside what it is about.",
              "Leave fixed out.");
    };
  }

  private static Outcome<LinkPurpose> said(
      Deed<?> deed, LinkPurpose purpose, Map<String, String> fixed) {
    List<Fault> faults = new ArrayList<>();
    fixed.forEach(
        (field, value) ->
            fault(deed, purpose, field, value)
                .ifPresent(why -> faults.add(new Fault("fixed." + field, why))));
    deed.request().parts().stream()
        .filter(part -> part.holds() == Holds.ONE)
        .map(Part::name)
        .filter(name -> !purpose.asked().contains(name) && !fixed.containsKey(name))
        .filter(name -> !isSubject(purpose, name))
        .forEach(
            name ->
                faults.add(
                    new Fault("fixed." + name, "It is needed and not asked for: say it here.")));
    return faults.isEmpty()
        ? Outcome.done(purpose)
        : Outcome.refused(
            Refusal.shape(
                "links.fixed",
                "What the link says already is not right.",
                "Give fields of \"" + purpose.operation() + "\" as name=value.",
                faults));
  }

  private static Optional<String> fault(
      Deed<?> deed, LinkPurpose purpose, String field, String value) {
    Optional<Part> part = deed.request().part(field);
    if (part.isEmpty() || isSubject(purpose, field)) {
      List<String> names = deed.fields().map(Part::name).toList();
      return Optional.of(
          "There is no such field to fix."
              + Binder.nearest(field, names).map(n -> " Did you mean " + n + "?").orElse(""));
    }
    return part.get().kind().isEmpty()
        ? Optional.of("A field with fields of its own cannot be fixed.")
        : part.get().single().fault(value);
  }

  static boolean isSubject(LinkPurpose purpose, String field) {
    return purpose.about().filter(subject -> subject.field().equals(field)).isPresent();
  }

  /** What a link says already, as the deed's request has it. */
  public static Map<String, Object> said(
      LinkPurpose purpose, Optional<About> about, Map<String, String> fixed) {
    Map<String, Object> given = new LinkedHashMap<>(fixed);
    if (purpose.about().isPresent() && about.isPresent()) {
      given.put(purpose.about().get().field(), about.get().ref());
    }
    return given;
  }

  private static <T> Outcome<T> no(String code, String fact, String remedy) {
    return Outcome.refused(Refusal.rule(code, fact, remedy));
  }
}
