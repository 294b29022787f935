package org.tuttihub.application.today;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.Operation;

/** Says how often a deed was done: {@code 3 agreements: signed for hub}. */
final class DoneWords {
  private static final Map<String, String> OTHERWISE =
      Map.ofEntries(
          Map.entry("write", "written"),
          Map.entry("send", "sent"),
          Map.entry("lend", "lent"),
          Map.entry("make", "made"),
          Map.entry("take", "taken"),
          Map.entry("give", "given"),
          Map.entry("pay", "paid"),
          Map.entry("spend", "spent"),
          Map.entry("meet", "met"),
          Map.entry("go", "gone"),
          Map.entry("run", "run"),
          Map.entry("put", "put"),
          Map.entry("set", "set"),
          Map.entry("read", "read"),
          Map.entry("leave", "left"),
          Map.entry("find", "found"),
          Map.entry("found", "founded"),
          Map.entry("withdraw", "withdrawn"),
          Map.entry("undo", "undone"),
          Map.entry("new", "made"),
          Map.entry("key", "given a key"),
          Map.entry("none", "none"));
  private static final Set<String> DOUBLED = Set.of("drop", "commit", "plan", "stop", "step");

  private DoneWords() {}

  static String of(Operation operation, long many) {
    String verb = operation.verb();
    int hyphen = verb.indexOf('-');
    String first = hyphen < 0 ? verb : verb.substring(0, hyphen);
    String rest = hyphen < 0 ? "" : verb.substring(hyphen).replace('-', ' ');
    String done = past(first) + rest;
    if (!(operation instanceof Deed<?>)) {
      String what = operation.noun().plural().replace('-', ' ') + " " + done;
      return many == 1 ? what : String.format(Locale.UK, "%s, %,d times", what, many);
    }
    String noun = many == 1 ? operation.noun().singular() : operation.noun().plural();
    String counted = String.format(Locale.UK, "%,d %s", many, noun.replace('-', ' '));
    return counted + (hyphen < 0 ? " " : ": ") + done;
  }

  private static String past(String verb) {
    String known = OTHERWISE.get(verb);
    if (known != null) {
      return known;
    }
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (DOUBLED.contains(verb)) {
      return verb + verb.charAt(verb.length() - 1) + "ed";
    }
    return verb.matches(".*[^aeiou]y") ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed";
  }
}
