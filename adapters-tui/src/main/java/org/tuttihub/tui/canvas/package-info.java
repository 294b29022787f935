/** A sheet of cells, on which pages are drawn before anything goes to a terminal. */
package org.tuttihub.tui.canvas;
