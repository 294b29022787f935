package org.tuttihub.application.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.access.Role;

/** History tells nobody of what they may not even know to be there. */
class ClosedInHistoryTest {

  private final Catalogue catalogue = new InMemoryTutti().catalogue;

  @ParameterizedTest
  @EnumSource(Role.class)
  void who_may_not_see_complaints_is_not_told_by_history_that_there_is_one(Role role) {
    assertEquals(
        actor(role).may(Permission.HANDLE_COMPLAINTS), !hidden(role).contains("complaints"));
  }

  @Test
  void whoever_may_do_something_with_records_is_told_of_it_also_where_they_may_not_read_them() {
    assertTrue(hidden(Role.VIEWER).containsAll(Set.of("clearance-records", "check-ins", "staff")));
    assertFalse(hidden(Role.OFFICER).contains("clearance-records"));
    assertFalse(hidden(Role.VIEWER).contains("schools"));
    assertEquals(List.of(), hidden(Role.ADMINISTRATOR));
  }

  private static Actor actor(Role role) {
    return new Actor("PER-1", "PER-1", Set.of(role));
  }

  private List<String> hidden(Role role) {
    ListOf<?> history = catalogue.list("history").orElseThrow();
    List<Filter> narrowed = history.narrowing().apply(actor(role));
    assertTrue(
        narrowed.stream()
            .allMatch(f -> f.field().equals("collection") && f.test() == Filter.Test.IS_NOT));
    return narrowed.stream().map(Filter::value).toList();
  }
}
