/** Plain mode: line by line, for those who read by ear, and for scripts. */
package org.tuttihub.tui.plain;
