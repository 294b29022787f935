package org.tuttihub.application.charging;

import org.tuttihub.domain.charging.Service;

/**
 * A service, as a line and as a card.
 *
 * @param classroom whether it is whole-class learning, for which no family is ever charged
 */
public record ServiceRow(String ref, String code, String name, boolean classroom) {

  public static ServiceRow of(Service s) {
    return new ServiceRow(s.identity().ref(), s.code(), s.name(), s.classroom());
  }
}
