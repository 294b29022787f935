package org.tuttihub.tui.ssh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.util.io.resource.PathResource;
import org.apache.sshd.common.util.security.SecurityUtils;

/** The server's own key: made once, kept beside the data, readable by nobody else. */
final class HostKey {
  private static final int BITS = 256;

  private HostKey() {}

  /**
   * The key in that file; it is made there when there is none.
   *
   * @throws IOException with a sentence when it can be neither read nor made
   */
  static KeyPairProvider at(Path file) throws IOException {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      Iterable<KeyPair> keys =
          SecurityUtils.loadKeyPairIdentities(
              null, new PathResource(file), Files.newInputStream(file), FilePasswordProvider.EMPTY);
      if (keys == null) {
        throw new IOException("The file " + file + " holds no key for the SSH server.");
      }
      return KeyPairProvider.wrap(keys);
    } catch (GeneralSecurityException e) {
      throw new IOException(
          "The file "
              + file
              + " holds no key that the SSH server can use: move it away, and"
              + " another is made.",
          e);
    }
  }

  private static void make(Path file) throws IOException, GeneralSecurityException {
    KeyPair pair = KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, BITS);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "tutti", null, bytes);
    Files.createDirectories(file.toAbsolutePath().getParent());
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } catch (FileAlreadyExistsException _) {
      return;
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      bytes.writeTo(out);
    }
  }
}
