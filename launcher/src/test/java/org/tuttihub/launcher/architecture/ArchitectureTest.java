package org.tuttihub.launcher.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house hold, and each has been seen to say no. */
class ArchitectureTest {
  private static final int CLASSES_AT_LEAST = 400;

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.tuttihub");

  @Test
  void all_of_the_house_is_in_sight() {
    assertTrue(HOUSE.size() >= CLASSES_AT_LEAST, "only " + HOUSE.size() + " classes seen");
  }

  @TestFactory
  Stream<DynamicTest> every_package_that_a_rule_names_exists() {
    return Stream.of(
            "domain",
            "application",
            "files",
            "mail",
            "postgres",
            "web",
            "tui",
            "plugin",
            "launcher")
        .map(
            floor ->
                DynamicTest.dynamicTest(
                    floor,
                    () ->
                        assertTrue(
                            HOUSE.stream()
                                .anyMatch(
                                    c -> c.getPackageName().startsWith("org.tuttihub." + floor)))));
  }

  @TestFactory
  Stream<DynamicTest> every_rule_holds() {
    return Rules.ALL.stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> rule.rule().check(HOUSE)));
  }

  @TestFactory
  Stream<DynamicTest> every_rule_has_been_seen_to_say_no() {
    return Rules.ALL.stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(),
                    () -> {
                      JavaClasses offenders =
                          new ClassFileImporter()
                              .importClasses(rule.offenders().toArray(Class<?>[]::new));
                      assertFalse(
                          rule.rule().evaluate(offenders).getFailureReport().isEmpty(),
                          "the rule does not see " + rule.offenders());
                    }));
  }

  @Test
  void every_rule_has_an_offender() {
    List<String> without =
        Rules.ALL.stream().filter(r -> r.offenders().isEmpty()).map(Rules.Rule::name).toList();

    assertTrue(without.isEmpty(), "without an offender: " + without);
  }
}
