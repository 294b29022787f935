package org.tuttihub.tui.terminal;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tuttihub.tui.canvas.Size;

/**
 * The terminal of this machine: taken key by key while a session lasts, and given back as it was,
 * at the end of the session or of the program.
 */
public final class Tty implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Tty.class);
  private static final Path DEVICE = Path.of("/dev/tty");

  private final String before;
  private final Thread lastResort = new Thread(this::restore, "give the terminal back");
  private final InputStream in;
  private final OutputStream out;
  private Runnable farewell = () -> {};
  private boolean restored;

  private Tty() throws IOException {
    before = stty("-g");
    in = new FileInputStream(DEVICE.toFile());
    out = new FileOutputStream(DEVICE.toFile());
  }

  /** Whether this program has a terminal at all. */
  public static boolean isThere() {
    try {
      Files.newInputStream(DEVICE).close();
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /** Takes the terminal: every key comes at once, none is shown or means anything by itself. */
  public static Tty take() throws IOException {
    Tty tty = new Tty();
    Runtime.getRuntime().addShutdownHook(tty.lastResort);
    stty("-icanon", "-echo", "-isig", "-ixon", "-iexten", "-icrnl", "min", "1", "time", "0");
    return tty;
  }

  public InputStream in() {
    return in;
  }

  public OutputStream out() {
    return out;
  }

  /** What else is to be done before the terminal is given back, even when the program is killed. */
  public void farewell(Runnable last) {
    farewell = last;
  }

  public Size size() {
    try {
      String[] words = stty("size").split(" ", 2);
      int rows = Integer.parseInt(words[0]);
      int columns = Integer.parseInt(words[1]);
      return rows == 0 || columns == 0 ? Size.USUAL : new Size(columns, rows);
    } catch (IOException | RuntimeException _) {
      return Size.USUAL;
    }
  }

  /** Tells when the window gets another size. */
  public void onResize(Runnable resized) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object tell =
          Proxy.newProxyInstance(
              Tty.class.getClassLoader(), new Class<?>[] {handler}, (self, method, args) -> told(resized, self, method, args));
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance("WINCH"), tell);
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.info("Changes of the window's size are not told here: {}", e.getClass().getName());
    }
  }

  private static Object told(Runnable resized, Object self, Method method, Object[] args) {
    return switch (method.getName()) {
      case "hashCode" -> System.identityHashCode(self);
      case "equals" -> System.identityHashCode(self) == System.identityHashCode(args[0]);
      case "toString" -> "resized";
      default -> {
        resized.run();
        yield null;
      }
    };
  }

  @Override
  public void close() {
    restore();
    try {
      Runtime.getRuntime().removeShutdownHook(lastResort);
    } catch (IllegalStateException _) {
      // The program is ending already, and the hook has nothing left to do.
    }
  }

  private synchronized void restore() {
    if (restored) {
      return;
    }
    restored = true;
    try {
      farewell.run();
      out.flush();
      stty(before);
    } catch (IOException e) {
      LOG.info("The terminal could not be given back: {}", e.getClass().getName());
    }
  }

  private static String stty(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("stty"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectInput(DEVICE.toFile())
            .redirectErrorStream(true)
            .start();
    try (InputStream answer = process.getInputStream()) {
      String said = new String(answer.readAllBytes(), StandardCharsets.US_ASCII).strip();
      if (process.waitFor() != 0) {
        throw new IOException("stty failed");
      }
      return said;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
