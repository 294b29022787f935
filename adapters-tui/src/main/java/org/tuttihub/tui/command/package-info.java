/** One-line commands: what is typed behind the program's name, locally and over SSH. */
package org.tuttihub.tui.command;
