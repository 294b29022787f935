package org.tuttihub.tui.ssh;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.tuttihub.application.access.KeyHolders;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.records.Changes;
import org.tuttihub.application.tables.Tables;
import org.tuttihub.tui.Desk;

/**
 * What the door over SSH is made of.
 *
 * @param title whose office this is, the hub's name
 * @param notices what should be looked at, in sentences
 * @param changes tells what others change
 * @param desk what is kept for people between their sessions
 * @param hostKey where the server's own key is kept; made when it is not there
 */
public record SshParts(
    Catalogue catalogue,
    Acting.Beginning beginning,
    KeyHolders holders,
    Tables tables,
    Supplier<String> title,
    Supplier<List<String>> notices,
    Changes changes,
    Path hostKey,
    SshLimits limits,
    Desk desk) {}
