package org.tuttihub.web.routes;

import java.util.List;
import java.util.Map;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.web.http.Asked;
import org.tuttihub.web.http.MediaTypes;
import org.tuttihub.web.http.NotServed;
import org.tuttihub.web.http.Problem;
import org.tuttihub.web.http.Reply;
import org.tuttihub.web.json.JsonOut;

/** A question: nothing is changed, so neither a version nor a repeat key is asked for. */
record AskRoute<Q, A>(Ask<Q, A> ask, Acting.Beginning beginning) implements Route {

  @Override
  public Reply answer(Asked asked, Actor actor) {
    asked.query().refuseUnknown(List.of());
    NotServed.unless(ask.permits(actor), Problem.Place.PART);
    if (ask.isOnRecord()) {
      Keys.of(ask, asked);
    }
    Map<String, Object> given = JsonBody.of(ask, asked);
    if (ask.isOnRecord()) {
      given.put("id", Keys.text(asked));
    }
    A answer =
        NotServed.unless(
            ask.answer(beginning.by(actor, Door.REST), given, Binder.Manner.TYPED, Progress.SILENT),
            Problem.Place.POINTER);
    return Reply.of(
        200, MediaTypes.JSON, JsonOut.object(out -> JsonOut.fields(out, ask.answer(), answer)));
  }
}
