package org.tuttihub.domain.plugins;

import java.util.Collections;
import java.util.List;
import org.tuttihub.domain.charging.policy.Customer;
import org.tuttihub.domain.values.LaCode;

/**
 * What a policy answers for.
 *
 * @param services codes of services, at least one; none where the question knows no services
 * @param customers any when empty
 * @param authorities any when empty
 */
public record Scope(List<String> services, List<Customer> customers, List<LaCode> authorities) {
  public Scope {
    services = services.stream().distinct().sorted().toList();
    customers = customers.stream().distinct().sorted().toList();
    authorities = authorities.stream().distinct().sorted().toList();
  }

  /** Everything, for a question that knows neither services nor customers. */
  public static final Scope EVERYTHING = new Scope(List.of(), List.of(), List.of());

  /** Whether it is in it; an authority that is not known is only where any will do. */
  public boolean covers(String service, Customer customer, String authority) {
    return (services.isEmpty() || services.contains(service))
        && (customers.isEmpty() || customers.contains(customer))
        && (authorities.isEmpty()
            || authorities.stream().anyMatch(code -> code.text().equals(authority)));
  }

  /** Whether something is in both. */
  public boolean meets(Scope other) {
    return meet(services, other.services)
        && meet(customers, other.customers)
        && meet(authorities, other.authorities);
  }

  private static boolean meet(List<?> some, List<?> others) {
    return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
  }
}
