package org.tuttihub.launcher;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.tuttihub.application.TuttiCatalogue;
import org.tuttihub.application.access.Authentication;
import org.tuttihub.application.access.Secrets;
import org.tuttihub.application.access.SignIn;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.plugins.NoPolicies;
import org.tuttihub.application.tables.Tables;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.files.FileTables;
import org.tuttihub.launcher.packs.Packs;
import org.tuttihub.postgres.PgHub;
import org.tuttihub.postgres.PgSettings;
import org.tuttihub.postgres.embedded.EmbeddedPostgres;
import org.tuttihub.web.WebParts;
import org.tuttihub.web.http.Limits;

/** Tutti, put together: the database, the catalogue over it, and what the doors need. */
final class Tutti implements AutoCloseable {
  private final Settings settings;
  private final Optional<EmbeddedPostgres> embedded;
  private final PgHub hub;
  private final Clock clock;
  private final Tables tables = new FileTables();
  private final Catalogue catalogue;
  private final Acting.Beginning beginning;
  private final Authentication authentication;

  private Tutti(Settings settings, Optional<EmbeddedPostgres> embedded, PgHub hub) {
    this.settings = settings;
    this.embedded = embedded;
    this.hub = hub;
    this.clock = Clock.system(settings.zone());
    Ids ids = new TimeOrderedIds(clock);
    Secrets secrets = new RandomSecrets();
    this.beginning = new Acting.Beginning(clock, ids);
    this.authentication = new SignIn(hub.work(), secrets, clock);
    this.catalogue =
        new TuttiCatalogue(
                hub.work(),
                hub.reads(),
                hub.importDesk(),
                tables,
                ids,
                secrets,
                new NoPolicies(),
                () -> LocalDate.ofInstant(clock.instant(), settings.zone()),
                settings.zone())
            .catalogue();
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
    return new Tutti(settings, Optional.empty(), PgHub.described(settings.zone()));
  }

  private static Tutti opened(Settings settings, Optional<EmbeddedPostgres> embedded, PgHub hub) {
    Tutti tutti = new Tutti(settings, embedded, hub);
    if (Packs.installMissing(tutti.catalogue, tutti.beginning)
        instanceof Outcome.Refused<?>(Refusal refusal)) {
      throw new BadValue(refusal.sentence());
    }
    return tutti;
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

  WebParts web() {
    return new WebParts(
        catalogue,
        beginning,
        authentication,
        hub.reads().plan(),
        hub.health(),
        tables,
        settings.data().resolve("spool"),
        Limits.USUAL,
        Version.OURS);
  }

  @Override
  public void close() {
    hub.close();
    embedded.ifPresent(EmbeddedPostgres::close);
  }
}
