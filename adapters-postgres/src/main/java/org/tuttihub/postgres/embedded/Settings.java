package org.tuttihub.postgres.embedded;

import java.io.IOException;
import java.nio.file.Path;

/**
 * How the server is set: nothing acknowledged is ever lost, only this machine can speak to it, what
 * people wrote stays out of the log, and a laptop does not notice it.
 *
 * <p>Written before every start, so that old directories follow new versions of Tutti.
 */
final class Settings {
  private static final String SERVER =
      """
      # Written by Tutti before every start: changes made here are lost.

      # Nothing that was acknowledged may be lost.
      fsync = on
      synchronous_commit = on
      full_page_writes = on
      allow_alter_system = off

      # Only from this machine, only with the password.
      listen_addresses = '127.0.0.1'
      unix_socket_directories = ''
      password_encryption = 'scram-sha-256'
      max_connections = 60

      # Small enough for a laptop and for containers with little shared memory.
      shared_buffers = 128MB
      work_mem = 8MB
      maintenance_work_mem = 64MB
      max_wal_size = 512MB
      max_parallel_workers_per_gather = 0
      max_wal_senders = 0
      max_worker_processes = 4
      jit = off

      # What the server does goes to the log, what people wrote does not: errors of statements carry
      # their values, and Tutti reports those errors itself.
      log_min_messages = log
      log_min_error_statement = panic
      log_error_verbosity = terse
      log_statement = none
      log_parameter_max_length = 0
      log_parameter_max_length_on_error = 0
      log_checkpoints = off
      log_autovacuum_min_duration = -1
      log_line_prefix = '%m [%p] '

      timezone = 'UTC'
      log_timezone = 'UTC'
      datestyle = 'iso, dmy'
      lc_messages = 'C'
      """;

  private static final String WHO_MAY =
      """
      # Written by Tutti before every start: changes made here are lost.
      host all tutti 127.0.0.1/32 scram-sha-256
      """;

  private Settings() {}

  static void write(Owner owner, Path data) throws IOException {
    owner.write(data.resolve("postgresql.conf"), SERVER);
    owner.write(data.resolve("pg_hba.conf"), WHO_MAY);
  }
}
