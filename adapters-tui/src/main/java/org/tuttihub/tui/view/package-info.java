/** What operations answer, as data that every rendering draws in its own way. */
package org.tuttihub.tui.view;
