package org.tuttihub.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys that ssh-keygen made, and the fingerprints that ssh-keygen -lf showed for them. */
class SshKeyTest {
  private static final String ED25519 =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHO/Z1mRndCCZNE7AGrE4KvV9qC3+NNJDhlrLXoK/n9q";

  @ParameterizedTest
  @CsvSource({
    ED25519 + ", SHA256:G2KlkWeD9+lwpy3tMX7InKACNMgiJTySiBxi5+YhXEw",
    "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBMN/4aq04RyAkTsgkZcFxN"
        + "G928k45KRRdJVCCI5FgwKQ4fgOZiX03JUTAIbnzp8Mwo8L4Lk179Qo0nrA2SYY5Nk="
        + ", SHA256:S07Y5CJuoc5tSp1x6+K7y664m/CvDH8GDz9HJVk+jy4",
    "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCuveT9gZmQxOq0hhah6QjysavPMaK8yNw5z0Jotmd2kWEP0LhsU3K/PN"
        + "oCWI0FBIWs7wF+Dtju5VBfWfdu4stCv4mN6oT2yrNoq3xL9n7klm+V91378umv27bmQ/YPLrqPdeaGBOhIkSIUVN9"
        + "+2JU6m3VX5ID+P/QJV6pT7mrWiSkzARGK4Zy0/Yo2Tb9LWRQ4iRRQ5ZNNdNKUKYz1NJ0D0XPgdZcf1sgCYl9roK+u"
        + "vPIkD5TtALrA+bzp8+gzXPaUqF3HWp3ARIXyMJFBtGRAVizvGRZ0tsHKsyNwdeZGITdSYC5y98af6Mp8Vj2J/mdJOK5RzlTsPIyXfna2T3rb,"
        + " SHA256:81ubV6QbdbFpXZ4zYplMuU+K1AoKd7gCyEABhOomHgE"
  })
  void a_fingerprint_is_the_one_that_openssh_shows(String line, String shown) {
    SshKey key = SshKey.of(line + " anna@example.org").orElseThrow();

    String fingerprint = key.fingerprint();

    assertEquals(shown, fingerprint);
  }

  @Test
  void the_comment_is_not_part_of_the_key() {
    String withComment = "  " + ED25519 + "  anna@example.org at home ";

    Optional<SshKey> key = SshKey.of(withComment);

    assertEquals(Optional.of(ED25519), key.map(SshKey::line));
  }
}
