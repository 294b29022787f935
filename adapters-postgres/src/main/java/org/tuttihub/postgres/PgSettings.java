package org.tuttihub.postgres;

import io.vertx.core.net.ClientSSLOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.tuttihub.postgres.embedded.EmbeddedPostgres;
import org.tuttihub.postgres.embedded.PostgresAddress;
import org.tuttihub.postgres.sql.Patience;

/** Which database is used, and how. */
public final class PgSettings {
  private final Supplier<PgConnectOptions> address;
  private final ZoneId zone;
  private final Patience patience;

  private PgSettings(Supplier<PgConnectOptions> address, ZoneId zone, Patience patience) {
    this.address = address;
    this.zone = zone;
    this.patience = patience;
  }

  /**
   * The embedded database; it may come back elsewhere, so it is asked where it is each time.
   *
   * @param zone the hub's, in which days end
   */
  public static PgSettings embedded(EmbeddedPostgres embedded, ZoneId zone) {
    return at(embedded::address, zone);
  }

  /** A database at an address that may change. */
  public static PgSettings at(Supplier<PostgresAddress> address, ZoneId zone) {
    return new PgSettings(() -> options(address.get()), zone, Patience.USUAL);
  }

  /**
   * A database of the hub's own, as {@code postgresql://user:password@host:port/database}.
   *
   * @throws DatabaseUnavailable when the URL cannot be understood
   */
  public static PgSettings url(String url, ZoneId zone) {
    PgConnectOptions options = read(url);
    return new PgSettings(() -> options, zone, Patience.USUAL);
  }

  PgSettings withPatience(Patience other) {
    return new PgSettings(address, zone, other);
  }

  PgConnectOptions options() {
    return address.get();
  }

  ZoneId zone() {
    return zone;
  }

  Patience patience() {
    return patience;
  }

  private static PgConnectOptions options(PostgresAddress at) {
    return new PgConnectOptions()
        .setHost(at.host())
        .setPort(at.port())
        .setDatabase(at.database())
        .setUser(at.user())
        .setPassword(at.password());
  }

  private static PgConnectOptions read(String url) {
    try {
      PgConnectOptions options = PgConnectOptions.fromUri(url);
      SslMode mode = options.getSslMode();
      if (mode != SslMode.DISABLE && mode != SslMode.ALLOW) {
        options.setSslOptions(tls(mode));
      }
      return options;
    } catch (IllegalArgumentException e) {
      throw new DatabaseUnavailable(
          "The address of the database cannot be understood. Write it as"
              + " postgresql://user:password@host:5432/database, with % codes for special"
              + " characters in the password.");
    }
  }

  /** As other programs take these modes: only the last two look at the certificate. */
  private static ClientSSLOptions tls(SslMode mode) {
    boolean trusting = mode == SslMode.PREFER || mode == SslMode.REQUIRE;
    return new ClientSSLOptions()
        .setTrustAll(trusting)
        .setHostnameVerificationAlgorithm(mode == SslMode.VERIFY_FULL ? "HTTPS" : "");
  }
}
