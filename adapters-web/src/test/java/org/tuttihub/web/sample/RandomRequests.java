package org.tuttihub.web.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Requests made from the description: good ones, ones that are nearly good, and nasty ones. */
public final class RandomRequests {
  private static final List<String> ODD_IDS =
      List.of("NONE-1", "finance:1", "crm:a%2Fb", "x".repeat(250));
  private static final List<String> NASTY_PARTS =
      List.of("%zz", "%", "%ff", "%00", "%E2%80%AE", "..%2f..", "a=b", "%C0%AF", "+", "'--", "*");
  private static final List<String> NASTY_HEADERS =
      List.of(
          "If-Match: *",
          "If-Match: W/\"1\"",
          "If-Match: \"99999999999999999999\"",
          "If-Match: \"1\", \"2\"",
          "If-None-Match: *",
          "If-None-Match: ,,,",
          "Idempotency-Key: ",
          "Idempotency-Key: " + "k".repeat(300),
          "Idempotency-Key: caf\u00e9",
          "Accept: application/xml;q=nonsense",
          "Accept: text/csv;q=0",
          "Accept-Encoding: gzip;q=x",
          "Content-Encoding: gzip",
          "Upgrade: websocket",
          "Upgrade: h2c",
          "Cookie: a=b; c",
          "Range: bytes=0-1",
          "X-Forwarded-For: ' or 1=1",
          "Expect: 100-continue");

  /** How a request is made. */
  public enum Manners {
    GOOD,
    NEARLY,
    NASTY
  }

  /** A request, and the statuses that the description declares for it. */
  public record Made(
      Manners manners,
      String operation,
      String method,
      String path,
      String head,
      Buffer body,
      boolean isHead,
      Set<String> declared) {
    public byte[] bytes() {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
      all.writeBytes(body.getBytes());
      return all.toByteArray();
    }

    public String shown() {
      String whole = head + body;
      return whole.length() > 2_000 ? whole.substring(0, 2_000) : whole;
    }
  }

  private record Target(String path, String method, JsonNode node) {
    boolean isNamed() {
      return path.contains("{id}");
    }
  }

  private final Random random;
  private final JsonNode description;
  private final Known known;
  private final RandomJson json;
  private final List<Target> targets = new ArrayList<>();

