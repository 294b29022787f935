package org.tuttihub.files.workbook;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** Finds the parts of a workbook by the relationships that they declare. */
final class WorkbookParts {

  private record Part(String type, String path) {}

  private record Sheet(String path, boolean hidden) {}

  private static final long MOST_UNPACKED = 1L << 30;

  private final ZipFile zip;
  private final GuardedStream.Allowance allowance = new GuardedStream.Allowance(MOST_UNPACKED);
  private final Map<String, Part> parts;
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean from1904;

  WorkbookParts(ZipFile zip) throws IOException, XMLStreamException {
    this.zip = zip;
    String workbook =
        relationships("").values().stream()
            .filter(part -> part.type().endsWith("/officeDocument"))
            .map(Part::path)
            .findFirst()
            .orElseThrow(Workbooks::damaged);
    parts = relationships(workbook);
    readWorkbook(open(workbook));
  }

  private void readWorkbook(Xml xml) throws XMLStreamException {
    while (xml.toNext(Set.of("workbookPr", "sheet"), "workbook")) {
      if (xml.name().equals("workbookPr")) {
        String date1904 = xml.attribute("date1904");
        from1904 = "1".equals(date1904) || "true".equals(date1904);
      } else {
        Part part = parts.get(xml.required("id"));
        if (part != null && part.type().endsWith("/worksheet")) {
          String state = xml.attribute("state");
          sheets.add(new Sheet(part.path(), state != null && !state.equals("visible")));
        }
      }
    }
  }

  boolean from1904() {
    return from1904;
  }

  /** The sheets as they stand in the workbook, the ones that a person does not see last. */
  List<String> sheets() {
    return sheets.stream().sorted(Comparator.comparing(Sheet::hidden)).map(Sheet::path).toList();
  }

  SharedStrings sharedStrings() throws IOException, XMLStreamException {
    String path = partOf("/sharedStrings");
    return path == null ? SharedStrings.none() : SharedStrings.read(open(path));
  }

  NumberFormats numberFormats() throws IOException, XMLStreamException {
    String path = partOf("/styles");
    return path == null ? NumberFormats.none() : NumberFormats.read(open(path));
  }

  private String partOf(String type) {
    return parts.values().stream()
        .filter(part -> part.type().endsWith(type))
        .map(Part::path)
        .findFirst()
        .orElse(null);
  }

  Xml open(String path) throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry(path);
    if (entry == null) {
      throw Workbooks.damaged();
    }
    return new Xml(new GuardedStream(zip.getInputStream(entry), allowance));
  }

  /** What a part, or the whole package, says about the parts that belong to it. */
  private Map<String, Part> relationships(String of) throws IOException, XMLStreamException {
    int slash = of.lastIndexOf('/') + 1;
    Xml xml = open(of.substring(0, slash) + "_rels/" + of.substring(slash) + ".rels");
    Map<String, Part> found = new HashMap<>();
    while (xml.toNext(Set.of("Relationship"), "Relationships")) {
      if (!"External".equals(xml.attribute("TargetMode"))) {
        String path = resolve(of, xml.required("Target"));
        found.put(xml.required("Id"), new Part(xml.required("Type"), path));
      }
    }
    return found;
  }

  /** The path that a part means by a target, which is relative to it or begins with a slash. */
  private static String resolve(String from, String target) {
    String folder = target.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
    Deque<String> path = new ArrayDeque<>();
    for (String step : (folder + target).split("/", -1)) {
      switch (step) {
        case "", "." -> {}
        case ".." -> path.pollLast();
        default -> path.addLast(step);
      }
    }
    return String.join("/", path);
  }
}
