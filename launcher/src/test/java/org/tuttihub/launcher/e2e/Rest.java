package org.tuttihub.launcher.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The API, as an integrator calls it. */
record Rest(String api, String token) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  /** What came back. */
  record Reply(int status, JsonNode body, String etag, String location) {}

  Reply get(String path) throws IOException {
    return send(request(path).GET().build());
  }

  Reply post(String path, String body, String... headers) throws IOException {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request.build());
  }

  Reply put(String path, String body, String... headers) throws IOException {
    HttpRequest.Builder request =
        request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request.build());
  }

  Reply upload(String path, Path file, String type) throws IOException {
    return send(
        request(path)
            .timeout(Duration.ofMinutes(2))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofFile(file))
            .build());
  }

  /** Waits until an import has ended. */
  JsonNode ended(String location) throws IOException {
    while (true) {
      JsonNode job = get(location).body();
      if (!List.of("running").contains(job.path("state").asText())) {
        return job;
      }
      Program.pause();
    }
  }

  private HttpRequest.Builder request(String path) {
    String url =
        path.startsWith("/api/") ? api.substring(0, api.indexOf("/api/")) + path : api + path;
    return HttpRequest.newBuilder(URI.create(url))
        .timeout(Duration.ofSeconds(20))
        .header("Authorization", "Bearer " + token);
  }

  private static Reply send(HttpRequest request) throws IOException {
    try {
      HttpResponse<String> reply = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      String type = reply.headers().firstValue("Content-Type").orElse("");
      return new Reply(
          reply.statusCode(),
          type.contains("json") && !reply.body().isEmpty()
              ? JSON.readTree(reply.body())
              : JSON.getNodeFactory().textNode(reply.body()),
          reply.headers().firstValue("ETag").orElse(""),
          reply.headers().firstValue("Location").orElse(""));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
