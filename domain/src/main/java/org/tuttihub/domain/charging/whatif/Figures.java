package org.tuttihub.domain.charging.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tuttihub.domain.charging.policy.Quotation;
import org.tuttihub.domain.charging.policy.Quotation.Share;
import org.tuttihub.domain.charging.policy.Source;

/**
 * What a quotation comes to, in pence: the charge is what funds bear, what others bear and what the
 * customer pays.
 *
 * @param borne what each fund bears
 * @param others what schools and others bear for the customer
 * @param supplied what is supplied for it, in units
 */
public record Figures(
    long charge, List<Borne> borne, long others, long pays, List<Supplied> supplied) {

  /**
   * What a fund bears.
   *
   * @param term 1 to 3, or 0 where it is not by term
   */
  public record Borne(int term, String fund, Share.Kind kind, long pence) {}

  /** Units that are supplied, and what the customer pays for them. */
  public record Supplied(String unit, BigDecimal units, long pays) {}

  public static Figures of(Quotation quotation) {
    long charge = 0;
    long others = 0;
    long pays = 0;
    List<Borne> borne = new ArrayList<>(4);
    List<Supplied> supplied = new ArrayList<>(2);
    for (Quotation.Line line : quotation.lines()) {
      charge = Math.addExact(charge, line.charge().pence());
      long left = line.pays().pence();
      pays = Math.addExact(pays, left);
      for (Share share : line.shares()) {
        if (share.from().kind() == Source.Kind.FUND) {
          borne.add(
              new Borne(line.term(), share.from().name(), share.kind(), share.amount().pence()));
        } else {
          others = Math.addExact(others, share.amount().pence());
        }
      }
      if (line.units().signum() > 0) {
        supplied.add(new Supplied(line.unit(), line.units(), left));
      }
    }
    return new Figures(charge, List.copyOf(borne), others, pays, List.copyOf(supplied));
  }
}
