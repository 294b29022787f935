package org.tuttihub.files.papers;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.tuttihub.application.papers.Days;
import org.tuttihub.application.papers.Paper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A paper as a page: made of elements and plain texts, so that no text can become an element. */
final class PageMarkup {
  private final Document page;
  private final Element body;

  private PageMarkup(Document page, Element body) {
    this.page = page;
    this.body = body;
  }

  static Document of(Paper paper, String style) {
    Document page = empty();
    Element html = page.createElement("html");
    html.setAttribute("lang", "en-GB");
    page.appendChild(html);
    PageMarkup markup = new PageMarkup(page, page.createElement("body"));
    Element head = markup.in(html, "head", "");
    markup.in(head, "title", paper.title() + " · " + paper.foot());
    for (String about : List.of("description", "subject")) {
      Element meta = markup.in(head, "meta", "");
      meta.setAttribute("name", about);
      meta.setAttribute("content", paper.title());
    }
    markup.in(head, "style", style);
    html.appendChild(markup.body);
    markup.in(markup.body, "div", paper.foot()).setAttribute("class", "foot");
    markup.in(markup.body, "h1", paper.title());
    paper.blocks().forEach(markup::block);
    return page;
  }

  private void block(Paper.Block block) {
    switch (block) {
      case Paper.Under(String text) -> in(body, "p", text).setAttribute("class", "under");
      case Paper.Heading(String text) -> in(body, "h2", text);
      case Paper.Paragraph(String text) -> in(body, "p", text);
      case Paper.Items(List<String> texts) -> {
        Element list = in(body, "ul", "");
        texts.forEach(text -> in(list, "li", text));
      }
      case Paper.Signing(List<Paper.Signer> signers) -> signing(signers);
    }
  }

  private void signing(List<Paper.Signer> signers) {
    Element table = in(body, "table", "");
    Element heads = in(in(table, "thead", ""), "tr", "");
    signers.forEach(signer -> in(heads, "th", signer.side()).setAttribute("scope", "col"));
    Element row = in(in(table, "tbody", ""), "tr", "");
    for (Paper.Signer signer : signers) {
      Element cell = in(row, "td", "");
      in(cell, "p", signer.body());
      in(cell, "p", "Name: " + signer.name().orElse(""));
      in(cell, "p", "Date: " + signer.on().map(Days::inWords).orElse(""));
      in(cell, "p", "Signature:").setAttribute("class", "signs");
    }
  }

  private Element in(Element parent, String name, String text) {
    Element element = page.createElement(name);
    String[] lines = text.split("\n", -1);
    for (int at = 0; at < lines.length; at++) {
      if (at > 0 && !name.equals("style")) {
        element.appendChild(page.createElement("br"));
      }
      element.appendChild(page.createTextNode(at > 0 ? "\n" + lines[at] : lines[at]));
    }
    parent.appendChild(element);
    return element;
  }

  private static Document empty() {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException cannotBe) {
      throw new IllegalStateException(cannotBe);
    }
  }
}
