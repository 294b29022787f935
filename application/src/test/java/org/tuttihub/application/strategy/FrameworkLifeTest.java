package org.tuttihub.application.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tuttihub.application.samples.Outcomes.done;
import static org.tuttihub.application.samples.Outcomes.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.Shape;
import org.tuttihub.application.fakes.InMemoryTutti;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.samples.Acts;
import org.tuttihub.application.samples.Packs;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.strategy.Framework;

class FrameworkLifeTest {
  private final InMemoryTutti tutti = new InMemoryTutti();

  @Test
  void a_pack_is_installed_and_superseded_by_a_newer_version() {
    assertEquals(List.of(), firsts("functions"));

    done(tutti.send("frameworks add", Packs.asSent()));
    Framework pack = inForce().orElseThrow();
    assertEquals("FWK-1", pack.identity().ref());
    assertEquals(Map.of("part", 500), pack.limits());
    assertEquals(Optional.of("schools"), pack.areas().getFirst().function());
    assertEquals(List.of("schools", "access"), firsts("functions"));
    assertEquals(List.of("A1"), firsts("aims"));
    assertEquals(List.of("red", "green"), firsts("ratings"));
    assertEquals(3, firsts("areas").size());

    done(tutti.send("frameworks add", newer("2026/27")));
    assertEquals(2, inForce().orElseThrow().version());

    done(tutti.send("frameworks add", next("2027/28")));
    assertEquals(2, inForce().orElseThrow().version());
  }

  @Test
  void a_version_that_is_not_newer_is_refused() {
    done(tutti.send("frameworks add", Packs.asSent()));

    Refusal refusal = refused(tutti.send("frameworks add", Packs.asSent()));

    assertEquals("frameworks.not-newer", refusal.code());
    assertTrue(refusal.remedy().contains("above 1"), refusal.remedy());
  }

  @Test
  void a_pack_that_contradicts_itself_is_refused_with_what_is_wrong() {
    Map<String, Object> aim = Map.of("code", "A1", "text", "Every child sings.");
    Map<String, Object> limit = Map.of("text", "part", "most", 500);

    contradiction(Packs.with("aims", List.of(aim, aim)), "aim A1 more than once");
    contradiction(Packs.with("functions", List.of()), "names the function schools");
    contradiction(Packs.with("limits", List.of(limit, limit)), "limit of part");
    contradiction(
        Packs.with("limits", List.of(Map.of("text", "part", "most", -1))), "limit of part");
    assertEquals(Optional.empty(), inForce());
  }

  private void contradiction(Map<String, Object> pack, String said) {
    Refusal refusal = refused(tutti.send("frameworks add", pack));

    assertEquals("frameworks.contradiction", refusal.code());
    assertTrue(refusal.fact().contains(said), refusal.fact());
  }

  private Optional<Framework> inForce() {
    return tutti.hub.look(records -> records.frameworks().inForce(Acts.THIS_YEAR));
  }

  private List<String> firsts(String plural) {
    return firstsOf(tutti.catalogue.list(plural).orElseThrow());
  }

  private static <R> List<String> firstsOf(ListOf<R> list) {
    List<String> firsts = new ArrayList<>();
    Shape<R> row = list.row();
    list.listing()
        .each(ListQuery.ALL, r -> firsts.add(String.valueOf(row.value(r, row.parts().getFirst()))));
    return firsts;
  }

  private static Map<String, Object> newer(String from) {
    Map<String, Object> pack = Packs.with("version", 2);
    pack.put("from", from);
    return pack;
  }

  private static Map<String, Object> next(String from) {
    Map<String, Object> pack = Packs.with("version", 3);
    pack.put("from", from);
    return pack;
  }
}
