package org.tuttihub.web.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A real Chromium without a window, driven over its own protocol. */
public final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/snap/bin/chromium");

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger last = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<String> console = new CopyOnWriteArrayList<>();
  private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

  private Browser(Process process, String address) throws Exception {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Listening())
            .get(20, TimeUnit.SECONDS);
    ask("Page.enable", Map.of());
    ask("Log.enable", Map.of());
  }

  /** Where it is installed; absent where it is not. */
  public static Optional<Path> installed() {
    return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  /** Opens a browser with a window of this size, in which pages run no scripts of their own. */
  public static Browser open(int width, int height) throws Exception {
    Path profile = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser");
    Process process =
        new ProcessBuilder(
                installed().orElseThrow().toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Browser browser = new Browser(process, page(profile));
    browser.ask(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    return browser;
  }

  private static String page(Path profile) throws Exception {
    Path told = profile.resolve("DevToolsActivePort");
    for (int time = 0; time < 200; time++) {
      if (Files.exists(told) && Files.size(told) > 0) {
        String port = Files.readAllLines(told).getFirst();
        HttpRequest request =
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
        String body = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
        for (JsonNode target : JSON.readTree(body)) {
          if (target.path("type").asText().equals("page")) {
            return target.path("webSocketDebuggerUrl").asText();
          }
        }
      }
      Thread.sleep(100);
    }
    throw new IOException("The browser did not begin");
  }

  private final class Listening implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
      text.append(data);
      if (isLast) {
        heard(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  private void heard(String text) {
    try {
      JsonNode message = JSON.readTree(text);
      if (message.has("id")) {
        waiting.remove(message.get("id").asInt()).complete(message);
      } else if (message.path("method").asText().equals("Page.loadEventFired")) {
        loaded.complete(null);
      } else if (message.path("method").asText().equals("Log.entryAdded")) {
        console.add(message.at("/params/entry/text").asText());
      }
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  /** What the browser itself complained of: what a page may not load or run. */
  public List<String> complaints() {
    return console;
  }

  public JsonNode ask(String method, Map<String, ?> with) {
    int id = last.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(with));
    try {
      socket.sendText(message.toString(), true).get(20, TimeUnit.SECONDS);
      JsonNode result = answer.get(60, TimeUnit.SECONDS);
      if (result.has("error")) {
        throw new AssertionError(method + ": " + result.get("error"));
      }
      return result.path("result");
    } catch (Exception broken) {
      throw new AssertionError(method, broken);
    }
  }

  /** Opens an address and waits until it is there. */
  public void go(String address) {
    doing(() -> ask("Page.navigate", Map.of("url", address)));
  }

  /** Does something that leads to another page, and waits for it. */
  public void doing(Runnable step) {
    loaded = new CompletableFuture<>();
    step.run();
    try {
      loaded.get(30, TimeUnit.SECONDS);
    } catch (Exception broken) {
      throw new AssertionError("No page came", broken);
    }
  }

  /** What an expression comes to, as text. */
  public String eval(String expression) {
    JsonNode result =
        ask(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
    }
    return result.path("result").path("value").asText();
  }

  public void write(String field, String value) {
    eval("document.getElementById('f-" + field + "').value = " + JSON.valueToTree(value));
  }

  /** Chooses a file of this machine in the field for one. */
  public void choose(String field, Path file) {
    int root = ask("DOM.getDocument", Map.of()).at("/root/nodeId").asInt();
    int node =
        ask("DOM.querySelector", Map.of("nodeId", root, "selector", "#f-" + field))
            .path("nodeId")
            .asInt();
    ask("DOM.setFileInputFiles", Map.of("files", List.of(file.toString()), "nodeId", node));
  }

  /** Presses the button of the form. */
  public void send() {
    doing(() -> eval("document.querySelector('button[type=submit]').click()"));
  }

  /** A picture of the whole page, for people. */
  public void picture(Path to) throws IOException {
    String data =
        ask("Page.captureScreenshot", Map.of("captureBeyondViewport", true)).path("data").asText();
    Files.write(to, java.util.Base64.getDecoder().decode(data));
  }

  @Override
  public void close() {
    socket.abort();
    try (Stream<ProcessHandle> children = process.descendants()) {
      children.forEach(ProcessHandle::destroyForcibly);
    }
    process.destroyForcibly();
  }
}
