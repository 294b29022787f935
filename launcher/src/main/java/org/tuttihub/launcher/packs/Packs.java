package org.tuttihub.launcher.packs;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.lists.ListQuery;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.strategy.FrameworkRow;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.launcher.data.Bundled;

/** The framework packs that come with the program, each a file of data. */
public final class Packs {
  private static final List<String> FILES = List.of("npme-2022.json");
  static final TypeReference<Map<String, Object>> PACK = new TypeReference<>() {};

  private Packs() {}

  /** Every pack as its file has it. */
  static List<Map<String, Object>> all() {
    return FILES.stream().map(file -> Bundled.json(Packs.class, file, PACK)).toList();
  }

  /**
   * Installs what is not installed yet, in the program's own name.
   *
   * @return what was done, a sentence for each pack that was installed
   */
  public static Outcome<List<String>> installMissing(Catalogue catalogue, Acting.Beginning acting) {
    return installMissing(catalogue, acting, all());
  }

  static Outcome<List<String>> installMissing(
      Catalogue catalogue, Acting.Beginning acting, List<Map<String, Object>> packs) {
    Actor program = Actor.local("tutti");
    Set<String> installed = installed(catalogue, program);
    Deed<?> install = (Deed<?>) catalogue.find("frameworks add").orElseThrow();
    List<String> said = new ArrayList<>();
    for (Map<String, Object> pack : packs) {
      if (!installed.contains(edition(pack.get("code"), pack.get("version")))) {
        Outcome<Receipt> outcome =
            install.perform(acting.by(program, Door.SYSTEM), pack, Binder.Manner.TYPED);
        switch (outcome) {
          case Outcome.Done<Receipt>(Receipt receipt) -> said.add(receipt.said());
          case Outcome.Refused<Receipt>(var refusal) -> {
            return Outcome.refused(refusal);
          }
        }
      }
    }
    return Outcome.done(List.copyOf(said));
  }

  private static Set<String> installed(Catalogue catalogue, Actor actor) {
    Set<String> editions = new HashSet<>();
    ListOf<?> list = catalogue.list("frameworks").orElseThrow();
    list.each(
        actor,
        ListQuery.ALL,
        row -> {
          if (row instanceof FrameworkRow pack) {
            editions.add(edition(pack.code(), pack.version()));
          }
        });
    return editions;
  }

  private static String edition(Object code, Object version) {
    return code + " " + version;
  }
}
