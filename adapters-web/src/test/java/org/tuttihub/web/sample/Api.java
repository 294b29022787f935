package org.tuttihub.web.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the server, and holds every answer against the description; and every request that was
 * granted.
 */
public final class Api {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final int port;
  private final Contract contract;

  Api(int port, Contract contract) {
    this.port = port;
    this.contract = contract;
  }

  /** An answer. */
  public record Answer(HttpResponse<String> response) {
    public int status() {
      return response.statusCode();
    }

    public String body() {
      return response.body();
    }

    public JsonNode json() {
      try {
        return JSON.readTree(response.body());
      } catch (JsonProcessingException broken) {
        throw new AssertionError("No JSON: " + response.body(), broken);
      }
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    /** The code of the problem. */
    public String code() {
      assertEquals("application/problem+json", header("Content-Type"), body());
      assertEquals(status(), json().get("status").asInt());
      return json().get("type").asText().replace("urn:tutti:refusal:", "");
    }
  }

  /** A request to come. */
  public final class Asking {
    private final String method;
    private final String address;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String body = "";

    private Asking(String method, String address) {
      this.method = method;
      this.address = address;
      headers.put("Authorization", "Bearer admin");
    }

    public Asking as(String token) {
      headers.put("Authorization", "Bearer " + token);
      return this;
    }

    public Asking asNobody() {
      headers.remove("Authorization");
      return this;
    }

    public Asking header(String name, String value) {
      headers.put(name, value);
      return this;
    }

    public Asking ifMatch(long version) {
      return header("If-Match", "\"" + version + "\"");
    }

    public Asking json(String text) {
      headers.putIfAbsent("Content-Type", "application/json");
      body = text.replace('\'', '"');
      return this;
    }

    public Asking body(String contentType, String text) {
      headers.put("Content-Type", contentType);
      body = text;
      return this;
    }

    public Answer send() {
      Answer answer = unchecked();
      HttpResponse<String> response = answer.response();
      Map<String, String> all = new LinkedHashMap<>();
      response.headers().map().forEach((name, values) -> all.put(name, values.getFirst()));
      if (method.matches("GET|POST|PUT") && answer.status() != 405) {
        assertEquals(
            "",
            contract.faultsOfAnswer(method, address, answer.status(), all, answer.body()),
            () -> "answer " + answer.status() + " to " + address + ": " + answer.body());
      }
      if (answer.status() < 300 && method.matches("GET|POST|PUT")) {
        assertEquals("", contract.faultsOfRequest(method, address, headers, body), address);
      }
      return answer;
    }

    /** Without holding it against the description. */
    public Answer unchecked() {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
              .method(
                  method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
      headers.forEach(request::header);
      try {
        return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
      } catch (IOException broken) {
        throw new AssertionError(method + " " + address, broken);
      } catch (InterruptedException broken) {
        Thread.currentThread().interrupt();
        throw new AssertionError(broken);
      }
    }
  }

  public Asking get(String address) {
    return new Asking("GET", address);
  }

  public Asking post(String address) {
    return new Asking("POST", address);
  }

  public Asking put(String address) {
    return new Asking("PUT", address);
  }

  public Asking ask(String method, String address) {
    return new Asking(method, address);
  }

  /** The version in an ETag. */
  public static Optional<Long> version(Answer answer) {
    String tag = answer.header("ETag");
    return tag.matches("\"[0-9]+\"")
        ? Optional.of(Long.parseLong(tag.substring(1, tag.length() - 1)))
        : Optional.empty();
  }
}
