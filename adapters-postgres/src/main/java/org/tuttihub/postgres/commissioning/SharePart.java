package org.tuttihub.postgres.commissioning;

import static org.tuttihub.postgres.kept.ColumnType.DAY;
import static org.tuttihub.postgres.kept.ColumnType.MONEY;
import static org.tuttihub.postgres.kept.ColumnType.TEXT;
import static org.tuttihub.postgres.kept.ColumnType.TEXTS;
import static org.tuttihub.postgres.kept.ColumnType.YES_NO;

import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.domain.commissioning.Share;
import org.tuttihub.domain.commissioning.policy.Stage;
import org.tuttihub.postgres.kept.Table;
import org.tuttihub.postgres.sql.Cells;

/**
 * The columns that hold a share from elsewhere: of bids by what they offer, of projects in the end.
 */
final class SharePart {
  private SharePart() {}

  static <T> Table.Building<T> in(
      Table.Building<T> table, Function<? super T, Optional<Share>> share) {
    return table
        .with("share_on", DAY, t -> share.apply(t).map(Share::on))
        .with("needed", MONEY, t -> share.apply(t).map(Share::needed))
        .with("counted", MONEY, t -> share.apply(t).map(Share::counted))
        .with("rule", TEXT, t -> share.apply(t).map(Share::rule))
        .with("may_override", YES_NO, t -> share.apply(t).map(Share::mayOverride))
        .with("ruled", TEXT, t -> share.apply(t).map(Share::by))
        .with("reasons", TEXTS, t -> share.apply(t).map(Share::reasons))
        .with("override_reason", TEXT, t -> over(share.apply(t)).map(Share.Exemption::reason))
        .with("override_approver", TEXT, t -> over(share.apply(t)).map(Share.Exemption::approver))
        .with("overridden_on", DAY, t -> over(share.apply(t)).map(Share.Exemption::on));
  }

  private static Optional<Share.Exemption> over(Optional<Share> share) {
    return share.flatMap(Share::override);
  }

  static Optional<Share> of(Cells row, Stage stage) {
    return row.maybeDay("share_on")
        .map(
            on ->
                new Share(
                    stage,
                    on,
                    row.money("needed"),
                    row.money("counted"),
                    row.text("rule"),
                    row.yes("may_override"),
                    row.text("ruled"),
                    row.texts("reasons"),
                    row.maybeText("override_reason")
                        .map(
                            why ->
                                new Share.Exemption(
                                    why,
                                    row.text("override_approver"),
                                    row.day("overridden_on")))));
  }
}
