package org.tuttihub.launcher;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.TuttiCatalogue;
import org.tuttihub.application.access.Drafts;
import org.tuttihub.application.access.OwnSettings;
import org.tuttihub.application.access.Secrets;
import org.tuttihub.application.access.SignIn;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.health.Health;
import org.tuttihub.application.hub.HubCard;
import org.tuttihub.application.messages.Delivery;
import org.tuttihub.application.outside.ChaseSurveys;
import org.tuttihub.application.outside.Outside;
import org.tuttihub.application.records.Stored;
import org.tuttihub.application.tables.Tables;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.plugins.Approval;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.files.FileTables;
import org.tuttihub.launcher.packs.Packs;
import org.tuttihub.launcher.packs.PluginPacks;
import org.tuttihub.launcher.plugins.Jars;
import org.tuttihub.launcher.post.Postman;
import org.tuttihub.launcher.post.Reminder;
import org.tuttihub.mail.SmtpMail;
import org.tuttihub.plugin.host.Approvals;
import org.tuttihub.plugin.host.Limits;
import org.tuttihub.plugin.host.PluginHost;
import org.tuttihub.postgres.PgHub;
import org.tuttihub.postgres.PgSettings;
import org.tuttihub.postgres.embedded.EmbeddedPostgres;
import org.tuttihub.tui.Desk;
import org.tuttihub.tui.ssh.SshLimits;
import org.tuttihub.tui.ssh.SshParts;
import org.tuttihub.web.WebParts;

/** Tutti, put together: the database, the policies, the catalogue over both, what doors need. */
final class Tutti implements AutoCloseable {
  private final Settings settings;
  private final Optional<EmbeddedPostgres> embedded;
  private final PgHub hub;
  private final PluginHost policies;
  private final Clock clock;
  private final Tables tables = new FileTables();
  private final Catalogue catalogue;
  private final Acting.Beginning beginning;
  private final SignIn authentication;
  private final Outside<?> outside;
  private final ChaseSurveys<AllRecords> chase;
  private final Desk desk;

  private Tutti(
      Settings settings, Optional<EmbeddedPostgres> embedded, PgHub hub, PluginHost policies) {
    this.settings = settings;
    this.embedded = embedded;
    this.hub = hub;
    this.policies = policies;
    this.clock = Clock.system(settings.zone());
    Ids ids = new TimeOrderedIds(clock);
    Secrets secrets = new RandomSecrets();
    this.beginning = new Acting.Beginning(clock, ids);
    this.authentication = new SignIn(hub.work(), secrets, clock);
    TuttiCatalogue whole =
        new TuttiCatalogue(
            hub.work(),
            hub.reads(),
            hub.importDesk(),
            tables,
            ids,
            secrets,
            policies,
            () -> LocalDate.ofInstant(clock.instant(), settings.zone()),
            settings.zone(),
            settings.surroundings().outward());
    this.catalogue = whole.catalogue();
    this.outside = whole.outside(beginning);
    this.chase = whole.chaseSurveys();
    this.desk =
        new Desk(
            hub.visits(), new OwnSettings(hub.work())::of, hub.drafts(clock, Drafts.Limits.USUAL));
  }

  /** Opens the hub of a data directory, or the one that a URL names. */
  static Tutti open(Settings settings, Consumer<String> progress) {
    if (settings.database().isPresent()) {
      PgSettings own = PgSettings.url(settings.database().get(), settings.zone());
      return opened(settings, Optional.empty(), PgHub.open(own, progress));
    }
    EmbeddedPostgres postgres = EmbeddedPostgres.join(settings.data(), progress);
    try {
      PgSettings embedded = PgSettings.embedded(postgres, settings.zone());
      return opened(settings, Optional.of(postgres), PgHub.open(embedded, progress));
    } catch (RuntimeException e) {
      postgres.close();
      throw e;
    }
  }

  /** The catalogue without a database, for help and descriptions. */
  static Tutti described(Settings settings) {
    PluginHost none = PluginHost.open(List.of(), Approvals.NONE, Limits.USUAL);
    return new Tutti(settings, Optional.empty(), PgHub.described(settings.zone()), none);
  }

  private static Tutti opened(Settings settings, Optional<EmbeddedPostgres> embedded, PgHub hub) {
    Tutti tutti = new Tutti(settings, embedded, hub, policies(settings, hub));
    if (Packs.installMissing(tutti.catalogue, tutti.beginning)
        instanceof Outcome.Refused<?>(Refusal refusal)) {
      throw new BadValue(refusal.sentence());
    }
    PluginPacks.install(tutti.catalogue, tutti.beginning, tutti.policies.packs());
    return tutti;
  }

  /** What was approved is known once the database is up to date; a change counts from here on. */
  private static PluginHost policies(Settings settings, PgHub hub) {
    Map<String, Approvals.Approval> approved = new HashMap<>();
    for (Approval approval : hub.work().look(records -> records.approvals().holding())) {
      approved.put(approval.sha256(), new Approvals.Approval(approval.inProcess()));
    }
    return PluginHost.open(
        Jars.all(settings.data()),
        sha256 -> Optional.ofNullable(approved.get(sha256)),
        Limits.USUAL);
  }

  Settings settings() {
    return settings;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  Acting.Beginning beginning() {
    return beginning;
  }

  Tables tables() {
    return tables;
  }

  PgHub hub() {
    return hub;
  }

  String token() {
    return new OperatorToken(settings.data(), catalogue, beginning, authentication).get();
  }

  Health health() {
    return new HubHealth(
        hub.health(), policies, hub.outbox(), settings.surroundings().mail().isPresent());
  }

  /** Sends what is queued, where a mail server is set, until it is closed. */
  Optional<AutoCloseable> postman() {
    return settings
        .surroundings()
        .mail()
        .map(
            server -> {
              SmtpMail mail = new SmtpMail(server);
              Postman postman =
                  Postman.start(
                      new Delivery(hub.work(), hub.outbox(), mail, beginning, Delivery.LEASE),
                      Duration.ofSeconds(2));
              return () -> {
                postman.close();
                mail.close();
              };
            });
  }

  /** Chases surveys on the days that are set, where any are, until it is closed. */
  Optional<AutoCloseable> reminder() {
    List<Integer> steps = settings.surroundings().reminders();
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(Reminder.start(chase, beginning, steps, Duration.ofHours(1)));
  }

  /** Lets every plugin prove itself now, so that nobody has to wait for it later. */
  void prove() {
    policies.prove();
  }

  WebParts web() {
    return new WebParts(
        catalogue,
        beginning,
        authentication,
        hub.reads().plan(),
        health(),
        tables,
        outside,
        settings.data().resolve("spool"),
        org.tuttihub.web.http.Limits.USUAL,
        Version.OURS);
  }

  SshParts ssh() {
    return new SshParts(
        catalogue,
        beginning,
        authentication,
        tables,
        this::title,
        health()::warnings,
        hub.changes(),
        settings.data().resolve("ssh_host_ed25519_key"),
        SshLimits.USUAL,
        desk);
  }

  /** What is kept for people between their sessions at a terminal. */
  Desk desk() {
    return desk;
  }

  /** Whose office this is. */
  String title() {
    return hub.reads()
        .hub()
        .card(Optional.empty())
        .map(Stored::value)
        .map(HubCard::name)
        .orElse("no hub founded yet");
  }

  @Override
  public void close() {
    policies.close();
    hub.close();
    leave();
  }

  /**
   * Leaves the database, which ends with the last who does; whatever is under way is broken off.
   */
  void leave() {
    embedded.ifPresent(EmbeddedPostgres::close);
  }
}
