package org.tuttihub.web.http;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Entity tags: which version somebody saw, and whether they have seen this already. */
public final class Conditions {
  private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");

  private Conditions() {}

  public static String tag(long version) {
    return "\"" + version + "\"";
  }

  /** The version in If-Match; absent when the header is. */
  public static Optional<Long> expected(Asked asked) {
    return asked.header("if-match").map(Conditions::version);
  }

  public static NotServed versionNeeded() {
    return new NotServed(
        Problem.header(
            428,
            "request.no-version",
            "If-Match",
            "This changes a record that is there: read it first, and send its ETag as If-Match."));
  }

  /** The answer, or 304 without a body when the client has it already. */
  public static Reply.Whole unlessSeen(Asked asked, String tag, Reply.Whole reply) {
    Reply.Whole tagged = reply.with("ETag", tag);
    return asked.header("if-none-match").map(seen -> names(seen, tag)).orElse(false)
        ? new Reply.Whole(304, tagged.headers(), io.vertx.core.buffer.Buffer.buffer())
        : tagged;
  }

  private static boolean names(String header, String tag) {
    return header.strip().equals("*")
        || List.of(header.split(",", -1)).stream()
            .map(one -> one.strip().replaceFirst("^W/", ""))
            .anyMatch(tag::equals);
  }

  private static long version(String header) {
    Matcher matcher = VERSION.matcher(header.strip());
    if (!matcher.matches()) {
      throw new NotServed(
          Problem.header(
              400,
              "request.bad-version",
              "If-Match",
              "If-Match must be the ETag of the record as you read it, one number in double"
                  + " quotes, such as \"7\"."));
    }
    return Long.parseLong(matcher.group(1));
  }
}