  public RandomRequests(JsonNode description, Known known, long seed) {
    this.random = new Random(seed);
    this.description = description;
    this.known = known;
    this.json = new RandomJson(description, random);
    description
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        m -> targets.add(new Target(path.getKey(), m.getKey(), m.getValue()))));
  }

  public Made next() {
    Target target = targets.get(random.nextInt(targets.size()));
    Manners manners = Manners.values()[random.nextInt(3)];
    byte[] body = body(target, manners);
    List<String> lines = new ArrayList<>();
    String method = target.method().toUpperCase(Locale.ROOT);
    boolean head = method.equals("GET") && random.nextInt(20) == 0;
    String id = id(target, manners);
    lines.add((head ? "HEAD" : method) + " " + address(target, id, manners) + " HTTP/1.1");
    lines.add("Host: x");
    headers(target, id, manners, lines);
    if (body.length > 0 || !method.equals("GET")) {
      lines.add("Content-Length: " + body.length);
    }
    Set<String> declared = new TreeSet<>();
    target.node().get("responses").fieldNames().forEachRemaining(declared::add);
    return new Made(
        manners,
        method + " " + target.path(),
        method,
        target.path().replace("{id}", "x"),
        Raw.head(lines.toArray(String[]::new)),
        Buffer.buffer(body),
        head,
        declared);
  }

  /** The first token is that of somebody who may do anything. */
  private String token(boolean nasty) {
    List<String> good = known.tokens();
    return nasty && random.nextInt(20) == 0
        ? "guess-" + random.nextInt(1_000)
        : random.nextInt(9) > 0 ? good.getFirst() : one(good);
  }

  private void headers(Target target, String id, Manners manners, List<String> lines) {
    boolean nasty = manners == Manners.NASTY;
    if (!nasty || random.nextInt(8) > 0) {
      lines.add("Authorization: Bearer " + token(nasty));
    }
    if (target.node().has("requestBody")) {
      List<String> types = new ArrayList<>();
      target.node().at("/requestBody/content").fieldNames().forEachRemaining(types::add);
      String type = types.get(random.nextInt(types.size()));
      lines.add("Content-Type: " + (nasty && random.nextInt(4) == 0 ? "text/html" : type));
    }
    for (JsonNode parameter : parameters(target)) {
      boolean wanted = manners == Manners.GOOD || random.nextInt(3) > 0;
      if (parameter.get("in").asText().equals("header") && wanted) {
        header(target, id, manners, parameter.get("name").asText()).ifPresent(lines::add);
      }
    }
    for (int i = nasty ? random.nextInt(3) : 0; i > 0; i--) {
      lines.add(one(NASTY_HEADERS));
    }
  }

  private Optional<String> header(Target target, String id, Manners manners, String name) {
    boolean good = manners == Manners.GOOD;
    return switch (name) {
      case "If-Match" ->
          (good ? known.version(target.method(), target.path(), id) : Optional.of(1L))
              .map(version -> name + ": \"" + version + "\"");
      case "If-None-Match" ->
          random.nextInt(5) == 0 ? Optional.of(name + ": \"1\"") : Optional.empty();
      default ->
          random.nextInt(3) == 0
              ? Optional.empty()
              : Optional.of(name + ": key-" + random.nextInt(good ? 1_000_000 : 50));
    };
  }

  private String id(Target target, Manners manners) {
    List<String> there = target.isNamed() ? known.ids(target.path()) : List.of();
    boolean odd = there.isEmpty() || random.nextInt(manners == Manners.GOOD ? 20 : 4) == 0;
    return odd ? one(ODD_IDS) : one(there);
  }

  private String address(Target target, String id, Manners manners) {
    String path = target.path().replace("{id}", id);
    if (manners == Manners.NASTY && random.nextInt(4) == 0) {
      path = target.path().replace("{id}", nastyPart()) + (random.nextInt(4) == 0 ? "//" : "");
    }
    List<String> pairs = new ArrayList<>();
    for (JsonNode parameter : parameters(target)) {
      boolean needed = parameter.path("required").asBoolean() && manners == Manners.GOOD;
      if (parameter.get("in").asText().equals("query") && (needed || random.nextInt(9) == 0)) {
        pair(target, parameter, manners).ifPresent(pairs::add);
      }
    }
    if (manners == Manners.NASTY && random.nextInt(4) == 0) {
      pairs.add(nastyPart() + "=" + nastyPart());
    }
    if (manners != Manners.GOOD && !pairs.isEmpty() && random.nextInt(6) == 0) {
      pairs.add(pairs.getFirst());
    }
    return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
  }

  private Optional<String> pair(Target target, JsonNode parameter, Manners manners) {
    String name = parameter.get("name").asText();
    boolean good = manners == Manners.GOOD;
    if (good && name.matches("after|before")) {
      return Optional.empty(); // a cursor is not made up
    }
    JsonNode schema = parameter.get("schema");
    List<String> values = known.values(target.method(), target.path(), name.replace("!", ""));
    JsonNode value = good ? json.good(schema) : json.nearly(schema);
    String text =
        good && !values.isEmpty()
            ? one(values)
            : value.isTextual() ? value.asText() : value.toString();
    boolean nasty = manners == Manners.NASTY && random.nextInt(2) == 0;
    return Optional.of(
        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("%21", "!")
            + "="
            + (nasty ? nastyPart() : URLEncoder.encode(text, StandardCharsets.UTF_8)));
  }

  private byte[] body(Target target, Manners manners) {
    if (!target.node().has("requestBody")) {
      return new byte[0];
    }
    JsonNode schema = target.node().at("/requestBody/content/application~1json/schema");
    if (schema.isMissingNode()) {
      return one(known.files(target.path())).getBytes(StandardCharsets.UTF_8);
    }
    json.values(field -> known.values(target.method(), target.path(), field));
    return switch (manners) {
      case GOOD -> json.good(schema).toString().getBytes(StandardCharsets.UTF_8);
      case NEARLY -> json.nearly(schema).toString().getBytes(StandardCharsets.UTF_8);
      case NASTY -> json.nasty(schema);
    };
  }

  private List<JsonNode> parameters(Target target) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode parameter : target.node().get("parameters")) {
      all.add(
          parameter.has("$ref")
              ? description.at(parameter.get("$ref").asText().substring(1))
              : parameter);
    }
    return all;
  }

  private String nastyPart() {
    return one(NASTY_PARTS);
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
