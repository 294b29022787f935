package org.tuttihub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.samples.Packs;
import org.tuttihub.domain.values.Key;
import org.tuttihub.web.http.Limits;
import org.tuttihub.web.sample.Api;
import org.tuttihub.web.sample.SampleServer;

/** The pages behind signed links, as they go over the wire. */
class OutsidePagesTest {
  private final InMemoryTutti tutti = hub();
  private SampleServer server;

  /** A hub with a school whose requests are taken now. */
  static InMemoryTutti hub() {
    InMemoryTutti tutti = new InMemoryTutti();
    done(tutti.send("frameworks add", Packs.asSent()));
    done(
        tutti.bring(
            "schools import",
            tutti.files.file(
                "s.csv",
                List.of(
                    List.of("URN", "EstablishmentName", "EstablishmentStatus (name)"),
                    List.of("117283", "Kings <b>Langley</b> Primary", "Open"))),
            Map.of()));
    done(
        tutti.ask(
            "offer-windows add",
            Map.of(
                "year", "2027/28",
                "services", "first-access",
                "opens", "2026-11-01",
                "closes", "2026-11-30")));
    return tutti;
  }

  /** The path of a new link. */
  static String link(InMemoryTutti tutti, Map<String, String> more) {
    Map<String, String> all = new HashMap<>();
    all.put("purpose", "booking");
    all.put("collection", "schools");
    all.put("record", "117283");
    all.put("name", "Mrs <i>Ash</i>");
    all.put("expires", "2026-12-24");
    all.put("fixed", "year=2027/28");
    all.putAll(more);
    return done(tutti.ask("links new", all)).secret().orElseThrow();
  }

