package org.tuttihub.application.fakes;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.tuttihub.application.papers.Diary;
import org.tuttihub.application.papers.LabelSheet;
import org.tuttihub.application.papers.Paper;
import org.tuttihub.application.papers.PaperFormat;
import org.tuttihub.application.papers.Papers;

/** Keeps what would be written. */
public final class KeptPapers implements Papers {
  private final List<Paper> papers;
  private final List<LabelSheet> labels = new ArrayList<>();
  private final List<Diary> diaries = new ArrayList<>();

  public KeptPapers(List<Paper> papers) {
    this.papers = papers;
  }

  /** The labels that were written. */
  public List<LabelSheet> labels() {
    return labels;
  }

  /** The diaries that were written. */
  public List<Diary> diaries() {
    return diaries;
  }

  @Override
  public void write(Paper paper, PaperFormat format, OutputStream out) {
    papers.add(paper);
  }

  @Override
  public void write(LabelSheet sheet, OutputStream out) {
    labels.add(sheet);
  }

  @Override
  public void write(Diary diary, OutputStream out) {
    diaries.add(diary);
  }
}
