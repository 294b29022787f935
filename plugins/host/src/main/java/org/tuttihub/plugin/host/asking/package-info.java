/** How a policy is asked: with facts made complete, in batches, and with its answers looked at. */
package org.tuttihub.plugin.host.asking;
