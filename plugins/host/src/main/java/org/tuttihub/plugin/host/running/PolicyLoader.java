package org.tuttihub.plugin.host.running;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.tuttihub.plugin.api.PluginApi;

/**
 * The classes of one plugin. It sees the questions and values of the domain, its own classes and
 * the JDK, in this order; of Tutti it sees nothing else, whatever stands in its jar.
 */
final class PolicyLoader extends ClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final Map<String, byte[]> files;
  private final ClassLoader host;

  PolicyLoader(String name, Map<String, byte[]> files, ClassLoader host) {
    super(name, ClassLoader.getPlatformClassLoader());
    this.files = files;
    this.host = host;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (PluginApi.isVisible(packageOf(name))) {
      return host.loadClass(name);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null && files.containsKey(fileOf(name))) {
        loaded = findClass(name);
      }
      return loaded != null ? loaded : super.loadClass(name, resolve);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = files.get(fileOf(name));
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    byte[] bytes = files.get(name);
    return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
  }

  private static String fileOf(String name) {
    return name.replace('.', '/') + ".class";
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }
}
