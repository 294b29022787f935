package org.tuttihub.web.routes;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Words;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.Key;
import org.tuttihub.web.http.Asked;
import org.tuttihub.web.http.Conditions;
import org.tuttihub.web.http.MediaTypes;
import org.tuttihub.web.http.NotServed;
import org.tuttihub.web.http.Problem;
import org.tuttihub.web.http.Query;
import org.tuttihub.web.http.Reply;
import org.tuttihub.web.json.Canonical;
import org.tuttihub.web.json.JsonOut;

/**
 * A deed. One that changes something asks for the version that was seen. Putting asks only when the
 * record is there: without a version it means to create, so it expects version 0, which no record
 * has; the refusal of that is turned into the question for the version.
 */
record DeedRoute(Deed<?> deed, Catalogue catalogue, Acting.Beginning beginning) implements Route {
  private static final List<String> CREATING = List.of("add", "new");

  @Override
  public Reply answer(Asked asked, Actor actor) {
    asked.query().refuseUnknown(List.of());
    NotServed.unless(deed.permits(actor), Problem.Place.PART);
    Map<String, Object> given = given(asked);
    Optional<Long> expected = Conditions.expected(asked);
    boolean creates = isPut() && expected.isEmpty();
    if (!deed.changes() && expected.isPresent()) {
      throw noVersionHere();
    }
    if (deed.changes() && expected.isEmpty() && !isPut()) {
      throw Conditions.versionNeeded();
    }
    if (isPut() && expected.isPresent()) {
      refuseUnlessThere(asked, expected.get());
    }
    Acting acting = beginning.by(actor, Door.REST);
    if (deed.changes()) {
      acting = acting.expecting(expected.orElse(0L));
    }
    acting = Repeats.repeatable(acting, asked, Canonical.text(given));
    if (deed.isOnRecord()) {
      given.put("id", Keys.text(asked));
    }
    return reply(deed.perform(acting, given, Binder.Manner.TYPED), creates);
  }

  private boolean isPut() {
    return deed.verb().equals("put");
  }

  private Map<String, Object> given(Asked asked) {
    if (deed.isOnRecord()) {
      Keys.of(deed, asked);
    }
    return JsonBody.of(deed, asked);
  }

  private static NotServed noVersionHere() {
    return new NotServed(
        Problem.header(
            400,
            "request.bad-version",
            "If-Match",
            "Nothing that is there is changed here: leave If-Match out."));
  }

  /** A version of a record that is not there was never seen. */
  private void refuseUnlessThere(Asked asked, long expected) {
    Optional<CardOf<?>> card = catalogue.card(deed.noun().plural());
    if (card.isPresent()) {
      Key key = deed.isOnRecord() ? Keys.of(deed, asked) : CardOf.ONLY;
      if (card.get().find().apply(key, Optional.empty()).isEmpty()) {
        throw new NotServed(
            Problem.of(
                412,
                "stale",
                "There is no "
                    + deed.noun().singular()
                    + " "
                    + key
                    + " of which you can have seen version "
                    + expected
                    + ": leave If-Match out to create it."));
      }
    }
  }

  private Reply reply(Outcome<Receipt> outcome, boolean creates) {
    return switch (outcome) {
      case Outcome.Done<Receipt>(Receipt receipt) -> done(receipt, creates);
      case Outcome.Refused<Receipt>(Refusal refusal)
          when creates && refusal.kind() == Refusal.Kind.STALE ->
          throw Conditions.versionNeeded();
      case Outcome.Refused<Receipt>(Refusal refusal) ->
          throw new NotServed(
              Problem.of(
                  refusal,
                  refusal.kind() == Refusal.Kind.SHAPE
                      ? Problem.Place.POINTER
                      : Problem.Place.PART));
    };
  }

  private Reply done(Receipt receipt, boolean creates) {
    boolean created = creates || CREATING.contains(deed.verb());
    Reply.Whole reply =
        Reply.of(created ? 201 : 200, MediaTypes.JSON, body(receipt))
            .with("ETag", Conditions.tag(receipt.version()));
    return created ? reply.with("Location", location(receipt)) : reply;
  }

  private String location(Receipt receipt) {
    String collection = Words.API + receipt.subject().collection();
    boolean only = catalogue.card(receipt.subject().collection()).map(CardOf::only).orElse(false);
    return only ? collection : collection + "/" + Query.encoded(receipt.subject().ref());
  }

  static Buffer body(Receipt receipt) {
    return JsonOut.object(
        out -> {
          out.writeStringField("deed", receipt.deed().toString());
          out.writeStringField("collection", receipt.subject().collection());
          out.writeStringField("id", receipt.subject().id().toString());
          out.writeStringField("ref", receipt.subject().ref());
          out.writeNumberField("version", receipt.version());
          out.writeStringField("said", receipt.said());
          out.writeObjectFieldStart("facts");
          for (var fact : receipt.facts().entrySet()) {
            out.writeStringField(fact.getKey(), fact.getValue());
          }
          out.writeEndObject();
          if (receipt.secret().isPresent()) {
            out.writeStringField("secret", receipt.secret().get());
          }
        });
  }
}
