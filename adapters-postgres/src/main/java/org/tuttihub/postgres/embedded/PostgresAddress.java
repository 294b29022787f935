package org.tuttihub.postgres.embedded;

/** Where a PostgreSQL answers, and as whom to speak to it. Never prints its password. */
public record PostgresAddress(
    String host, int port, String database, String user, String password) {

  @Override
  public String toString() {
    return "postgresql://" + user + "@" + host + ":" + port + "/" + database;
  }
}
