package org.tuttihub.web.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Requests made from the description: good ones, ones that are nearly good, and nasty ones. */
public final class RandomRequests {
  private static final List<String> IDS =
      List.of("INS-1", "INS-2", "INS-3", "INS-999", "finance:1", "crm:a%2Fb", "x".repeat(250));
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
      Manners manners, String head, Buffer body, boolean isHead, Set<String> declared) {
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

  private record Target(String path, String method, JsonNode node) {}

  private final Random random;
  private final JsonNode description;
  private final RandomJson json;
  private final List<Target> targets = new ArrayList<>();

  public RandomRequests(JsonNode description, long seed) {
    this.random = new Random(seed);
    this.description = description;
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
    lines.add((head ? "HEAD" : method) + " " + address(target, manners) + " HTTP/1.1");
    lines.add("Host: x");
    headers(target, manners, lines);
    if (body.length > 0 || !method.equals("GET")) {
      lines.add("Content-Length: " + body.length);
    }
    Set<String> declared = new TreeSet<>();
    target.node().get("responses").fieldNames().forEachRemaining(declared::add);
    return new Made(
        manners, Raw.head(lines.toArray(String[]::new)), Buffer.buffer(body), head, declared);
  }

  private void headers(Target target, Manners manners, List<String> lines) {
    boolean nasty = manners == Manners.NASTY;
    if (!nasty || random.nextInt(8) > 0) {
      lines.add("Authorization: Bearer " + (random.nextInt(9) > 0 ? "admin" : "viewer"));
    }
    if (target.node().has("requestBody")) {
      List<String> types = new ArrayList<>();
      target.node().at("/requestBody/content").fieldNames().forEachRemaining(types::add);
      String type = types.get(random.nextInt(types.size()));
      lines.add("Content-Type: " + (nasty && random.nextInt(4) == 0 ? "text/html" : type));
    }
    for (JsonNode parameter : parameters(target)) {
      if (parameter.get("in").asText().equals("header") && (random.nextInt(3) > 0)) {
        String name = parameter.get("name").asText();
        lines.add(name + ": " + (name.startsWith("If") ? "\"1\"" : "key-" + random.nextInt(50)));
      }
    }
    for (int i = nasty ? random.nextInt(3) : 0; i > 0; i--) {
      lines.add(NASTY_HEADERS.get(random.nextInt(NASTY_HEADERS.size())));
    }
  }

  private String address(Target target, Manners manners) {
    String path = target.path().replace("{id}", IDS.get(random.nextInt(IDS.size())));
    if (manners == Manners.NASTY && random.nextInt(4) == 0) {
      path = target.path().replace("{id}", nastyPart()) + (random.nextInt(4) == 0 ? "//" : "");
    }
    List<String> pairs = new ArrayList<>();
    for (JsonNode parameter : parameters(target)) {
      if (parameter.get("in").asText().equals("query") && random.nextInt(9) == 0) {
        pairs.add(pair(parameter, manners));
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

  private String pair(JsonNode parameter, Manners manners) {
    String name = parameter.get("name").asText();
    JsonNode value =
        manners == Manners.GOOD
            ? json.good(parameter.get("schema"))
            : json.nearly(parameter.get("schema"));
    String text = value.isTextual() ? value.asText() : value.toString();
    if (name.equals("limit") && manners == Manners.GOOD) {
      text = "20";
    }
    boolean nasty = manners == Manners.NASTY && random.nextInt(2) == 0;
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("%21", "!")
        + "="
        + (nasty ? nastyPart() : URLEncoder.encode(text, StandardCharsets.UTF_8));
  }

  private byte[] body(Target target, Manners manners) {
    if (!target.node().has("requestBody")) {
      return new byte[0];
    }
    JsonNode schema = target.node().at("/requestBody/content/application~1json/schema");
    if (schema.isMissingNode()) {
      return "a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8);
    }
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
    return NASTY_PARTS.get(random.nextInt(NASTY_PARTS.size()));
  }
}
