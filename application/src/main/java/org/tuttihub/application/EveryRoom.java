package org.tuttihub.application;

import java.util.List;
import java.util.stream.Stream;
import org.tuttihub.application.access.AccessHolds;
import org.tuttihub.application.access.AccessToday;
import org.tuttihub.application.catalogue.Held;
import org.tuttihub.application.charging.ChargingToday;
import org.tuttihub.application.commissioning.CommissioningHolds;
import org.tuttihub.application.commissioning.CommissioningToday;
import org.tuttihub.application.files.FilesHolds;
import org.tuttihub.application.files.FilesToday;
import org.tuttihub.application.funds.FundsToday;
import org.tuttihub.application.history.HistoryHolds;
import org.tuttihub.application.hub.HubToday;
import org.tuttihub.application.imports.ImportsHolds;
import org.tuttihub.application.imports.ImportsToday;
import org.tuttihub.application.instruments.InstrumentsHolds;
import org.tuttihub.application.instruments.InstrumentsToday;
import org.tuttihub.application.messages.MessagesHolds;
import org.tuttihub.application.messages.MessagesToday;
import org.tuttihub.application.needs.NeedsToday;
import org.tuttihub.application.objectives.ObjectivesHolds;
import org.tuttihub.application.objectives.ObjectivesToday;
import org.tuttihub.application.partners.PartnersHolds;
import org.tuttihub.application.partners.PartnersToday;
import org.tuttihub.application.plan.PlanHolds;
import org.tuttihub.application.plan.PlanToday;
import org.tuttihub.application.plugins.PluginsHolds;
import org.tuttihub.application.plugins.PluginsToday;
import org.tuttihub.application.programme.ProgrammeHolds;
import org.tuttihub.application.programme.ProgrammeToday;
import org.tuttihub.application.schools.SchoolsHolds;
import org.tuttihub.application.today.TodayLine;
import org.tuttihub.application.workforce.ObservationHolds;
import org.tuttihub.application.workforce.WorkforceHolds;
import org.tuttihub.application.workforce.WorkforceToday;

/** What every room declares of itself, in the order in which it is shown. */
public final class EveryRoom {
  /** What each room holds about people. */
  public static final List<Held> HELD =
      Stream.of(
              ObjectivesHolds.ABOUT_PEOPLE,
              SchoolsHolds.ABOUT_PEOPLE,
              PluginsHolds.ABOUT_PEOPLE,
              ProgrammeHolds.ABOUT_PEOPLE,
              PartnersHolds.ABOUT_PEOPLE,
              CommissioningHolds.ABOUT_PEOPLE,
              InstrumentsHolds.ABOUT_PEOPLE,
              WorkforceHolds.ABOUT_PEOPLE,
              ObservationHolds.ABOUT_PEOPLE,
              PlanHolds.ABOUT_PEOPLE,
              MessagesHolds.ABOUT_PEOPLE,
              FilesHolds.ABOUT_PEOPLE,
              ImportsHolds.ABOUT_PEOPLE,
              HistoryHolds.ABOUT_PEOPLE,
              AccessHolds.ABOUT_PEOPLE)
          .flatMap(List::stream)
          .toList();

  /** What each room says on the first screen. */
  public static final List<TodayLine> TODAY =
      Stream.of(
              WorkforceToday.LINES,
              PartnersToday.LINES,
              FilesToday.LINES,
              ObjectivesToday.LINES,
              CommissioningToday.LINES,
              ProgrammeToday.LINES,
              InstrumentsToday.LINES,
              ChargingToday.LINES,
              FundsToday.LINES,
              NeedsToday.LINES,
              HubToday.LINES,
              PlanToday.LINES,
              PluginsToday.LINES,
              MessagesToday.LINES,
              ImportsToday.LINES,
              AccessToday.LINES)
          .flatMap(List::stream)
          .toList();

  private EveryRoom() {}
}
