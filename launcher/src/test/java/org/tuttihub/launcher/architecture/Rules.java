package org.tuttihub.launcher.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.tuttihub.application.offending.ApplicationSeesAnAdapter;
import org.tuttihub.application.offending.ApplicationStartsAThread;
import org.tuttihub.domain.offending.DomainAsksTheTime;
import org.tuttihub.domain.offending.DomainSeesTheApplication;
import org.tuttihub.domain.offending.one.One;
import org.tuttihub.domain.offending.two.Two;
import org.tuttihub.plugin.host.offending.HostSeesTheDatabase;
import org.tuttihub.plugin.offending.PolicyAsksTheTime;
import org.tuttihub.tui.offending.TerminalPrints;
import org.tuttihub.tui.offending.TerminalSeesTheWeb;
import org.tuttihub.tui.offending.TerminalUsesVertx;
import org.tuttihub.web.offending.WebSpeaksMail;
import org.tuttihub.web.offending.WebUsesLanterna;
import org.tuttihub.web.offending.WebWritesPapers;

/** The rules of the house, each with small offenders that prove it can say no. */
final class Rules {

  record Rule(String name, ArchRule rule, List<Class<?>> offenders) {
    static Rule of(String name, ArchRule rule, Class<?>... offenders) {
      return new Rule(name, rule.allowEmptyShould(true), List.of(offenders));
    }
  }

  private static final String DOMAIN = "org.tuttihub.domain..";
  private static final String APPLICATION = "org.tuttihub.application..";
  private static final String FILES = "org.tuttihub.files..";
  private static final String MAIL = "org.tuttihub.mail..";
  private static final String POSTGRES = "org.tuttihub.postgres..";
  private static final String WEB = "org.tuttihub.web..";
  private static final String TUI = "org.tuttihub.tui..";
  private static final String LAUNCHER = "org.tuttihub.launcher..";

  private static final String PLUGIN = "org.tuttihub.plugin..";
  private static final String[] OF_THE_PLATFORM = {
    "org.tuttihub.plugin.api..", "org.tuttihub.plugin.host..", "org.tuttihub.plugin.testkit.."
  };

  /** What a policy of a hub may be made of; the host's fence holds jars to more than that. */
  private static final String[] SEEN_BY_POLICIES = {
    PLUGIN,
    "org.tuttihub.domain.values",
    "org.tuttihub.domain.outcome",
    "org.tuttihub.domain.policy",
    "org.tuttihub.domain.*.policy",
    "java.lang",
    "java.lang.invoke",
    "java.lang.runtime",
    "java.math",
    "java.time",
    "java.util",
    "java.util.function",
    "java.util.stream"
  };

