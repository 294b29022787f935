/** The full screen: places that one goes to, each drawn from its state and changed by keys. */
package org.tuttihub.tui.screen;
