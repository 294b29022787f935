/** The door over SSH: screens, plain mode and one-line commands for people with a key. */
package org.tuttihub.tui.ssh;