  static final List<Rule> ALL =
      List.of(
          Rule.of(
              "the domain sees the JDK and itself",
              noClasses()
                  .that()
                  .resideInAPackage(DOMAIN)
                  .should()
                  .dependOnClassesThat()
                  .resideOutsideOfPackages(DOMAIN, "java.."),
              DomainSeesTheApplication.class),
          Rule.of(
              "the application sees the domain, the JDK and itself",
              noClasses()
                  .that()
                  .resideInAPackage(APPLICATION)
                  .should()
                  .dependOnClassesThat()
                  .resideOutsideOfPackages(APPLICATION, DOMAIN, "java.."),
              ApplicationSeesAnAdapter.class),
          Rule.of(
              "no adapter sees another: the terminal",
              sees(TUI, WEB, POSTGRES, FILES, MAIL, LAUNCHER),
              TerminalSeesTheWeb.class),
          Rule.of(
              "no adapter sees another: the web",
              sees(WEB, TUI, POSTGRES, FILES, MAIL, LAUNCHER),
              org.tuttihub.web.offending.WebSeesTheTerminal.class),
          Rule.of(
              "no adapter sees another: the database",
              sees(POSTGRES, TUI, WEB, FILES, MAIL, LAUNCHER),
              org.tuttihub.postgres.offending.DatabaseSeesTheWeb.class),
          Rule.of(
              "no adapter sees another: files",
              sees(FILES, TUI, WEB, POSTGRES, MAIL, LAUNCHER),
              org.tuttihub.files.offending.FilesSeeTheWeb.class),
          Rule.of(
              "no adapter sees another: mail",
              sees(MAIL, TUI, WEB, POSTGRES, FILES, LAUNCHER),
              org.tuttihub.mail.offending.MailSeesTheWeb.class),
          Rule.of(
              "the host of plugins sees no adapter",
              sees("org.tuttihub.plugin.host..", TUI, WEB, POSTGRES, FILES, MAIL, LAUNCHER),
              HostSeesTheDatabase.class),
          Rule.of(
              "policies see the questions, the values and harmless Java",
              noClasses()
                  .that()
                  .resideInAPackage(PLUGIN)
                  .and()
                  .resideOutsideOfPackages(OF_THE_PLATFORM)
                  .should()
                  .dependOnClassesThat()
                  .resideOutsideOfPackages(SEEN_BY_POLICIES),
              PolicyAsksTheTime.class),
          Rule.of(
              "Vert.x only on the web and at the database",
              noClasses()
                  .that()
                  .resideOutsideOfPackages(WEB, POSTGRES)
                  .should()
                  .dependOnClassesThat()
                  .resideInAPackage("io.vertx.."),
              TerminalUsesVertx.class),
          Rule.of(
              "Lanterna and SSH only at the terminal",
              noClasses()
                  .that()
                  .resideOutsideOfPackages(TUI)
                  .should()
                  .dependOnClassesThat()
                  .resideInAnyPackage("com.googlecode.lanterna..", "org.apache.sshd.."),
              WebUsesLanterna.class),
          Rule.of(
              "mail is spoken only where messages are handed over",
              noClasses()
                  .that()
                  .resideOutsideOfPackages(MAIL)
                  .should()
                  .dependOnClassesThat()
                  .resideInAnyPackage(
                      "jakarta.mail..", "jakarta.activation..", "org.eclipse.angus.."),
              WebSpeaksMail.class),
          Rule.of(
              "tables and papers are written only where files are, examples of policies aside",
              noClasses()
                  .that()
                  .resideOutsideOfPackages(FILES, "org.tuttihub.plugin.host.questions..")
                  .should()
                  .dependOnClassesThat()
                  .resideInAnyPackage(
                      "org.apache.poi..",
                      "org.apache.pdfbox..",
                      "org.apache.fontbox..",
                      "com.openhtmltopdf..",
                      "com.google.zxing..",
                      "org.dhatim..",
                      "de.siegmar.."),
              WebWritesPapers.class),
          Rule.of(
              "no threads and no futures inside",
              noClasses()
                  .that()
                  .resideInAnyPackage(DOMAIN, APPLICATION)
                  .should()
                  .dependOnClassesThat(
                      DescribedPredicate.describe(
                          "are threads or futures",
                          c ->
                              c.isAssignableTo(java.util.concurrent.Future.class)
                                  || c.isAssignableTo(java.util.concurrent.CompletionStage.class)
                                  || c.isEquivalentTo(Thread.class)
                                  || c.isAssignableTo(ThreadLocal.class))),
              ApplicationStartsAThread.class),
          Rule.of(
              "time and chance are passed in",
              noClasses()
                  .that()
                  .resideInAnyPackage(DOMAIN, APPLICATION)
                  .should()
                  .accessTargetWhere(
                      DescribedPredicate.describe("is the wall clock or chance", Rules::isChance)),
              DomainAsksTheTime.class),
          Rule.of(
              "standard streams only where the program begins",
              noClasses()
                  .that()
                  .resideOutsideOfPackages(LAUNCHER)
                  .should()
                  .accessTargetWhere(
                      DescribedPredicate.describe(
                          "is a standard stream",
                          (JavaAccess<?> a) ->
                              a.getTargetOwner().isEquivalentTo(System.class)
                                  && Set.of("out", "err", "in").contains(a.getName()))),
              TerminalPrints.class),
          Rule.of(
              "no cycles between the rooms of the domain",
              slices().matching("org.tuttihub.domain.(**)").should().beFreeOfCycles(),
              One.class,
              Two.class),
          Rule.of(
              "no cycles between the rooms of the application",
              slices().matching("org.tuttihub.application.(**)").should().beFreeOfCycles(),
              org.tuttihub.application.offending.one.One.class,
              org.tuttihub.application.offending.two.Two.class));

  private Rules() {}

  private static ArchRule sees(String adapter, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(adapter)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }

  private static boolean isChance(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    boolean now =
        access.getName().equals("now")
            && Set.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)
                .stream()
                .anyMatch(owner::isEquivalentTo);
    return now
        || (owner.isEquivalentTo(UUID.class) && access.getName().equals("randomUUID"))
        || (owner.isEquivalentTo(System.class) && access.getName().endsWith("Time"))
        || (owner.isEquivalentTo(System.class) && access.getName().equals("currentTimeMillis"))
        || (owner.isEquivalentTo(Clock.class) && access.getName().startsWith("system"))
        || owner.isAssignableTo(Random.class)
        || (owner.isEquivalentTo(Math.class) && access.getName().equals("random"));
  }
}
