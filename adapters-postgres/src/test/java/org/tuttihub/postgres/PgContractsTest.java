package org.tuttihub.postgres;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.tuttihub.application.AllRecords;
import org.tuttihub.application.contracts.EveryContract;
import org.tuttihub.application.imports.ImportDesk;
import org.tuttihub.application.imports.Verdict;
import org.tuttihub.application.messages.Outbox;
import org.tuttihub.application.records.Changes;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.values.Key;

/** The hub in PostgreSQL keeps every contract. */
class PgContractsTest extends EveryContract {
  private static TestDatabase database;
  private static PgHub pg;

  @BeforeAll
  static void open() {
    database = TestDatabase.empty();
    pg = database.open();
  }

  @AfterAll
  static void close() {
    pg.close();
    database.close();
  }

  @BeforeEach
  void clean() {
    database.clean();
  }

  @Override
  protected UnitOfWork<AllRecords> hub() {
    return pg.work();
  }

  @Override
  protected Changes changes() {
    return pg.changes();
  }

  @Override
  protected ImportDesk desk() {
    return pg.importDesk();
  }

  @Override
  protected Outbox outbox() {
    return pg.outbox();
  }

  @Override
  protected List<Verdict> refusedOf(Key job) {
    List<Verdict> refused = new ArrayList<>();
    pg.reads().imports().refused(job, refused::add);
    return refused;
  }

  @Override
  protected List<String> tablesWith(String word) {
    return database.sql(
        """
        select table_name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE'
          and (xpath('//n/text()', query_to_xml(
            format('select count(*) as n from %I t where t::text ilike ''%%WORD%%''', table_name),
            false, true, '')))[1]::text <> '0'
        order by table_name\
        """
            .replace("WORD", word));
  }
}
