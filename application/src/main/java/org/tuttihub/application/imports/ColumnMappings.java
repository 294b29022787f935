package org.tuttihub.application.imports;

import java.util.List;
import org.tuttihub.application.records.Droppable;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.values.Identity;

/** What was said of headings. Taking an import back leaves it: it is forgotten by its own deed. */
public interface ColumnMappings extends Droppable<ColumnMapping> {
  Noun NOUN = new Noun("imports", "mappings", "mapping", "MAP");

  /** What is known of the headings of files of one kind, by reference. */
  List<Stored<ColumnMapping>> of(String what);

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(ColumnMapping mapping) {
    return mapping.identity();
  }
}
