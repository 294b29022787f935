package org.tuttihub.application.papers;

import java.io.IOException;
import java.io.OutputStream;

/** Writes papers. The same paper is the same bytes, whenever it is written. */
public interface Papers {
  /** For a hub that writes none: they stay empty. */
  Papers NONE =
      new Papers() {
        @Override
        public void write(Paper paper, PaperFormat format, OutputStream out) {}

        @Override
        public void write(LabelSheet labels, OutputStream out) {}

        @Override
        public void write(Diary diary, OutputStream out) {}
      };

  void write(Paper paper, PaperFormat format, OutputStream out) throws IOException;

  /** As a PDF, whose measures are the paper's: it is printed without fitting it to the page. */
  void write(LabelSheet labels, OutputStream out) throws IOException;

  /** As iCalendar (RFC 5545). */
  void write(Diary diary, OutputStream out) throws IOException;
}
