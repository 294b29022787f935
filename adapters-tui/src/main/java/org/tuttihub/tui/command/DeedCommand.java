package org.tuttihub.tui.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.RepeatKey;
import org.tuttihub.application.catalogue.Binder.Manner;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.tui.text.SafeText;
import org.tuttihub.tui.text.Wrap;

/** {@code ROOM DEED}: something is done, and the receipt is told. */
final class DeedCommand {
  private static final Set<String> OPTIONS =
      Stream.concat(Stream.of("if-version", "key", "yes"), Stream.of(Format.OPTIONS))
          .collect(Collectors.toUnmodifiableSet());

  private final Terms terms;
  private final Paper paper;

  DeedCommand(Terms terms) {
    this.terms = terms;
    this.paper = new Paper(terms);
  }

  Exit run(Deed<?> deed, Given given) {
    String usage = deed.name() + (deed.isOnRecord() ? " ID" : "") + " --help";
    given.atMost(deed.isOnRecord() ? 1 : 0, usage);
    Map<String, Object> fields = new LinkedHashMap<>();
    if (deed.isOnRecord()) {
      fields.put("id", given.word(0, "which " + deed.noun().singular(), usage));
    }
    fields.putAll(new Requests(terms).of(deed.request(), given, OPTIONS, usage));
    Format format = Format.of(given);
    return switch (deed.perform(acting(deed, given, fields), fields, Manner.TYPED_BY_HAND)) {
      case Outcome.Refused<Receipt>(var refusal) -> {
        Exit refused = Exit.refused(terms, refusal);
        paper.err(Suggested.lines(terms, deed, fields, refusal));
        yield refused;
      }
      case Outcome.Done<Receipt>(Receipt receipt) -> {
        tell(receipt, format);
        yield Exit.DONE;
      }
    };
  }

  private Acting acting(Deed<?> deed, Given given, Map<String, Object> fields) {
    Acting acting = terms.beginning().by(terms.actor(), terms.door());
    if (given.has("if-version")) {
      acting = acting.expecting(version(given.one("if-version").orElse("")));
    }
    if (given.has("key")) {
      String key = given.one("key").orElse("");
      acting = acting.repeatable(new RepeatKey(key, fingerprint(deed, fields)));
    }
    return acting;
  }

  private static long version(String text) {
    if (!text.matches("[0-9]{1,18}")) {
      throw new Usage("--if-version needs the number of the version that you saw.");
    }
    return Long.parseLong(text);
  }

  private static String fingerprint(Deed<?> deed, Map<String, Object> fields) {
    try {
      byte[] request = (deed.name() + new TreeMap<>(fields)).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(request));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** Says what was done, in words or as JSON. */
  void tell(Receipt receipt, Format format) {
    if (format == Format.JSON) {
      try (JsonOut json = new JsonOut(terms.out())) {
        json.receipt(receipt);
      }
      return;
    }
    paper.out(lines(receipt, terms.width()));
  }

  /** What happened, and the secret, which is never shown again. */
  static List<String> lines(Receipt receipt, int width) {
    Stream<String> secret =
        receipt.secret().stream()
            .flatMap(s -> Stream.of("Shown only now, keep it safe:", SafeText.line(s)));
    return Stream.concat(Wrap.to(width, SafeText.lines(receipt.said())).stream(), secret).toList();
  }
}
