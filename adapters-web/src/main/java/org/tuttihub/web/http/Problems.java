package org.tuttihub.web.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.tuttihub.web.json.JsonOut;

/** Writes problems, all in the one shape. */
public final class Problems {
  private Problems() {}

  public static Reply.Whole reply(Problem problem, String requestId) {
    Reply.Whole reply =
        Reply.of(
            problem.status(),
            MediaTypes.PROBLEM,
            JsonOut.object(out -> fields(out, problem, requestId)));
    for (var header : problem.headers().entrySet()) {
      reply = reply.with(header.getKey(), header.getValue());
    }
    return reply;
  }

  private static void fields(JsonGenerator out, Problem problem, String requestId)
      throws IOException {
    out.writeStringField("type", "urn:tutti:refusal:" + problem.code());
    out.writeStringField("title", Titles.of(problem.status()));
    out.writeNumberField("status", problem.status());
    out.writeStringField("detail", problem.detail());
    out.writeStringField("instance", "urn:tutti:request:" + requestId);
    out.writeArrayFieldStart("errors");
    for (Problem.Part part : problem.errors()) {
      out.writeStartObject();
      out.writeStringField(part.place().name().toLowerCase(Locale.ROOT), part.at());
      out.writeStringField("detail", part.detail());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
