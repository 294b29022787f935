package org.tuttihub.files.papers;

import java.util.List;
import org.tuttihub.application.papers.Days;
import org.tuttihub.application.papers.Paper;

/** What a paper says, in the words of Word's own format. */
final class WordMarkup {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      """;
  private static final String NAMES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private final StringBuilder out = new StringBuilder(HEAD);

  String document(Paper paper) {
    out.append("<w:document").append(NAMES).append("><w:body>");
    paragraph("Title", paper.title());
    paper.blocks().forEach(this::block);
    out.append(
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"11906\""
            + " w:h=\"16838\"/><w:pgMar w:top=\"1304\" w:right=\"1361\" w:bottom=\"1304\""
            + " w:left=\"1361\" w:header=\"624\" w:footer=\"624\""
            + " w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
    return out.toString();
  }

  String footer(String foot) {
    out.append("<w:ftr").append(NAMES).append("><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>");
    run(foot);
    out.append("<w:r><w:tab/></w:r>");
    run("Page ");
    field("PAGE");
    run(" of ");
    field("NUMPAGES");
    return out.append("</w:p></w:ftr>").toString();
  }

  private void block(Paper.Block block) {
    switch (block) {
      case Paper.Under(String text) -> paragraph("Subtitle", text);
      case Paper.Heading(String text) -> paragraph("Heading1", text);
      case Paper.Paragraph(String text) -> paragraph("BodyText", text);
      case Paper.Items(List<String> texts) -> texts.forEach(text -> paragraph("ListBullet", text));
      case Paper.Signing(List<Paper.Signer> signers) -> signing(signers);
    }
  }

  private void paragraph(String style, String text) {
    out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
    run(text);
    out.append("</w:p>");
  }

  /** Text as it is; a line break is one in Word as well. */
  private void run(String text) {
    String[] lines = text.split("\n", -1);
    out.append("<w:r>");
    for (int at = 0; at < lines.length; at++) {
      out.append(at > 0 ? "<w:br/>" : "")
          .append("<w:t xml:space=\"preserve\">")
          .append(escaped(lines[at]))
          .append("</w:t>");
    }
    out.append("</w:r>");
  }

  private void field(String name) {
    out.append("<w:fldSimple w:instr=\" ")
        .append(name)
        .append(" \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
  }

  private void signing(List<Paper.Signer> signers) {
    int width = 9184 / Math.max(1, signers.size());
    out.append(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>"
            + "<w:tblLayout w:type=\"fixed\"/><w:tblCaption w:val=\"Signatures\"/></w:tblPr>"
            + "<w:tblGrid>");
    signers.forEach(_ -> out.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
    out.append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>");
    for (Paper.Signer signer : signers) {
      out.append("<w:tc><w:tcPr><w:tcW w:w=\"")
          .append(width)
          .append("\" w:type=\"dxa\"/></w:tcPr>");
      paragraph("SignatureSide", signer.side());
      paragraph("SignatureLine", signer.body());
      paragraph("SignatureLine", "Name: " + signer.name().orElse(""));
      paragraph("SignatureLine", "Date: " + signer.on().map(Days::inWords).orElse(""));
      paragraph("SignatureLine", "Signature:");
      out.append("</w:tc>");
    }
    out.append("</w:tr></w:tbl>");
    paragraph("BodyText", "");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
