package org.tuttihub.application.outside;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.access.LinkPurpose;
import org.tuttihub.application.access.LinkPurposes;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.hub.HubRecords;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.access.Link;
import org.tuttihub.domain.hub.Hub;
import org.tuttihub.domain.values.About;
import org.tuttihub.domain.values.Key;

/** Makes offers out of links, purposes and the catalogue. */
final class Offers {
  private Offers() {}

  static String hub(HubRecords records) {
    return records.hubs().only().map(Stored::value).map(Hub::name).orElse("");
  }

  static Optional<Offer> of(LinkPurposes purposes, Link link, String hub) {
    return purposes.find(link.purpose()).map(purpose -> of(purposes, purpose, link, hub));
  }

  private static Offer of(LinkPurposes purposes, LinkPurpose purpose, Link link, String hub) {
    Optional<Deed<?>> deed =
        purposes.operation(purpose) instanceof Deed<?> one ? Optional.of(one) : Optional.empty();
    return new Offer(
        hub,
        purpose.title(),
        purpose.introduction(),
        link.name(),
        link.about().map(about -> inWords(purposes.catalogue().get(), about)),
        deed.map(one -> said(one, link.fixed())).orElse(List.of()),
        deed.map(one -> asked(one, purpose, link.fixed())).orElse(List.of()),
        purpose.file(),
        deed.isEmpty(),
        link.expires());
  }

  private static List<Offer.Said> said(Deed<?> deed, Map<String, String> fixed) {
    return fixed.entrySet().stream()
        .map(entry -> new Offer.Said(deed.note(entry.getKey()).label(), entry.getValue()))
        .toList();
  }

  private static List<Offer.Asked> asked(
      Deed<?> deed, LinkPurpose purpose, Map<String, String> fixed) {
    return purpose.asked().stream()
        .filter(field -> !fixed.containsKey(field))
        .map(
            field ->
                new Offer.Asked(
                    deed.request()
                        .part(field)
                        .orElseThrow(
                            () ->
                                new IllegalStateException(
                                    purpose.operation() + " has no field " + field)),
                    deed.note(field)))
        .toList();
  }

  /** What people call the record: its name or title, where its card has one. */
  private static String inWords(Catalogue catalogue, About about) {
    return catalogue
        .card(about.collection())
        .flatMap(card -> named(card, about))
        .map(name -> name + " (" + about.ref() + ")")
        .orElse(about.ref());
  }

  private static <C> Optional<String> named(CardOf<C> card, About about) {
    Shape<C> shape = card.card();
    return card.find()
        .apply(new Key.ById(about.id()), Optional.empty())
        .flatMap(
            stored ->
                Stream.of("name", "title", "statement")
                    .flatMap(field -> shape.part(field).stream())
                    .filter(part -> !card.personal().contains(part.name()))
                    .map(part -> shape.value(stored.value(), part))
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .findFirst());
  }
}
