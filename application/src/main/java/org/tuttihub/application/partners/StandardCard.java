package org.tuttihub.application.partners;

import java.util.List;

/** A framework for reviews in full. */
public record StandardCard(
    String ref,
    String code,
    String title,
    String about,
    List<String> scale,
    List<PrincipleLine> principles) {

  /** One of its principles. */
  public record PrincipleLine(String code, String title, String text) {}
}
