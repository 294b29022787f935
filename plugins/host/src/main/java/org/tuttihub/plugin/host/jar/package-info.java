/** A plugin's jar as bytes: read once within bounds, hashed, and looked at before anything runs. */
package org.tuttihub.plugin.host.jar;
