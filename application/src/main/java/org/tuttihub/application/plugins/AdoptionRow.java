package org.tuttihub.application.plugins;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.plugins.Adoption;
import org.tuttihub.domain.values.LaCode;

/**
 * A policy that the hub lets answer, as a line and as a card.
 *
 * @param policy {@code plugin@version/name}
 * @param customers any when empty
 * @param authorities any when empty
 * @param until the last day; open when absent
 */
public record AdoptionRow(
    String ref,
    String question,
    String policy,
    List<String> services,
    List<Customer> customers,
    List<LaCode> authorities,
    LocalDate from,
    Optional<LocalDate> until,
    int rank) {

  public static AdoptionRow of(Adoption a) {
    return new AdoptionRow(
        a.identity().ref(),
        a.question(),
        a.policy().toString(),
        a.scope().services(),
        a.scope().customers(),
        a.scope().authorities(),
        a.period().from(),
        a.period().until(),
        a.rank());
  }
}
