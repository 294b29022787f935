package org.tuttihub.launcher;

/** Which Tutti this is. */
final class Version {
  static final String OURS = read();

  private Version() {}

  private static String read() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }
}
