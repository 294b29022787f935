package org.tuttihub.application.catalogue;

import java.util.List;
import java.util.Map;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.outcome.Outcome;

/**
 * A file of many records that comes in: compared first, told row by row, kept as a whole.
 *
 * @param options what may be said beside the file
 */
public record FileIn<Q>(
    Noun noun, String sentence, Shape<Q> options, List<Note> notes, Opening<Q> opening)
    implements Operation {

  /** Opens an import, which is on record from then on, and can be run. */
  public interface Opening<Q> {
    Outcome<OpenedImport> open(Acting acting, ImportFile file, Q options);
  }

  @Override
  public String verb() {
    return "import";
  }

  @Override
  public Permission permission() {
    return Permission.IMPORT;
  }

  @Override
  public boolean isOnRecord() {
    return false;
  }

  /** Opens the import with what a door was given beside the file. */
  public Outcome<OpenedImport> open(Acting acting, ImportFile file, Map<String, ?> given) {
    return permits(acting.actor())
        .then(_ -> Binder.bind(options, given, Binder.Manner.TYPED_BY_HAND, notes))
        .then(made -> opening.open(acting.doing(name()), file, made));
  }
}
