package org.tuttihub.plugin.host;

import org.tuttihub.plugin.host.jar.PluginFiles;
import org.tuttihub.plugin.host.jar.Unfit;

/** Something that a plugin's files must keep to before any of its classes is loaded. */
interface JarRule {
  void check(PluginFiles files) throws Unfit;
}
