package org.tuttihub.application.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.lists.Filter;
import org.tuttihub.domain.access.Permission;
import org.tuttihub.domain.access.Role;

class ComplaintsInHistoryTest {

  @ParameterizedTest
  @EnumSource(Role.class)
  void who_may_not_see_complaints_is_not_told_by_history_that_there_is_one(Role role) {
    ListOf<?> history =
        new InMemoryTutti()
            .catalogue
            .find("history list")
            .map(operation -> (ListOf<?>) operation)
            .orElseThrow();
    Actor actor = new Actor("PER-1", "PER-1", Set.of(role));

    List<Filter> narrowed = history.narrowing().apply(actor);

    assertEquals(
        actor.may(Permission.HANDLE_COMPLAINTS)
            ? List.of()
            : List.of(new Filter("collection", Filter.Test.IS_NOT, "complaints", "")),
        narrowed);
  }
}
