package org.tuttihub.web.routes;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Key;
import org.tuttihub.web.http.Asked;
import org.tuttihub.web.http.Conditions;
import org.tuttihub.web.http.MediaTypes;
import org.tuttihub.web.http.NotServed;
import org.tuttihub.web.http.Problem;
import org.tuttihub.web.http.Query;
import org.tuttihub.web.http.Reply;
import org.tuttihub.web.json.JsonOut;

/** One record in full, with its version and what the caller may do with it now. */
record CardRoute<C>(CardOf<C> card, Catalogue catalogue) implements Route {

  @Override
  public Reply answer(Asked asked, Actor actor) {
    Query query = asked.query();
    query.refuseUnknown(List.of("as_at"));
    Optional<LocalDate> asAt = Params.asAt(query);
    Key key = card.only() ? CardOf.ONLY : Keys.of(card, asked);
    Stored<C> found = NotServed.unless(card.show(actor, key, asAt), Problem.Place.PART);
    Reply.Whole reply =
        Reply.of(
            200,
            MediaTypes.JSON,
            JsonOut.object(
                out -> {
                  JsonOut.fields(out, card.card(), found.value());
                  out.writeNumberField("version", found.version());
                  Optional<C> now =
                      asAt.isPresent() ? Optional.empty() : Optional.of(found.value());
                  may(out, actor, now);
                  next(out, actor, key, now);
                }));
    return Conditions.unlessSeen(asked, Conditions.tag(found.version()), reply);
  }

  /** Nothing may be done with a record as it once stood. */
  private void may(JsonGenerator out, Actor actor, Optional<C> now) throws IOException {
    out.writeObjectFieldStart("may");
    if (now.isPresent()) {
      for (Catalogue.May may : catalogue.may(actor, card, now.get())) {
        out.writeObjectFieldStart(may.deed().verb());
        out.writeBooleanField("allowed", may.whyNot().isEmpty());
        if (may.whyNot().isPresent()) {
          out.writeStringField("why", may.whyNot().get());
        }
        out.writeEndObject();
      }
    }
    out.writeEndObject();
  }

  /**
   * What comes next after it: other operations, and the field of theirs that names which record.
   */
  private void next(JsonGenerator out, Actor actor, Key key, Optional<C> now) throws IOException {
    out.writeArrayFieldStart("what_next");
    if (now.isPresent()) {
      for (Catalogue.Onward onward : catalogue.onward(card.noun(), actor)) {
        Optional<String> record = onward.from(card, key, now.get());
        if (record.isPresent()) {
          out.writeStartObject();
          out.writeStringField("operation", onward.operation().name());
          out.writeStringField("sentence", onward.operation().sentence());
          out.writeStringField("field", onward.field());
          out.writeStringField("record", record.get());
          out.writeEndObject();
        }
      }
    }
    out.writeEndArray();
  }
}
