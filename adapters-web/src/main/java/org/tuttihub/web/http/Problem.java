package org.tuttihub.web.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.outcome.Refusal.Fault;

/**
 * An answer that says no, as RFC 9457 has it.
 *
 * @param code stable and dotted; the problem's type is made from it
 * @param detail the sentence for a person
 * @param errors what is wrong part by part
 * @param headers that go with it
 */
public record Problem(
    int status, String code, String detail, List<Part> errors, Map<String, String> headers) {
  private static final int MOST_PARTS = 100;
  private static final int TOLD_IN_SENTENCE = 5;

  /** Where a part is that is wrong. */
  public enum Place {
    /** A JSON pointer into the body. */
    POINTER,
    /** A parameter of the address. */
    PARAMETER,
    /** A header of the request. */
    HEADER,
    /** Something of the record itself. */
    PART
  }

  /** One part that is wrong. */
  public record Part(Place place, String at, String detail) {}

  public Problem {
    errors = List.copyOf(errors);
    headers = Map.copyOf(headers);
  }

  public static Problem of(int status, String code, String detail) {
    return new Problem(status, code, detail, List.of(), Map.of());
  }

  /** A problem with one parameter of the address. */
  public static Problem parameter(String name, String detail) {
    return of(400, "request.parameter", "Parameter " + name + ": " + detail)
        .with(new Part(Place.PARAMETER, name, detail));
  }

  /** A problem with one header. */
  public static Problem header(int status, String code, String name, String detail) {
    return of(status, code, detail).with(new Part(Place.HEADER, name, detail));
  }

  /** Too much at once, or the database is away. */
  public static Problem busy(String detail) {
    return of(503, "busy", detail).with("Retry-After", "2");
  }

  /** A rule's no; {@code place} says what the fields of its faults are. */
  public static Problem of(Refusal refusal, Place place) {
    List<Part> parts =
        refusal.faults().stream().limit(MOST_PARTS).map(fault -> part(fault, place)).toList();
    String detail =
        refusal.faults().size() <= TOLD_IN_SENTENCE
            ? refusal.sentence()
            : refusal.fact() + " " + refusal.remedy();
    Problem problem =
        new Problem(status(refusal.kind()), refusal.code(), detail.strip(), parts, Map.of());
    return refusal.kind() == Refusal.Kind.BUSY ? problem.with("Retry-After", "2") : problem;
  }

  public Problem with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Problem(status, code, detail, errors, more);
  }

  private Problem with(Part part) {
    return new Problem(status, code, detail, List.of(part), headers);
  }

  private static int status(Refusal.Kind kind) {
    return switch (kind) {
      case SHAPE -> 400;
      case FORBIDDEN -> 403;
      case UNKNOWN -> 404;
      case RULE -> 409;
      case STALE -> 412;
      case REPEATED -> 422;
      case BUSY -> 503;
    };
  }

  private static Part part(Fault fault, Place place) {
    return place == Place.POINTER
        ? new Part(place, pointer(fault.field()), fault.sentence())
        : new Part(place, fault.field(), fault.sentence());
  }

  private static String pointer(String path) {
    return path.isEmpty() ? "" : "/" + path.replace("~", "~0").replace("/", "~1").replace('.', '/');
  }
}
