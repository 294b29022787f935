package org.tuttihub.application.imports;

import org.tuttihub.domain.values.CleanText;
import org.tuttihub.domain.values.Identity;

/**
 * What somebody once said of a heading: which field it is, in files of one kind. It is used when
 * the heading comes again.
 *
 * @param what the collection that such files go to
 * @param heading as the file wrote it
 * @param field the field, or {@link Mapping#NOTHING}
 */
public record ColumnMapping(Identity identity, String what, String heading, String field) {
  public ColumnMapping {
    heading = CleanText.defused(heading);
  }

  /** What the heading is compared by. */
  public String key() {
    return UsualWords.plain(heading);
  }

  ColumnMapping to(String other) {
    return new ColumnMapping(identity, what, heading, other);
  }
}
