package org.tuttihub.domain.programme;

import java.time.LocalDate;
import java.util.List;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.AcademicYear;
import org.tuttihub.domain.values.Identity;

/**
 * The weeks in which schools may ask for what the hub offers in an academic year; usually from
 * January to early April before it. A service without any window may be asked for at any time.
 *
 * @param services codes of the services that it is about; empty where it is about all
 */
public record OfferWindow(
    Identity identity,
    AcademicYear year,
    List<String> services,
    LocalDate opens,
    LocalDate closes,
    String note) {

  public OfferWindow {
    services = services.stream().distinct().sorted().toList();
  }

  /** Refuses a window that closes before it opens, or opens when the year is over. */
  public Outcome<OfferWindow> checked() {
    if (closes.isBefore(opens)) {
      return no(
          "The window would close on " + closes + ", before it opens on " + opens + ".",
          "Let it close on that day or after.");
    }
    return opens.isAfter(year.lastDay())
        ? no(
            "The window would open on " + opens + ", after " + year + " is over.",
            "Let it open on " + year.lastDay() + " or before.")
        : Outcome.done(this);
  }

  public boolean isAbout(String service, AcademicYear wanted) {
    return year.equals(wanted) && (services.isEmpty() || services.contains(service));
  }

  public boolean isOpen(LocalDate day) {
    return !day.isBefore(opens) && !day.isAfter(closes);
  }

  private static Outcome<OfferWindow> no(String fact, String remedy) {
    return Outcome.refused(Refusal.rule("programme.window", fact, remedy));
  }
}
