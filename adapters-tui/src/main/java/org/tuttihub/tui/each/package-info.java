/** One deed for each record of a marked set: what will happen, and what came of it. */
package org.tuttihub.tui.each;
