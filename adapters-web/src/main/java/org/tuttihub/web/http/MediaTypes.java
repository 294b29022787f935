package org.tuttihub.web.http;

import java.util.Locale;

/** The media types that Tutti speaks, and how headers name them. */
public final class MediaTypes {
  public static final String JSON = "application/json";
  public static final String PROBLEM = "application/problem+json";
  public static final String CSV = "text/csv";
  public static final String TSV = "text/tab-separated-values";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String HTML = "text/html";

  private MediaTypes() {}

  /** A media type without its parameters, in lower case. */
  public static String plain(String header) {
    int semicolon = header.indexOf(';');
    return (semicolon < 0 ? header : header.substring(0, semicolon))
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** Whether an Accept header names a media type and does not rule it out. */
  static boolean named(String accept, String mediaType) {
    for (String range : accept.split(",", -1)) {
      if (plain(range).equals(mediaType)) {
        return !range.replace(" ", "").matches("(?i).*;q=0(\\.0*)?(;.*)?");
      }
    }
    return false;
  }
}
