package org.tuttihub.web;

import java.net.BindException;
import java.net.UnknownHostException;
import java.util.Locale;

/** The server cannot begin; the message is a sentence for whoever started it. */
public final class CannotServe extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private CannotServe(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** The sentence for a person. */
  public String sentence() {
    return String.valueOf(getMessage());
  }

  /**
   * Why nothing can be served at an address.
   *
   * @param flag by which another port is chosen
   */
  public static CannotServe at(String host, int port, String flag, Throwable cause) {
    return new CannotServe(sentence(host, port, flag, cause), cause);
  }

  private static String sentence(String host, int port, String flag, Throwable cause) {
    String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    if (cause instanceof UnknownHostException || said.contains("unresolved")) {
      return "There is no host " + host + " here: give an address of this machine with --host.";
    }
    if (said.contains("permission denied")) {
      return "Port " + port + " is kept for the system: choose one from 1024 up with " + flag + ".";
    }
    if (said.contains("cannot assign") || said.contains("can't assign")) {
      return host + " is not an address of this machine: choose another with --host.";
    }
    if (cause instanceof BindException) {
      return "Port "
          + port
          + " on "
          + host
          + " is taken by another program, perhaps by a Tutti that runs already: stop it, or choose"
          + " another port with "
          + flag
          + " (0 takes any free one).";
    }
    return "The server cannot listen on " + host + ":" + port + ": " + cause.getMessage();
  }
}
