package org.tuttihub.application.access;

import java.util.List;
import java.util.Optional;

/**
 * What signed links can be for: a deed of the catalogue that somebody without an account is asked
 * to do, or a document of it that they may fetch as often as they like while the link is good.
 *
 * @param code by which it is called: {@code booking}
 * @param operation the name of the deed, or of the document: {@code bookings add}
 * @param about the record that such a link is about, where it is about one
 * @param title the heading of the page
 * @param introduction what whoever opens it should know, in paragraphs
 * @param asked the fields of the deed's request that are asked for, in order; none of a document
 * @param file whether a file comes with the answer
 * @param thanks what the page says when it is done
 */
public record LinkPurpose(
    String code,
    String operation,
    Optional<Subject> about,
    String title,
    String introduction,
    List<String> asked,
    FileWish file,
    String thanks) {

  /**
   * The record that a link is about.
   *
   * @param collection its plural noun
   * @param field the field of the request that names it
   */
  public record Subject(String collection, String field) {}

  /** Whether a file comes with the answer; it is attached to what the deed was done to. */
  public enum FileWish {
    NONE,
    WELCOME,
    NEEDED
  }
}
