package org.tuttihub.application.history;

import java.util.Map;
import java.util.Optional;
import org.tuttihub.application.records.Subject;

/** The ids that other systems have for our records. */
public interface OtherIds {

  /** Whose id it is in that collection. */
  Optional<Subject> find(String collection, String system, String value);

  /** Whose they are, all ids that one system has for records of one collection. */
  Map<String, Subject> all(String collection, String system);

  /** Ties an id to a record; the id is free. */
  void tie(Subject subject, String system, String value);

  /** Unties an id. */
  void untie(String collection, String system, String value);
}
