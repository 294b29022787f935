package org.tuttihub.application.charging;

import java.util.List;
import java.util.Optional;
import org.tuttihub.application.records.Kept;
import org.tuttihub.application.records.Noun;
import org.tuttihub.application.records.Stored;
import org.tuttihub.domain.charging.Service;
import org.tuttihub.domain.values.Identity;

/** What the hub offers and charges for. A service is found by its code as well. */
public interface Services extends Kept<Service> {
  Noun NOUN = new Noun("charging", "services", "service", "SVC");

  Optional<Stored<Service>> byCode(String code);

  /** All of them, by code. */
  List<Service> every();

  @Override
  default Noun noun() {
    return NOUN;
  }

  @Override
  default Identity identityOf(Service service) {
    return service.identity();
  }
}
