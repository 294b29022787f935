/** The keys of the console, as data: one list, from which everything about keys is made. */
package org.tuttihub.tui.keys;
