/** How the author of a plugin proves it: the checks that Tutti makes, as tests. */
package org.tuttihub.plugin.testkit;
