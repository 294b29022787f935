package org.tuttihub.application.partners;

import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.domain.partners.Review;
import org.tuttihub.domain.values.Identity;

/** What reviews of agreements found. */
public interface Reviews extends Kept<Review> {
  Noun NOUN = new Noun("partners", "reviews", "review", "REV");

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Review review) {
    return review.identity();
  }
}
