package org.tuttihub.files.workbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tuttihub.application.tables.TableRow;

/** A cursor over one part of a workbook. Elements go by their local names. */
final class Xml {

  private static final XMLInputFactory FACTORY = factory();
  private static final int DEEPEST = 200;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final XMLStreamReader in;
  private final StringBuilder text = new StringBuilder();
  private int depth;

  Xml(InputStream stream) throws IOException, XMLStreamException {
    in = FACTORY.createXMLStreamReader(decoded(stream));
  }

  /** Decoded here, because the parser writes what it cannot decode to the standard error. */
  private static Reader decoded(InputStream stream) throws IOException {
    Reader text =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // These count every &amp; of a document as if it were an entity of its own. There are none.
    factory.setProperty("jdk.xml.entityExpansionLimit", "0");
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    return factory;
  }

  /** Goes to the next start of one of the elements; false when the end of the other comes first. */
  boolean toNext(Set<String> elements, String end) throws XMLStreamException {
    while (in.hasNext()) {
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT && elements.contains(in.getLocalName())) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals(end)) {
        return false;
      }
    }
    return false;
  }

  String name() {
    return in.getLocalName();
  }

  /** The attribute of the current element, or null. */
  String attribute(String name) {
    return in.getAttributeValue(null, name);
  }

  /** The attribute of the current element, without which the file is damaged. */
  String required(String name) {
    String value = attribute(name);
    if (value == null) {
      throw Workbooks.damaged();
    }
    return value;
  }

  /** The text of the current element, up to its end, cut when it is far too long. */
  String text() throws XMLStreamException {
    text.setLength(0);
    int outside = depth - 1;
    while (in.hasNext() && depth > outside) {
      keep(step());
    }
    return text.toString();
  }

  /**
   * The text of a string item, up to its end: the text of its runs, without the readings that
   * Japanese workbooks add above them.
   */
  String stringItem() throws XMLStreamException {
    text.setLength(0);
    int outside = depth - 1;
    int aloud = Integer.MAX_VALUE;
    boolean inText = false;
    while (in.hasNext() && depth > outside) {
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT) {
        aloud = in.getLocalName().equals("rPh") ? Math.min(aloud, depth) : aloud;
        inText = in.getLocalName().equals("t") && depth < aloud;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        aloud = depth < aloud ? Integer.MAX_VALUE : aloud;
        inText = false;
      } else if (inText) {
        keep(event);
      }
    }
    return text.toString();
  }

  private void keep(int event) {
    boolean characters =
        event == XMLStreamConstants.CHARACTERS
            || event == XMLStreamConstants.CDATA
            || event == XMLStreamConstants.SPACE;
    int room = 7 * (TableRow.LONGEST_CELL + 1) - text.length();
    if (characters && room > 0) {
      text.append(in.getTextCharacters(), in.getTextStart(), Math.min(room, in.getTextLength()));
    }
  }

  private int step() throws XMLStreamException {
    int event = in.next();
    if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
      throw Workbooks.damaged();
    }
    if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    return event;
  }
}
