package org.tuttihub.application.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.tuttihub.application.access.AccessRecords;
import org.tuttihub.application.access.ManagePeople;
import org.tuttihub.application.access.People;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.fakes.CountingIds;
import org.tuttihub.application.fakes.InMemoryHub;
import org.tuttihub.domain.access.Permission;

class PutTest {
  private final InMemoryHub hub = new InMemoryHub();
  private final CountingIds ids = new CountingIds();

  @Test
  void what_is_added_and_never_changed_cannot_be_put() {
    Put.In<AccessRecords, ManagePeople.Add> add =
        in ->
            Deed.of(
                People.NOUN,
                "add",
                "Add somebody",
                Permission.MANAGE_ACCESS,
                ManagePeople.Add.class,
                new ManagePeople(in, ids)::add);
    Put.In<AccessRecords, ManagePeople.Which> change =
        in ->
            Deed.of(
                People.NOUN,
                "enable",
                "Enable somebody",
                Permission.MANAGE_ACCESS,
                ManagePeople.Which.class,
                new ManagePeople(in, ids)::enable);

    IllegalArgumentException wrong =
        assertThrows(
            IllegalArgumentException.class,
            () -> Put.deed(hub, AccessRecords::people, add, change, "Put somebody"));

    assertEquals("people cannot be put: sign_in is added, never changed", wrong.getMessage());
  }
}
