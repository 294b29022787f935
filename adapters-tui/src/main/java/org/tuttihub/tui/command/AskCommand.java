package org.tuttihub.tui.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.domain.outcome.Outcome;

/** {@code ROOM ASK}: a question, and its answer, of which nothing is kept. */
final class AskCommand {
  private static final Set<String> OPTIONS = Set.of(Format.OPTIONS);

  private final Terms terms;
  private final Paper paper;

  AskCommand(Terms terms) {
    this.terms = terms;
    this.paper = new Paper(terms);
  }

  <A> Exit run(Ask<?, A> ask, Given given) {
    String usage = ask.name() + (ask.isOnRecord() ? " ID" : "") + " --help";
    given.atMost(ask.isOnRecord() ? 1 : 0, usage);
    Map<String, Object> fields = new LinkedHashMap<>();
    if (ask.isOnRecord()) {
      fields.put("id", given.word(0, "which " + ask.noun().singular(), usage));
    }
    fields.putAll(new Requests(terms).of(ask.request(), given, OPTIONS, usage));
    Format format = Format.of(given);
    Outcome<A> outcome =
        ask.answer(
            terms.beginning().by(terms.actor(), terms.door()),
            fields,
            Manner.TYPED_BY_HAND,
            new Telling(paper, "done"));
    return switch (outcome) {
      case Outcome.Refused<A>(var refusal) -> Exit.refused(terms, refusal);
      case Outcome.Done<A>(A answer) -> {
        new CardOut(terms, ask.noun().plural(), ask.answer()).write(answer, format);
        yield Exit.DONE;
      }
    };
  }
}
