/** Writes papers: Word by its own parts, PDF by a page that is laid out. */
package org.tuttihub.files.papers;
