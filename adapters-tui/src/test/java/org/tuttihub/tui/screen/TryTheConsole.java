package org.tuttihub.tui.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.records.Changes;
import org.tuttihub.tui.ConsoleParts;
import org.tuttihub.tui.Folder;
import org.tuttihub.tui.plain.PlainConsole;
import org.tuttihub.tui.store.CsvOnly;
import org.tuttihub.tui.store.Store;
import org.tuttihub.tui.store.StoreCatalogue;

/** Opens the console on a made-up store, to look at it: with {@code plain}, in plain lines. */
public final class TryTheConsole {
  private TryTheConsole() {}

  /** Runs until the user leaves. */
  public static void main(String[] args) throws IOException {
    List<String> words = List.of(args);
    Store store = Store.of(1200);
    store.poison("INS-2", "\u001b[2J\u009b31mevil\u202e name 山田太郎 😀");
    ConsoleParts parts =
        new ConsoleParts(
            StoreCatalogue.of(store),
            new Acting.Beginning(Clock.system(Store.ZONE), UUID::randomUUID),
            Actor.local("ana"),
            new CsvOnly(),
            "Demonstration Hub",
            List::of,
            Changes.NONE,
            Folder.of(Path.of("")),
            System.getenv("NO_COLOR") == null,
            words.contains("ascii") ? StandardCharsets.US_ASCII : StandardCharsets.UTF_8);
    if (words.contains("plain")) {
      Charset charset = StandardCharsets.UTF_8;
      BufferedReader in = new BufferedReader(new InputStreamReader(System.in, charset));
      PlainConsole.open(parts, in, System.out);
    } else {
      Console.open(parts);
    }
  }
}
