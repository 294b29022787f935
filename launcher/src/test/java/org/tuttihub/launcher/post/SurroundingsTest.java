package org.tuttihub.launcher.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tuttihub.application.files.Scanner;
import org.tuttihub.domain.files.Attachment.Verdict;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.launcher.post.Surroundings.Written;
import org.tuttihub.mail.MailServer;

class SurroundingsTest {

  @ParameterizedTest
  @CsvSource({
    "cat > /dev/null; exit 0,CLEAN",
    "cat > /dev/null; exit 1,INFECTED",
    "grep -q EICAR && exit 1 || exit 0,INFECTED",
    "exit 2,UNKNOWN",
    "exit 127,UNKNOWN",
    "kill -9 $$,UNKNOWN"
  })
  void a_scanner_says_by_its_exit_what_it_thinks(String script, Verdict verdict) {
    Scanner scanner = new CommandScanner(List.of("sh", "-c", script));

    assertEquals(verdict, scanner.scan(out -> out.write(big())));
  }

  @Test
  void a_scanner_that_is_not_there_says_nothing() {
    assertEquals(
        Verdict.UNKNOWN,
        new CommandScanner(List.of("/no/such/scanner")).scan(out -> out.write(big())));
  }

  @Test
  void a_scanner_gets_the_content_whole() {
    Scanner scanner =
        new CommandScanner(List.of("sh", "-c", "test $(wc -c) -eq " + big().length + " && exit 1"));

    assertEquals(Verdict.INFECTED, scanner.scan(out -> out.write(big())));
  }

  @Test
  void a_mail_server_has_an_address_to_send_from_and_usual_ports() {
    Surroundings some = Surroundings.of(mail("smtp.example", "hub@hub.example"));

    MailServer server = some.mail().orElseThrow();
    assertEquals(587, server.port());
    assertEquals(MailServer.Tls.STARTTLS, server.tls());
    assertTrue(some.outward().sends());
    assertThrows(BadValue.class, () -> Surroundings.of(mail("smtp.example", "hub")));
    assertThrows(BadValue.class, () -> Surroundings.of(mail("smtp.example", null)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://hub.example/,https://hub.example",
    "http://127.0.0.1:8080,http://127.0.0.1:8080",
    "https://hub.example/tutti/,https://hub.example/tutti"
  })
  void the_address_of_the_hub_has_no_stroke_at_its_end(String given, String url) {
    assertEquals(Optional.of(url), Surroundings.of(url(given)).outward().address());
  }

  @ParameterizedTest
  @CsvSource({
    "hub.example",
    "javascript:alert(1)",
    "https://",
    "https://hub.example/?a=b",
    "ftp://h"
  })
  void what_is_no_address_is_refused(String given) {
    assertThrows(BadValue.class, () -> Surroundings.of(url(given)));
  }

  private static byte[] big() {
    return "x EICAR ".repeat(200_000).getBytes(StandardCharsets.UTF_8);
  }

  private static Written url(String url) {
    return written(url, null, null);
  }

  private static Written mail(String host, String from) {
    return written(null, host, from);
  }

  private static Written written(String url, String host, String from) {
    return new Written(
        Optional.ofNullable(url),
        Optional.ofNullable(host),
        Optional.empty(),
        Optional.ofNullable(from),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
