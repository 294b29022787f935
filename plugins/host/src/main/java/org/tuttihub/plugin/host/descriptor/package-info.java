/** A plugin's descriptor, {@code META-INF/tutti/plugin.json}: data, read strictly. */
package org.tuttihub.plugin.host.descriptor;
