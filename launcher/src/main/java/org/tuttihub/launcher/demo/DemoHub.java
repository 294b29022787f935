package org.tuttihub.launcher.demo;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.hub.HubCard;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.launcher.data.Bundled;
import org.tuttihub.launcher.packs.Packs;

/**
 * The demonstration hub: an invented hub in a real county, put in through the deeds like anybody's
 * data. What it consists of stands in the JSON files beside this class; README.md there says how
 * they are written.
 */
public final class DemoHub {

  private record Part(String file, String about) {}

  /**
   * In the order in which they build upon each other. A founded hub is left alone, but for one that
   * still says of itself what this founded it with: the last part changes that, so a load that was
   * cut short before is taken up again.
   */
  private static final List<Part> PARTS =
      List.of(
          new Part("people.json", "people who sign in"),
          new Part("hub.json", "the hub and its terms"),
          new Part("schools.json", "the register of schools"),
          new Part("needs.json", "the needs analysis and its gaps"),
          new Part("objectives.json", "objectives, measures, actions and ratings"),
          new Part("funds.json", "funds, grants, budget lines, income and spending"),
          new Part("programme.json", "the programme, and what schools book"),
          new Part("partners.json", "partners, their agreements, what they hold and report"),
          new Part("commissioning.json", "calls, bids, scores, awards and projects"),
          new Part("instruments.json", "instruments, class sets and loans"),
          new Part("post.json", "templates, a signed link, a message, an attached file"),
          new Part("refs.json", "ids of other systems"),
          new Part("prices.json", "local policies, services, prices, bookings to play with"),
          new Part("loans.json", "loans by the policy that is adopted"),
          new Part("workforce.json", "the workforce, what it has shown, and a term's sessions"),
          new Part("quality.json", "observations of the work of staff and of partners"),
          new Part("staffing.json", "check-ins, targets for the workforce, vacancies, pathways"),
          new Part("plan.json", "the published plan"));

  private DemoHub() {}

  /**
   * Loads the demonstration, unless a hub is founded already by somebody else, or it is there.
   *
   * @param progress told what is being done, a line at a time
   * @return whether anything was loaded; refused with the step that a rule said no to
   */
  public static Outcome<Boolean> load(
      Catalogue catalogue, Acting.Beginning acting, Consumer<String> progress) {
    if (isLeftAlone(catalogue)) {
      return Outcome.done(false);
    }
    return Packs.installMissing(catalogue, acting)
        .then(
            installed -> {
              installed.forEach(progress);
              return playAll(new Steps(catalogue, acting, progress), progress);
            });
  }

  static List<String> files() {
    return PARTS.stream().map(Part::file).toList();
  }

  private static Outcome<Boolean> playAll(Steps steps, Consumer<String> progress) {
    for (Part part : PARTS) {
      progress.accept("Demonstration: " + part.about());
      if (steps.play(part.file()) instanceof Outcome.Refused<Integer>(Refusal refusal)) {
        return Outcome.refused(refusal);
      }
    }
    return Outcome.done(true);
  }

  private static boolean isLeftAlone(Catalogue catalogue) {
    CardOf<?> hub = catalogue.card("hub").orElseThrow();
    return hub.find()
        .apply(CardOf.ONLY, Optional.empty())
        .filter(
            found -> !(found.value() instanceof HubCard card && card.purpose().equals(purpose())))
        .isPresent();
  }

  /** What the hub of the demonstration is for, as long as the last part is not done. */
  private static String purpose() {
    Step founding = Step.of(Bundled.json(Steps.class, "hub.json", Steps.LIST).getFirst());
    return String.valueOf(founding.with().get("purpose"));
  }
}
