package org.tuttihub.web;

import java.nio.file.Path;
import org.tuttihub.application.access.Authentication;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.health.Health;
import org.tuttihub.application.outside.Outside;
import org.tuttihub.application.plan.PublishedPlan;
import org.tuttihub.application.tables.Tables;
import org.tuttihub.web.http.Limits;

/**
 * What the server is made of.
 *
 * @param spool a folder for files on their way in; each is deleted when its import has run
 * @param version of the product, as the pages show it
 */
public record WebParts(
    Catalogue catalogue,
    Acting.Beginning beginning,
    Authentication authentication,
    PublishedPlan plan,
    Health health,
    Tables tables,
    Outside<?> outside,
    Path spool,
    Limits limits,
    String version) {}
