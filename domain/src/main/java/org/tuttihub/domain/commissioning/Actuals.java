package org.tuttihub.domain.commissioning;

import java.time.LocalDate;

/**
 * What a project came to in the end, and what that makes of the share from elsewhere.
 *
 * @param budget adds up to the penny; its grant is what the project used of it
 */
public record Actuals(Budget budget, Share share, LocalDate on) {

  Actuals with(Share other) {
    return new Actuals(budget, other, on);
  }
}
