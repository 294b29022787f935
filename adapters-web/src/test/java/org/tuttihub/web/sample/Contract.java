package org.tuttihub.web.sample;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds requests and answers against the description. */
public final class Contract {
  private final OpenApiInteractionValidator validator;

  public Contract(String description) {
    this.validator =
        OpenApiInteractionValidator.createForInlineApiSpecification(description).build();
  }

  /** What is wrong with an answer; empty when nothing is. */
  public String faultsOfAnswer(
      String method, String path, int status, Map<String, String> headers, String body) {
    SimpleResponse.Builder response = new SimpleResponse.Builder(status);
    headers.forEach(response::withHeader);
    if (!body.isEmpty()) {
      response.withBody(body);
    }
    Request.Method known = Request.Method.valueOf(method.equals("HEAD") ? "GET" : method);
    return faults(validator.validateResponse(pathOnly(path), known, response.build()));
  }

  /** What is wrong with a request; empty when nothing is. */
  public String faultsOfRequest(
      String method, String address, Map<String, String> headers, String body) {
    SimpleRequest.Builder request = new SimpleRequest.Builder(method, pathOnly(address));
    headers.forEach(request::withHeader);
    int question = address.indexOf('?');
    if (question >= 0) {
      for (String pair : address.substring(question + 1).split("&", -1)) {
        String[] parts = pair.split("=", 2);
        if (parts.length == 2 && !parts[1].isEmpty()) { // it takes an empty one for missing
          request.withQueryParam(decoded(parts[0]), decoded(parts[1]));
        }
      }
    }
    if (body.isEmpty()) { // it asks for a media type even where no body is needed
      request.withContentType("application/json");
    } else {
      request.withBody(body);
    }
    return faults(validator.validateRequest(request.build()));
  }

  private static String faults(ValidationReport report) {
    return report.getMessages().stream()
        .filter(m -> m.getLevel() == ValidationReport.Level.ERROR)
        .map(m -> m.getKey() + ": " + m.getMessage())
        .collect(Collectors.joining("\n"));
  }

  private static String pathOnly(String address) {
    int question = address.indexOf('?');
    return question < 0 ? address : address.substring(0, question);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