  @BeforeEach
  void start() {
    server = new SampleServer(tutti.catalogue, tutti.outside, Limits.USUAL);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void the_page_has_a_label_for_each_field_and_nothing_of_what_people_wrote_as_markup() {
    Api.Answer answer = get(link(tutti, Map.of()));
    String page = answer.body();

    assertEquals(200, answer.status());
    assertTrue(page.contains("For Mrs &lt;i&gt;Ash&lt;/i&gt;"));
    assertFalse(page.contains("<script"));
    assertFalse(Pattern.compile("(src|href)=\"(https?:)?//").matcher(page).find());
    Matcher fields = Pattern.compile("<(?:input|select|textarea) id=\"([^\"]+)\"").matcher(page);
    int count = 0;
    while (fields.find()) {
      assertTrue(page.contains("<label for=\"" + fields.group(1) + "\">"), fields.group(1));
      count++;
    }
    assertTrue(count >= 9, "fields: " + count);
    assertTrue(
        answer.header("Content-Security-Policy").contains("form-action 'self'"),
        answer.header("Content-Security-Policy"));
    assertTrue(answer.header("Content-Security-Policy").startsWith("default-src 'none'"));
    assertEquals("no-store", answer.header("Cache-Control"));
    assertEquals("noindex, nofollow", answer.header("X-Robots-Tag"));
    assertEquals("no-referrer", answer.header("Referrer-Policy"));
  }

  @Test
  void an_answer_is_taken_once_however_often_it_is_sent() {
    String path = link(tutti, Map.of());
    String form = form(get(path).body(), Map.of("service", "first-access", "quantity", "2"));

    Api.Answer first = post(path, form);
    Api.Answer again = post(path, form);

    assertEquals(200, first.status(), first.body());
    assertTrue(first.body().contains("We have your request."), first.body());
    assertEquals(first.body(), again.body());
    assertTrue(tutti.hub.look(r -> r.bookings().find(Key.of("BKG-1"))).isPresent());
    assertTrue(tutti.hub.look(r -> r.bookings().find(Key.of("BKG-2"))).isEmpty());
    assertEquals(404, get(path).status());
  }

  @Test
  void what_is_wrong_is_told_above_and_beside_its_field_and_nothing_is_lost() {
    String path = link(tutti, Map.of());
    String form =
        form(
            get(path).body(),
            Map.of(
                "service", "", "quantity", "many", "year_group", "\"><script>alert(1)</script>"));

    Api.Answer answer = post(path, form);

    String page = answer.body();
    assertEquals(400, answer.status());
    assertTrue(page.contains("<title>Please look again: "), page);
    assertTrue(page.contains("role=\"alert\""));
    assertTrue(page.contains("<a href=\"#f-service\">Service: It is missing.</a>"), page);
    assertTrue(page.contains("<a href=\"#f-quantity\">"), page);
    assertTrue(page.contains("id=\"f-quantity\" name=\"quantity\""), page);
    assertTrue(
        page.contains(
            "aria-invalid=\"true\" aria-describedby=\"f-quantity-hint f-quantity-wrong\""),
        page);
    assertTrue(page.contains("value=\"many\""));
    assertTrue(page.contains("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;\""), page);
    assertFalse(page.contains("<script"));
    assertEquals(200, get(path).status());
  }

  @Test
  void a_rule_s_no_is_told_in_words() {
    String path = link(tutti, Map.of());

    Api.Answer answer =
        post(path, form(get(path).body(), Map.of("service", "first-access", "terms", "9")));

    assertEquals(409, answer.status());
    assertTrue(answer.body().contains("Nothing was sent yet"), answer.body());
  }

  @Test
  void a_file_comes_along() {
    String path = link(tutti, Map.of());
    String page = get(path).body();

    Api.Answer answer =
        server
            .api
            .post(path)
            .asNobody()
            .body(
                "multipart/form-data; boundary=xyz",
                part("once", once(page))
                    + part("service", "first-access")
                    + "--xyz\r\n"
                    + "Content-Disposition: form-data; name=\"file\";"
                    + " filename=\"../../plan.pdf\"\r\n"
                    + "Content-Type: text/html\r\n\r\n"
                    + "%PDF-1.7 x\r\n"
                    + "--xyz--\r\n")
            .unchecked();

    assertEquals(200, answer.status(), answer.body());
    var attachment =
        tutti.hub.look(r -> r.attachments().find(Key.of("FIL-1"))).orElseThrow().value();
    assertEquals("plan.pdf", attachment.particulars().name().text());
    assertEquals("bookings BKG-1", attachment.particulars().about().toString());
    assertEquals(List.of(), server.spooled());
  }

  @Test
  void a_file_that_is_none_of_ours_is_refused_with_the_form_still_filled() {
    String path = link(tutti, Map.of());
    String page = get(path).body();

    Api.Answer answer =
        server
            .api
            .post(path)
            .asNobody()
            .body(
                "multipart/form-data; boundary=xyz",
                part("once", once(page))
                    + part("service", "first-access")
                    + "--xyz\r\nContent-Disposition: form-data; name=\"file\";"
                    + " filename=\"run.exe\"\r\n\r\nMZ\r\n--xyz--\r\n")
            .unchecked();

    assertEquals(409, answer.status());
    assertTrue(answer.body().contains("cannot be attached"), answer.body());
    assertTrue(answer.body().contains("choose it again"), answer.body());
    assertTrue(answer.body().contains("value=\"first-access\""), answer.body());
    assertEquals(List.of(), server.spooled());
  }

  @Test
  void links_that_lead_nowhere_all_say_the_same() {
    String revoked = link(tutti, Map.of());
    done(tutti.ask("links revoke", Map.of("id", "LNK-1")));
    String used = link(tutti, Map.of());
    post(used, form(get(used).body(), Map.of("service", "first-access")));

    String page = get("/l/" + "0".repeat(64)).body();
    for (String path : List.of(revoked, used, "/l/x", "/l/%3Cscript%3E")) {
      assertEquals(404, get(path).status(), path);
      assertEquals(page, get(path).body(), path);
    }
    assertEquals(page, post(revoked, "once=12345678&service=first-access").body());
    assertEquals(page, post("/l/x", "once=12345678&service=first-access").body());
    assertFalse(page.contains("LNK"));
  }

  @Test
  void whoever_tries_many_must_wait_and_a_good_link_does_not() {
    String good = link(tutti, Map.of());
    assertEquals(200, get(good).status());
    for (int time = 0; time < Limits.USUAL.wrongTokens(); time++) {
      assertEquals(404, get("/l/wrong" + time).status());
    }

    Api.Answer held = get("/l/wrong");

    assertEquals(429, held.status());
    assertFalse(held.header("Retry-After").isEmpty());
    assertEquals(200, get(good).status());
    server.later(Duration.ofMinutes(1));
    assertEquals(404, get("/l/wrong").status());
  }

  @Test
  void one_link_is_not_asked_without_end() {
    String good = link(tutti, Map.of());
    for (int time = 0; time < 60; time++) {
      assertEquals(200, get(good).status());
    }

    assertEquals(429, get(good).status());

    server.later(Duration.ofMinutes(1));
    assertEquals(200, get(good).status());
  }

  @Test
  void a_form_without_an_end_and_one_that_is_too_large_are_not_taken() {
    String path = link(tutti, Map.of());

    Api.Answer large =
        post(path, "once=12345678&note=" + "x".repeat(200_000) + "&service=first-access");

    assertTrue(large.status() == 400 || large.status() == 413, large.body());
    assertTrue(tutti.hub.look(r -> r.bookings().find(Key.of("BKG-1"))).isEmpty());
    assertEquals(List.of(), server.spooled());
  }

  private Api.Answer get(String path) {
    return server.api.get(path).asNobody().unchecked();
  }

  private Api.Answer post(String path, String form) {
    return server
        .api
        .post(path)
        .asNobody()
        .body("application/x-www-form-urlencoded", form)
        .unchecked();
  }

  private static String once(String page) {
    Matcher once = Pattern.compile("name=\"once\" value=\"([^\"]+)\"").matcher(page);
    assertTrue(once.find(), page);
    return once.group(1);
  }

  private static String part(String name, String value) {
    return "--xyz\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + value
        + "\r\n";
  }

  private static String form(String page, Map<String, String> values) {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.put("once", once(page));
    return all.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
