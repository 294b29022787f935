package org.tuttihub.application.partners;

import static org.tuttihub.domain.access.Permission.DECIDE_PARTNERS;
import static org.tuttihub.domain.access.Permission.READ;
import static org.tuttihub.domain.access.Permission.WRITE_PARTNERS;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.partners.Partner.State;

/** What is done with partners, from the first enquiry to the end. */
record PartnerDeeds(UnitOfWork<? extends PartnerRecords> work, Ids ids, PartnershipRules rules) {

  Stream<Operation> all() {
    return Stream.of(enquiries(), meetings(), standards(), ends()).flatMap(part -> part);
  }

  private Stream<Operation> enquiries() {
    WritePartner write = new WritePartner(work, ids);
    Note[] notes = {
      Note.of("organisation", "Organisation", "Who asks, such as ORG-3").naming(Organisations.NOUN),
      Note.of("types", "Types", "What sort of partner; one or several"),
      Note.of("contact", "Contact", "Whom the hub turns to there, such as CON-3")
          .naming(Contacts.NOUN),
      Note.text("role", "Role", "What it does with the hub, as the plan shows it", 500),
      Note.text("plans", "Plans", "What is planned with it", 2000),
      Note.of("enquired_on", "Enquired", "The day of the first enquiry; today unless given")
    };
    return Stream.of(
        Deed.of(
            Partners.NOUN,
            "add",
            "Take an enquiry of somebody who may become a partner",
            WRITE_PARTNERS,
            WritePartner.Add.class,
            write::add,
            notes),
        Deed.of(
                Partners.NOUN,
                "change",
                "Say something else of a partner that is not over",
                WRITE_PARTNERS,
                WritePartner.Alter.class,
                write::change,
                notes)
            .offeredWhen(
                PartnerCard.class,
                p -> Offered.unless(p.state().isOver(), "only while it is not over")));
  }

  private Stream<Operation> meetings() {
    MovePartner move = new MovePartner(work);
    Note[] topics = {
      Note.of("on", "On", "The day of the meeting; today unless given"),
      Note.of("met_on", "Met on", "The day of the meeting; blank where there was none"),
      Note.of("why", "Why", "The reason, without names of people").most(1000).required(),
      Note.text("present", "Present", "Who was there, and for whom", 500),
      Note.text(
          "who_we_are", "Who", "Who each is and how they support the national plan here", 2000),
      Note.text("needs", "Needs", "How it would serve the needs analysis", 2000),
      Note.text("type", "Type", "What type of partner it would be", 2000),
      Note.text("benefit", "Benefit", "What young people would have of it", 2000)
    };
    return Stream.of(
        Deed.of(
                Partners.NOUN,
                "book",
                "Agree when and where the introductory meeting is",
                WRITE_PARTNERS,
                MovePartner.Book.class,
                move::book,
                Note.of("on", "On", "The day of the meeting"),
                Note.of("where", "Where", "The place"))
            .offeredWhen(PartnerCard.class, when(State.ENQUIRY, State.MEETING_BOOKED)),
        Deed.of(
                Partners.NOUN,
                "introduce",
                "Record the introductory meeting with its four topics: they go on",
                WRITE_PARTNERS,
                MovePartner.Introduce.class,
                move::introduce,
                topics)
            .offeredWhen(PartnerCard.class, when(State.MEETING_BOOKED)),
        Deed.of(
                Partners.NOUN,
                "leave",
                "Say that they do not go on, after a meeting or without one",
                WRITE_PARTNERS,
                MovePartner.Leave.class,
                move::leave,
                topics)
            .offeredWhen(PartnerCard.class, when(State.ENQUIRY, State.MEETING_BOOKED)));
  }

  private Stream<Operation> standards() {
    MovePartner move = new MovePartner(work);
    AdmitPartner admit = new AdmitPartner(work, rules);
    return Stream.of(
        Deed.of(
                Partners.NOUN,
                "send-standards",
                "Say that the hub's minimum standards were sent",
                WRITE_PARTNERS,
                MovePartner.Send.class,
                move::send,
                Note.of("on", "On", "The day; today unless given"))
            .offeredWhen(PartnerCard.class, when(State.INTRODUCED)),
        Deed.of(
                Partners.NOUN,
                "meet-standards",
                "Find that a partner shows all that the hub requires",
                WRITE_PARTNERS,
                AdmitPartner.Meet.class,
                admit::meet)
            .offeredWhen(PartnerCard.class, when(State.STANDARDS_SENT)),
        Deed.of(
                Partners.NOUN,
                "decline",
                "Find that what somebody shows is not enough",
                WRITE_PARTNERS,
                MovePartner.Decline.class,
                move::decline,
                Note.text("why", "Why", "The reason, without names of people", 1000).required())
            .offeredWhen(PartnerCard.class, when(State.STANDARDS_SENT)),
        Deed.of(
                Partners.NOUN,
                "associate",
                "Make somebody a partner without an agreement, where none is required",
                WRITE_PARTNERS,
                AdmitPartner.Associate.class,
                admit::associate)
            .offeredWhen(PartnerCard.class, when(State.STANDARDS_MET)));
  }

  private Stream<Operation> ends() {
    return Stream.of(
        Deed.of(
                Partners.NOUN,
                "end",
                "End a partnership that has no agreement left",
                DECIDE_PARTNERS,
                AdmitPartner.End.class,
                new AdmitPartner(work, rules)::end,
                Note.text("why", "Why", "The reason, without names of people", 1000).required())
            .offeredWhen(
                PartnerCard.class, when(State.STANDARDS_MET, State.ASSOCIATED, State.PARTNERED)),
        Ask.of(
            Partners.NOUN,
            "terms",
            "What the hub asks of a partner, what is missing of it, and why",
            READ,
            AskTerms.Request.class,
            AskTerms.Answer.class,
            (acting, asked, _) -> new AskTerms(work, rules).answer(acting, asked),
            Note.of("partner", "Partner", "Which one, such as PRT-3").naming(Partners.NOUN)));
  }

  private static Function<PartnerCard, Optional<String>> when(State... states) {
    return card -> Offered.when(card.state(), states);
  }
}
