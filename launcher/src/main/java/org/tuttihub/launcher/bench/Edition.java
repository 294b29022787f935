package org.tuttihub.launcher.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** An edition of the school register, as wide and as long as the real one, made up. */
final class Edition {
  private static final String[] TYPES = {"1", "2", "34", "28", "7", "14", "11", "35"};
  private static final String[] PHASES = {"Primary", "Secondary", "Nursery", "Not applicable"};
  private static final int FURTHER = 120;

  private Edition() {}

  /** Writes it as the department publishes it: Windows-1252, CRLF, text quoted. */
  static Path write(Path file, int schools) throws IOException {
    return write(file, schools, "St Zo\u00eb's School 0");
  }

  /**
   * The same, with another name of its first school.
   *
   * @param first before all others where it begins with a digit
   */
  static Path write(Path file, int schools, String first) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, Charset.forName("windows-1252"))) {
      out.write(
          "\"URN\",\"LA (code)\",\"LA"
              + " (name)\",\"EstablishmentNumber\",\"EstablishmentName\",\"TypeOfEstablishment"
              + " (code)\",\"TypeOfEstablishment (name)\",\"EstablishmentStatus"
              + " (code)\",\"EstablishmentStatus (name)\",\"OpenDate\",\"PhaseOfEducation"
              + " (name)\",\"NumberOfPupils\",\"PercentageFSM\",\"UKPRN\",\"Street\",\"Town\",\"Postcode\",\"SchoolWebsite\",\"TelephoneNum\",\"Trusts"
              + " (name)\"");
      for (int column = 0; column < FURTHER; column++) {
        out.write(",\"Further " + column + " (name)\"");
      }
      out.write("\r\n");
      for (int i = 0; i < schools; i++) {
        out.write(row(i, i == 0 ? first : "St Zo\u00eb's School " + i));
      }
    }
    return file;
  }

  private static String row(int i, String name) {
    StringBuilder row = new StringBuilder(2000);
    row.append(100000 + i)
        .append(",\"")
        .append(201 + i % 150)
        .append("\",\"Authority ")
        .append(i % 150)
        .append("\",\"")
        .append(2000 + i % 7000)
        .append("\",\"")
        .append(name)
        .append("\",\"")
        .append(TYPES[i % TYPES.length])
        .append("\",\"Some type of school\",\"1\",\"Open\",\"01-09-2001\",\"")
        .append(PHASES[i % PHASES.length])
        .append("\",")
        .append(i % 1400)
        .append(",\"")
        .append(i % 60)
        .append(".5\",")
        .append(10_000_000 + i)
        .append(",\"")
        .append(i % 90)
        .append(" High Street\",\"Town ")
        .append(i % 800)
        .append("\",\"AL1 3JB\",\"www.school")
        .append(i)
        .append(".sch.uk\",\"01707000000\",\"\"");
    for (int column = 0; column < FURTHER; column++) {
      row.append(column % 3 == 0 ? ",\"Not applicable\"" : ",\"Value " + i % (column + 7) + "\"");
    }
    return row.append("\r\n").toString();
  }
}
