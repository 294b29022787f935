package org.tuttihub.application.instruments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.papers.LabelSheet;
import org.tuttihub.application.papers.PaperFormat;
import org.tuttihub.application.papers.Papers;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.instruments.Item;
import org.tuttihub.domain.instruments.Kit;
import org.tuttihub.domain.instruments.Model;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;

/** Labels for items, with a code that the desk's scan field reads back. */
final class LabelItems {
  private static final Noun NOUN = new Noun("instruments", "labels", "label", "");
  private static final int MOST = 2_400;

  /**
   * Which items; all that the hub has where nothing is said.
   *
   * @param items their references or asset numbers
   * @param place the store that they are in
   * @param kit the class set that they are part of
   * @param code what a scanner reads; a QR code unless given
   * @param layout how the labels lie on the sheet; 24 on A4 unless given
   * @param first the first place that is free on a sheet that was begun
   */
  record Which(
      List<String> items,
      Optional<String> place,
      Optional<Key> kit,
      Optional<LabelSheet.Code> code,
      Optional<LabelSheet.Layout> layout,
      Optional<Integer> first) {}

  private final UnitOfWork<? extends InstrumentRecords> work;
  private final Papers papers;

  LabelItems(UnitOfWork<? extends InstrumentRecords> work, Papers papers) {
    this.work = work;
    this.papers = papers;
  }

  DocumentOut<Which> operation() {
    return new DocumentOut<>(
        NOUN,
        "export",
        "Labels for items on sheets of A4, with codes that the loan desk reads",
        Permission.READ,
        Shape.of(Which.class),
        List.of(
            Note.of("items", "Items", "Which, by asset number or reference; all unless given"),
            Note.of("place", "Place", "Only those in this store"),
            Note.of("kit", "Class set", "Only those of this class set, such as KIT-1")
                .naming(Kits.NOUN),
            Note.of("code", "Code", "What a scanner reads: a QR code unless given"),
            Note.of("layout", "Layout", "How many on a sheet of A4: 24 unless given"),
            Note.of("first", "First", "The first free place on a sheet that was begun")),
        (_, asked) -> open(asked));
  }

  private Outcome<DocumentOut.Document> open(Which asked) {
    return work.look(records -> sheet(records, asked))
        .map(
            sheet ->
                new DocumentOut.Document(
                    "labels.pdf", PaperFormat.PDF.mediaType(), out -> papers.write(sheet, out)));
  }

  private static Outcome<LabelSheet> sheet(InstrumentRecords records, Which asked) {
    LabelSheet.Layout layout = asked.layout().orElse(LabelSheet.Layout.A4_24);
    int first = asked.first().orElse(1);
    if (first < 1 || first > layout.perSheet()) {
      return no(
          "The sheet has no place " + first + ".",
          "Give one from 1 to " + layout.perSheet() + ", counted row by row.");
    }
    Outcome<Optional<UUID>> kit =
        asked.kit().isEmpty()
            ? Outcome.done(Optional.empty())
            : records
                .kits()
                .named(asked.kit().get())
                .map(Kit::identity)
                .map(i -> Optional.of(i.id()));
    return kit.then(set -> chosen(records, asked, set))
        .map(items -> labels(records, items))
        .then(labels -> readable(labels, asked.code().orElse(LabelSheet.Code.QR)))
        .map(
            labels ->
                new LabelSheet(
                    layout,
                    first,
                    asked.code().orElse(LabelSheet.Code.QR),
                    records.hubs().only().map(hub -> hub.value().name()).orElse(""),
                    labels));
  }

  private static Outcome<List<Stored<Item>>> chosen(
      InstrumentRecords records, Which asked, Optional<UUID> kit) {
    return named(records, asked.items())
        .map(refs -> records.items().chosen(refs, asked.place(), kit, MOST + 1))
        .then(LabelItems::some);
  }

  /** The references of those that are named. */
  private static Outcome<List<String>> named(InstrumentRecords records, List<String> numbers) {
    NamedItems named = new NamedItems(records.items(), numbers);
    return Outcome.each(
        numbers, number -> named.one(number).map(item -> item.value().identity().ref()));
  }

  private static Outcome<List<Stored<Item>>> some(List<Stored<Item>> items) {
    if (items.isEmpty()) {
      return no("No item is meant.", "Name asset numbers, a place or a class set that there is.");
    }
    return items.size() > MOST
        ? no(
            "More than 2,400 items are meant, a hundred sheets.",
            "Name a place, a class set or items, and print them one after another.")
        : Outcome.done(items);
  }

  private static List<LabelSheet.Label> labels(
      InstrumentRecords records, List<Stored<Item>> items) {
    Map<UUID, String> models = new HashMap<>();
    for (Stored<Model> model : records.models().every()) {
      models.put(model.value().identity().id(), model.value().words());
    }
    return items.stream()
        .map(item -> item.value().facts())
        .map(f -> new LabelSheet.Label(f.assetNumber(), models.getOrDefault(f.model(), "")))
        .toList();
  }

  private static Outcome<List<LabelSheet.Label>> readable(
      List<LabelSheet.Label> labels, LabelSheet.Code code) {
    return labels.stream()
        .filter(label -> !code.holds(label.code()))
        .findFirst()
        .map(
            label ->
                LabelItems.<List<LabelSheet.Label>>no(
                    "The asset number \""
                        + label.code()
                        + "\" does not fit bars: they hold up to "
                        + LabelSheet.Code.MOST_BARS
                        + " plain letters, figures and signs.",
                    "Print QR codes, which hold any text: code qr."))
        .orElseGet(() -> Outcome.done(labels));
  }

  private static <T> Outcome<T> no(String fact, String remedy) {
    return Outcome.refused(Refusal.rule("instruments.labels", fact, remedy));
  }
}
