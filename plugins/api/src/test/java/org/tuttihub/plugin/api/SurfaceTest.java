package org.tuttihub.plugin.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a policy sees is reviewed like code. */
class SurfaceTest {
  private static final Path FILE =
      Path.of(System.getProperty("tutti.root", "../.."), "plugins", "api", "api.txt");

  @Test
  void the_surface_is_the_one_that_was_reviewed() throws IOException {
    String found = Surface.text();
    String reviewed = Files.exists(FILE) ? Files.readString(FILE) : "";

    if (!found.equals(reviewed)) {
      Files.writeString(FILE, found);
    }

    assertEquals(
        reviewed,
        found,
        "plugins/api/api.txt was out of date and has been written anew: look at the difference."
            + " Where a policy written before could fail to work, raise PluginApi.VERSION.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.tuttihub.domain.values",
        "org.tuttihub.domain.outcome",
        "org.tuttihub.domain.policy",
        "org.tuttihub.domain.charging.policy",
        "org.tuttihub.plugin.api"
      })
  void a_policy_sees_the_questions_and_the_values(String name) {
    assertTrue(PluginApi.isVisible(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.tuttihub.domain",
        "org.tuttihub.domain.schools",
        "org.tuttihub.domain.charging",
        "org.tuttihub.domain.charging.policy.deeper",
        "org.tuttihub.application.plugins",
        "org.tuttihub.plugin.host",
        "org.tuttihub.postgres.policy",
        ""
      })
  void a_policy_sees_nothing_else_of_tutti(String name) {
    assertFalse(PluginApi.isVisible(name));
  }
}
