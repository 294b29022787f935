package org.tuttihub.application.papers;

import java.io.IOException;
import java.io.OutputStream;

/** Writes papers. The same paper is the same bytes, whenever it is written. */
public interface Papers {
  /** For a hub that writes none: they stay empty. */
  Papers NONE = (_, _, _) -> {};

  void write(Paper paper, PaperFormat format, OutputStream out) throws IOException;
}
