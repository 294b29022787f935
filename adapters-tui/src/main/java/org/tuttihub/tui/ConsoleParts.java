package org.tuttihub.tui;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.records.Changes;
import org.tuttihub.application.tables.Tables;
import org.tuttihub.domain.access.OwnTerminal;

/**
 * What a session at a terminal is made of. Nothing is shared between sessions but these parts.
 *
 * @param title whose office this is, the hub's name
 * @param notices what should be looked at, in sentences; asked for anew each time
 * @param changes tells what others change
 * @param folder where its files are
 * @param colour whether colours may be used; {@code NO_COLOR} says that they may not
 * @param charset in which the terminal writes; anything but UTF-8 gets plain letters
 * @param desk what is kept for this person between sessions
 * @param terminal how they like it
 */
public record ConsoleParts(
    Catalogue catalogue,
    Acting.Beginning beginning,
    Actor actor,
    Tables tables,
    String title,
    Supplier<List<String>> notices,
    Changes changes,
    Folder folder,
    boolean colour,
    Charset charset,
    Desk desk,
    OwnTerminal terminal) {

  /** At a desk where nothing is kept, and as usual. */
  public ConsoleParts(
      Catalogue catalogue,
      Acting.Beginning beginning,
      Actor actor,
      Tables tables,
      String title,
      Supplier<List<String>> notices,
      Changes changes,
      Folder folder,
      boolean colour,
      Charset charset) {
    this(
        catalogue,
        beginning,
        actor,
        tables,
        title,
        notices,
        changes,
        folder,
        colour,
        charset,
        Desk.bare(beginning.clock()),
        OwnTerminal.USUAL);
  }

  /** At somebody's desk, as they like it. */
  public ConsoleParts at(Desk other, OwnTerminal liked) {
    return new ConsoleParts(
        catalogue, beginning, actor, tables, title, notices, changes, folder, colour, charset,
        other, liked);
  }

  /** Where deeds are begun in another way. */
  public ConsoleParts beginning(Acting.Beginning other) {
    return new ConsoleParts(
        catalogue, other, actor, tables, title, notices, changes, folder, colour, charset, desk,
        terminal);
  }

  /** Somebody is here, until it is closed. */
  public Desk.Visit visit() {
    return desk.come(actor, beginning.clock());
  }

  /** Whether the terminal knows no letters but those of ASCII. */
  public boolean ascii() {
    return terminal.ascii() || !charset.equals(StandardCharsets.UTF_8);
  }

  public ZoneId zone() {
    return beginning.clock().getZone();
  }

  /** The hub's local date. */
  public LocalDate today() {
    return LocalDate.now(beginning.clock());
  }

  /** A deed of this session's actor, about to be done. */
  public Acting acting() {
    return beginning.by(actor, Door.CONSOLE);
  }
}
