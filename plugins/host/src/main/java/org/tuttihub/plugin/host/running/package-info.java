/**
 * Where policies run: in this process, or in a small one of their own. Whatever a policy does,
 * asking it ends, with its decision or with a {@link Failure}.
 */
package org.tuttihub.plugin.host.running;
