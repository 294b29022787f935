package org.tuttihub.application.partners;

import static org.tuttihub.domain.access.Permission.HANDLE_COMPLAINTS;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Note;
import org.tuttihub.application.catalogue.Offered;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.partners.Complaint.State;

/** What is done with complaints, by those who handle them. */
record ComplaintDeeds(UnitOfWork<? extends PartnerRecords> work, Ids ids, PartnershipRules rules) {

  Stream<Operation> all() {
    HandleComplaint handle = new HandleComplaint(work, ids, rules);
    return Stream.of(receive(handle), steps(handle), ends(handle)).flatMap(part -> part);
  }

  private static Stream<Operation> receive(HandleComplaint handle) {
    return Stream.of(
        Deed.of(
            Complaints.NOUN,
            "add",
            "Take a complaint about a partnership that came in writing",
            HANDLE_COMPLAINTS,
            HandleComplaint.Receive.class,
            handle::receive,
            Note.of("partner", "Partner", "With whom the partnership is, such as PRT-3")
                .naming(Partners.NOUN),
            Note.of("received_on", "Received", "The day; today unless given"),
            Note.of("complainant", "From", "Who complains"),
            Note.text("about", "About", "What is complained of", 8000).required(),
            Note.of("safeguarding", "Safeguarding", "Whether any of it is about safeguarding"),
            Note.of("passed_to", "Passed to", "Then: the office it was passed to at once")));
  }

  private static Stream<Operation> steps(HandleComplaint handle) {
    return Stream.of(
        Deed.of(
                Complaints.NOUN,
                "resolve",
                "Say how the service manager settled a complaint",
                HANDLE_COMPLAINTS,
                HandleComplaint.Resolve.class,
                handle::resolve,
                Note.text("how", "How", "What was done and said", 4000).required())
            .offeredWhen(ComplaintCard.class, when(State.RECEIVED)),
        Deed.of(
                Complaints.NOUN,
                "escalate",
                "Take a complaint to the chair",
                HANDLE_COMPLAINTS,
                HandleComplaint.Escalate.class,
                handle::escalate,
                Note.text("why", "Why", "Why the first step is not enough", 4000).required())
            .offeredWhen(ComplaintCard.class, when(State.RECEIVED)),
        Deed.of(
                Complaints.NOUN,
                "safeguard",
                "Pass a complaint on at once: it is about safeguarding",
                HANDLE_COMPLAINTS,
                HandleComplaint.Safeguard.class,
                handle::safeguard,
                Note.of("passed_to", "Passed to", "The office that looks after safeguarding"))
            .offeredWhen(ComplaintCard.class, when(State.RECEIVED, State.WITH_CHAIR)));
  }

  private static Stream<Operation> ends(HandleComplaint handle) {
    return Stream.of(
        Deed.of(
                Complaints.NOUN,
                "close",
                "Say what was answered in the end",
                HANDLE_COMPLAINTS,
                HandleComplaint.Close.class,
                handle::close,
                Note.text("response", "Response", "What was answered", 8000).required())
            .offeredWhen(ComplaintCard.class, when(State.WITH_CHAIR, State.SAFEGUARDING_ROUTE)),
        Deed.of(
                Complaints.NOUN,
                "propose-termination",
                "Propose to end the agreement that a complaint is about",
                HANDLE_COMPLAINTS,
                HandleComplaint.Propose.class,
                handle::propose,
                AgreementDeeds.GROUNDS)
            .offeredWhen(ComplaintCard.class, when(State.WITH_CHAIR)));
  }

  private static Function<ComplaintCard, Optional<String>> when(State... states) {
    return card -> Offered.when(card.state(), states);
  }
}
