/** Between a terminal and the pages: keys come in, changed cells go out. */
package org.tuttihub.tui.terminal;
