package org.tuttihub.files.papers;

import java.io.IOException;
import java.io.OutputStream;
import org.tuttihub.application.papers.Diary;
import org.tuttihub.application.papers.LabelSheet;
import org.tuttihub.application.papers.Paper;
import org.tuttihub.application.papers.PaperFormat;
import org.tuttihub.application.papers.Papers;

/** Papers as files. */
public final class FilePapers implements Papers {

  @Override
  public void write(Paper paper, PaperFormat format, OutputStream out) throws IOException {
    switch (format) {
      case PDF -> PdfPaper.write(paper, out);
      case DOCX -> WordPaper.write(paper, out);
    }
  }

  @Override
  public void write(LabelSheet labels, OutputStream out) throws IOException {
    PdfLabels.write(labels, out);
  }

  @Override
  public void write(Diary diary, OutputStream out) throws IOException {
    CalendarFile.write(diary, out);
  }
}
