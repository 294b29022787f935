/**
 * The terminal: one catalogue, drawn on screens, told in plain lines, asked in one-line commands.
 */
package org.tuttihub.tui;
