package org.tuttihub.tui.command;

import java.io.InputStream;
import java.io.PrintStream;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.tables.Tables;
import org.tuttihub.tui.Folder;

/**
 * Under which terms commands are run.
 *
 * @param in where texts and files come from that are given as {@code -}
 * @param out where data goes
 * @param err where remarks, progress and refusals go
 * @param width of the terminal in characters; 0 when there is none
 * @param colour whether the terminal may be sent colours
 * @param ascii whether the terminal knows no letters but those of ASCII
 * @param folder where its files are
 */
public record Terms(
    Catalogue catalogue,
    Acting.Beginning beginning,
    Actor actor,
    Door door,
    Tables tables,
    InputStream in,
    PrintStream out,
    PrintStream err,
    int width,
    boolean colour,
    boolean ascii,
    Folder folder) {
  private static final int USUAL_WIDTH = 80;

  public Terms {
    width = width < 20 ? USUAL_WIDTH : Math.min(width, 500);
  }
}
