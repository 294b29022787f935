package org.tuttihub.application.commissioning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Ask.FurtherField;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.commissioning.Bid;
import org.tuttihub.domain.commissioning.Call;
import org.tuttihub.domain.commissioning.Rules;
import org.tuttihub.domain.commissioning.Sheet;
import org.tuttihub.domain.commissioning.policy.Criterion;
import org.tuttihub.domain.values.Key;

/** The criteria of a call, as fields of the form in which its bids are scored. */
record SheetFields(UnitOfWork<? extends CommissioningRecords> work) {

  /** Of a new sheet: every criterion of the bid's call. */
  List<FurtherField> give(Acting acting, GiveScores.Give asked) {
    return work.look(
        records ->
            records
                .bids()
                .find(asked.bid())
                .map(bid -> criteria(records, bid.value()))
                .orElseGet(List::of)
                .stream()
                .map(criterion -> field(criterion, Optional.empty(), false))
                .toList());
  }

  /** Of one that is changed; with its points where it is the own one, as all others are sealed. */
  List<FurtherField> change(Acting acting, GiveScores.Alter asked) {
    return work.look(
        records ->
            records
                .sheets()
                .find(asked.id())
                .map(sheet -> change(acting, records, sheet.value()))
                .orElseGet(List::of));
  }

  private static List<FurtherField> change(
      Acting acting, CommissioningRecords records, Sheet sheet) {
    boolean own =
        Panels.self(acting, records)
            .filter(person -> person.identity().id().equals(sheet.reviewer()))
            .isPresent();
    Optional<Stored<Bid>> bid = records.bids().find(new Key.ById(sheet.bid()));
    return bid.map(b -> criteria(records, b.value())).orElseGet(List::of).stream()
        .map(c -> field(c, own ? points(sheet, c) : Optional.empty(), true))
        .toList();
  }

  private static Optional<String> points(Sheet sheet, Criterion criterion) {
    return sheet.marks().stream()
        .filter(mark -> mark.criterion().equals(criterion.code()))
        .map(mark -> String.valueOf(mark.points()))
        .findFirst();
  }

  private static List<Criterion> criteria(CommissioningRecords records, Bid bid) {
    Call call = Panels.call(records, bid);
    return call.ruled().map(Rules::criteria).orElseGet(List::of);
  }

  private static FurtherField field(
      Criterion criterion, Optional<String> points, boolean optional) {
    String label = criterion.code().substring(0, 1).toUpperCase(Locale.ROOT);
    return new FurtherField(
        "criteria",
        criterion.code(),
        Note.of(
            criterion.code(),
            label + criterion.code().substring(1).replace('-', ' '),
            criterion.title()
                + " Points from 0 to "
                + criterion.most()
                + ", "
                + criterion.weight()
                + "% of the score"),
        points,
        optional);
  }
}
