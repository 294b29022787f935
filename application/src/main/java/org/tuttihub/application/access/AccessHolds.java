package org.tuttihub.application.access;

import java.util.List;
import org.tuttihub.application.catalogue.Held;

/** What the room {@code access} holds about people. */
public final class AccessHolds {
  private static final String SIGNS_IN = "Whoever signs in";
  private static final String OUTSIDE = "Somebody outside who was sent a signed link";
  private static final String STAYS =
      "As long as the hub is kept, also when access has ended: history tells who did what.";

  private static final String PREFERENCE =
      "Until they change or drop it; what it was before stays in the past of its record.";

  public static final List<Held> ABOUT_PEOPLE =
      List.of(
          Held.of(People.NOUN, "sign_in", SIGNS_IN, "To know who acts, and let nobody else in.")
              .kept(STAYS),
          Held.of(People.NOUN, "name", SIGNS_IN, "So that colleagues know who it is."),
          Held.of(People.NOUN, "email", SIGNS_IN, "To write to them about their work here."),
          Held.of(People.NOUN, "roles", SIGNS_IN, "To let them do their work and no more."),
          Held.of(People.NOUN, "disabled_on", SIGNS_IN, "To know since when access has ended."),
          Held.of(People.NOUN, "keys", SIGNS_IN, "To let them in without a password.")
              .kept("Until the key is dropped; that it was there stays in the past."),
          Held.of(
              OwnSettings.NOUN,
              "line_by_line",
              SIGNS_IN,
              "To open their terminal as they like it."),
          Held.of(OwnSettings.NOUN, "palette", SIGNS_IN, "To draw in colours that they can see."),
          Held.of(OwnSettings.NOUN, "ascii", SIGNS_IN, "To use letters that their terminal has."),
          Held.of(
                  OwnSettings.NOUN,
                  "here_before",
                  SIGNS_IN,
                  "To tell them what others did since they were here; nobody else is shown it.")
              .kept("Until they are here again: each visit takes the place of an older one."),
          Held.of(
                  OwnSettings.NOUN,
                  "unfinished",
                  "Whoever signs in, and whoever they write about",
                  "To give them back what they typed when a form was left or a connection dropped;"
                      + " nobody else is shown it.")
              .kept("Until the form is done or thrown away; 14 days at most."),
          Held.of(Tokens.NOUN, "person", SIGNS_IN, "To know for whom a program acts.").kept(STAYS),
          Held.of(Views.NOUN, "owner", SIGNS_IN, "To show everybody their own saved views only.")
              .kept(PREFERENCE),
          Held.of(Views.NOUN, "name", SIGNS_IN, "So that they find their saved view again.")
              .kept(PREFERENCE),
          Held.of(Views.NOUN, "text", SIGNS_IN, "To ask a list as they like it.").kept(PREFERENCE),
          Held.of(Views.NOUN, "conditions", SIGNS_IN, "To ask a list as they like it.")
              .kept(PREFERENCE),
          Held.of(Links.NOUN, "name", OUTSIDE, "To know to whom a link was given."),
          Held.of(Links.NOUN, "address", OUTSIDE, "To know where a link was sent."),
          Held.of(Links.NOUN, "fixed", OUTSIDE, "So that nobody is asked what is known already."));

  private AccessHolds() {}
}
