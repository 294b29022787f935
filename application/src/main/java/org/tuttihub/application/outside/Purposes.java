package org.tuttihub.application.outside;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.access.LinkPurpose;
import org.tuttihub.application.access.LinkPurpose.FileWish;

/** What signed links are for: one entry for each deed or document that is offered outside. */
public final class Purposes {
  private Purposes() {}

  public static final List<LinkPurpose> ALL =
      List.of(
          new LinkPurpose(
              "policy",
              "held-policies add",
              Optional.of(new LinkPurpose.Subject("partners", "partner")),
              "Send us a policy",
              """
              Send us a policy, or a proof, that your organisation holds. We look at it and tell you \
              whether it is what we need.\
              """,
              List.of("policy", "title", "first", "last"),
              FileWish.NEEDED,
              "We have your document. You will hear from us if something is missing."),
          new LinkPurpose(
              "survey",
              "survey-returns answer",
              Optional.of(new LinkPurpose.Subject("survey-returns", "id")),
              "Our survey",
              """
              Tell us about your work with children and young people this term. What you do not \
              know, leave blank.
              Please write no names of children.\
              """,
              List.of("young_people", "other_income_pence", "words"),
              FileWish.WELCOME,
              "Thank you for your answers."),
          new LinkPurpose(
              "bid",
              "bids add",
              Optional.of(new LinkPurpose.Subject("partners", "partner")),
              "Your expression of interest",
              """
              Tell us what you would deliver, how, and what it costs. What you do not know yet, leave \
              blank: we come back to you about it.
              Please write no names of children.\
              """,
              List.of(
                  "outline",
                  "how",
                  "fit",
                  "ongoing",
                  "ongoing_cost_pence",
                  "environment",
                  "inclusion",
                  "remissions",
                  "costs",
                  "asked_pence",
                  "income"),
              FileWish.WELCOME,
              "We have your expression of interest. You will hear from us."),
          new LinkPurpose(
              "booking",
              "bookings add",
              Optional.of(new LinkPurpose.Subject("schools", "school")),
              "Book from the school offer",
              """
              Tell us what your school would like to book. It is a request: we look whether we can \
              do it, and come back to you with an offer.
              Please write no names of children.\
              """,
              List.of(
                  "year",
                  "service",
                  "variant",
                  "quantity",
                  "terms",
                  "year_group",
                  "pupils",
                  "first_time",
                  "set_hire",
                  "note"),
              FileWish.WELCOME,
              "We have your request. You will hear from us."),
          new LinkPurpose(
              "instrument",
              "self-audits answer",
              Optional.of(new LinkPurpose.Subject("self-audits", "id")),
              "The instrument that you have on loan",
              """
              Please look at the instrument, its case and what belongs to it, and tell us how it \
              is. We look at what you say; nothing is decided by this form.
              Please write no names of children.\
              """,
              List.of("present", "complete", "playable", "condition", "words"),
              FileWish.NONE,
              "Thank you. We look at it, and come back to you if something is unclear."),
          new LinkPurpose(
              "read-and-understood",
              "staff confirm",
              Optional.of(new LinkPurpose.Subject("staff", "id")),
              "Read and understood",
              """
              Please read the edition that we sent you. When you have read and understood it, say so \
              here. What is not clear, ask your line manager about first.\
              """,
              List.of("understood"),
              FileWish.NONE,
              "Thank you. We have recorded that you have read and understood it."),
          new LinkPurpose(
              "calendar",
              "staff calendar",
              Optional.of(new LinkPurpose.Subject("staff", "id")),
              "Your calendar",
              """
              Your calendar program can show what you must renew and by when, your check-ins, \
              courses and sessions, and ask for news by itself. Let it subscribe to the address \
              below, or save the file once.
              Whoever has the address sees the same: keep it to yourself, and tell us if it gets \
              lost, so that we end it.\
              """,
              List.of(),
              FileWish.NONE,
              ""),
          new LinkPurpose(
              "loan-terms",
              "loans agree",
              Optional.of(new LinkPurpose.Subject("loans", "id")),
              "The terms of your loan",
              """
              Please read the terms on which you borrow from us. If you accept them, write your \
              name and choose yes.
              Please write no names of children.\
              """,
              List.of("name", "accepted"),
              FileWish.NONE,
              "Thank you. We have recorded that you accept the terms."));
}
