package org.tuttihub.web.pages;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.tuttihub.web.http.Reply;

/** What all pages share: the frame, the style, and the headers that keep anything else out. */
public final class Pages {
  private static final String STYLE = style();
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Type",
          "text/html; charset=utf-8",
          "Content-Security-Policy",
          policy("'none'"),
          "Cache-Control",
          "no-cache");

  /** Of pages for one person: kept by nobody, found by no search engine. */
  private static final Map<String, String> PRIVATE_HEADERS =
      Map.of(
          "Content-Type",
          "text/html; charset=utf-8",
          "Content-Security-Policy",
          policy("'self'"),
          "Cache-Control",
          "no-store",
          "X-Robots-Tag",
          "noindex, nofollow");

  private Pages() {}

  private static String policy(String forms) {
    return "default-src 'none'; style-src 'sha256-"
        + sha256(STYLE)
        + "'; base-uri 'none'; form-action "
        + forms
        + "; frame-ancestors 'none'";
  }

  /** A whole page. */
  public static Reply.Whole page(int status, String title, Html body) {
    return new Reply.Whole(status, HEADERS, framed(title, body));
  }

  /** A whole page that is for one person, and may have a form. */
  public static Reply.Whole personal(int status, String title, Html body) {
    return new Reply.Whole(status, PRIVATE_HEADERS, framed(title, body));
  }

  /** A file for one person alone, which a program may fetch again and again. */
  public static Reply.Whole file(String name, String mediaType, Buffer body) {
    return Reply.of(200, mediaType, body)
        .with("Content-Disposition", "inline; filename=\"" + name + "\"")
        .with("Cache-Control", "no-store")
        .with("X-Robots-Tag", "noindex, nofollow");
  }

  private static Buffer framed(String title, Html body) {
    Html page =
        Html.of(
            """
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{}</title>
            <style>{}</style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the content</a>
            {}
            </body>
            </html>
            """,
            title,
            new Html(STYLE),
            body);
    return Buffer.buffer(page.markup());
  }

  /** The band at the top. */
  public static Html band(String over, String title, String under) {
    return Html.of(
        """
        <header class="band"><div>
        {}<h1>{}</h1>
        {}</div></header>
        """,
        Html.when(!over.isBlank(), Html.of("<p class=\"over\">{}</p>\n", over)),
        title,
        Html.when(!under.isBlank(), Html.of("<p class=\"under\">{}</p>\n", under)));
  }

  private static String style() {
    try (InputStream in = Pages.class.getResourceAsStream("page.css")) {
      if (in == null) {
        throw new IllegalStateException("page.css is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException cannotBe) {
      throw new IllegalStateException(cannotBe);
    }
  }
}
