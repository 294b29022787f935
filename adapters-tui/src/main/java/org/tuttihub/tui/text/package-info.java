/** Text on its way to a terminal: made harmless, measured, cut and wrapped. */
package org.tuttihub.tui.text;
