package org.tuttihub.web.routes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuttihub.application.catalogue.Operation;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;
import org.tuttihub.web.http.Asked;
import org.tuttihub.web.http.MediaTypes;
import org.tuttihub.web.http.NotServed;
import org.tuttihub.web.http.Problem;
import org.tuttihub.web.json.JsonIn;

/** What a request's body gives, for operations that are given something as JSON. */
final class JsonBody {
  private JsonBody() {}

  /** The fields of the body, without the record's name, which the path has. */
  static Map<String, Object> of(Operation operation, Asked asked) {
    if (asked.body().length() > 0 && !asked.mediaType().orElse("").equals(MediaTypes.JSON)) {
      throw new NotServed(
          Problem.header(
              415,
              "request.media-type",
              "Content-Type",
              "The body must be JSON: send it with Content-Type: application/json."));
    }
    Map<String, Object> given =
        NotServed.unless(JsonIn.object(asked.body().getBytes()), Problem.Place.POINTER);
    if (given.containsKey("id") && operation.isOnRecord()) {
      throw new NotServed(
          Problem.of(
              Refusal.shape(
                  "request.faults",
                  "One field is not right.",
                  "Correct and send it again; nothing was changed.",
                  List.of(new Fault("id", "The path names the record; leave id out of the body."))),
              Problem.Place.POINTER));
    }
    return new LinkedHashMap<>(given);
  }
}
