package org.tuttihub.domain.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;

/**
 * The introductory meeting of a hub with somebody who may become its partner: always held, and
 * always about the same four topics.
 *
 * @param present who was there, for whom
 */
public record Meeting(LocalDate on, String present, Topics topics) {

  /**
   * What was said on each of the four topics.
   *
   * @param whoWeAre who each is, and how they support the national plan for music education here
   * @param needs how it would serve the needs analysis
   * @param type what type of partner it would be
   * @param benefit what young people would have of it
   */
  public record Topics(String whoWeAre, String needs, String type, String benefit) {}

  /** Refuses ({@code partners.meeting}) a record that leaves something out, naming all of it. */
  public Outcome<Meeting> checked(LocalDate today) {
    List<Fault> missing = new ArrayList<>();
    if (on.isAfter(today)) {
      missing.add(new Fault("on", on + " is still to come: record it when it was held."));
    }
    said("present", present, "Say who was there, and for whom.", missing);
    said(
        "who_we_are",
        topics.whoWeAre(),
        "Say who each is, and how they support the national plan here.",
        missing);
    said("needs", topics.needs(), "Say how it would serve the needs analysis.", missing);
    said("type", topics.type(), "Say what type of partner it would be.", missing);
    said("benefit", topics.benefit(), "Say what young people would have of it.", missing);
    return missing.isEmpty()
        ? Outcome.done(this)
        : Outcome.refused(
            Refusal.rule(
                "partners.meeting",
                "The record of the introductory meeting is not complete.",
                "Say something on each of its four topics, and who was there.",
                missing));
  }

  private static void said(String field, String words, String remedy, List<Fault> missing) {
    if (words.isBlank()) {
      missing.add(new Fault(field, remedy));
    }
  }
}
