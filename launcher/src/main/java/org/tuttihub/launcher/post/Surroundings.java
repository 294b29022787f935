package org.tuttihub.launcher.post;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tuttihub.application.Outward;
import org.tuttihub.application.files.Scanner;
import org.tuttihub.domain.messages.MailAddress;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.files.papers.FilePapers;
import org.tuttihub.mail.MailServer;
import org.tuttihub.tui.command.CommandWords;

/**
 * How the hub reaches the world around it, as it is set.
 *
 * @param mail the mail server; absent where messages wait
 * @param publicUrl where the hub is reached from outside
 * @param scanner the command of the virus scanner, by words
 * @param attachmentBytes how large an attached file may be
 * @param reminders on which days after its due day a survey is chased; none where nobody said
 */
public record Surroundings(
    Optional<MailServer> mail,
    Optional<String> publicUrl,
    Optional<List<String>> scanner,
    long attachmentBytes,
    List<Integer> reminders) {
  private static final int MOST_MEGABYTES = 100;

  /** The settings as they are written. */
  public record Written(
      Optional<String> publicUrl,
      Optional<String> mailHost,
      Optional<Integer> mailPort,
      Optional<String> mailFrom,
      Optional<String> mailFromName,
      Optional<String> mailUser,
      Optional<String> mailPassword,
      Optional<MailServer.Tls> mailTls,
      Optional<String> filesScanner,
      Optional<Integer> filesMegabytes,
      Optional<String> surveyReminders) {}

  /** Refuses half a mail server, an address that is none, and sizes out of bounds. */
  public static Surroundings of(Written w) {
    int megabytes = w.filesMegabytes().orElse((int) (Outward.USUAL_BYTES >> 20));
    if (megabytes < 1 || megabytes > MOST_MEGABYTES) {
      throw new BadValue("files_megabytes is a number from 1 to " + MOST_MEGABYTES + ".");
    }
    return new Surroundings(
        w.mailHost().map(host -> server(host, w)),
        w.publicUrl().map(Surroundings::url),
        w.filesScanner().map(Surroundings::command),
        (long) megabytes << 20,
        w.surveyReminders().map(given -> reminders(given, w.publicUrl())).orElse(List.of()));
  }

  private static List<Integer> reminders(String given, Optional<String> publicUrl) {
    if (!given.strip().matches("-?[0-9]{1,3}(\\s*,\\s*-?[0-9]{1,3}){0,9}")) {
      throw new BadValue(
          "survey_reminders are days after the day a survey is due, before it where negative, such"
              + " as -7, 1, 14.");
    }
    if (publicUrl.isEmpty()) {
      throw new BadValue(
          "survey_reminders is set, so public_url must say where the links in them lead.");
    }
    return Stream.of(given.strip().split("\\s*,\\s*")).map(Integer::valueOf).sorted().toList();
  }

  private static MailServer server(String host, Written w) {
    if (w.mailFrom().isEmpty() || !MailAddress.is(w.mailFrom().get())) {
      throw new BadValue(
          "mail_host is set, so mail_from must be the address that messages come from, such as"
              + " hub@example.org.");
    }
    if (w.mailUser().isPresent() != w.mailPassword().isPresent()) {
      throw new BadValue("Set both mail_user and mail_password, or neither.");
    }
    MailServer.Tls tls = w.mailTls().orElse(MailServer.Tls.STARTTLS);
    int port = w.mailPort().orElse(tls == MailServer.Tls.TLS ? 465 : 587);
    if (port < 1 || port > 65535) {
      throw new BadValue("mail_port is a number from 1 to 65535, not " + port + ".");
    }
    return new MailServer(
        host,
        port,
        MailAddress.of(w.mailFrom().get()),
        w.mailFromName().orElse(""),
        w.mailUser().map(user -> new MailServer.Login(user, w.mailPassword().orElseThrow())),
        tls,
        MailServer.USUAL_PATIENCE);
  }

  private static String url(String given) {
    try {
      URI uri = new URI(given.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean fits =
          (scheme.equals("https") || scheme.equals("http"))
              && uri.getHost() != null
              && uri.getQuery() == null
              && uri.getFragment() == null;
      if (fits) {
        return given.strip().replaceFirst("/+$", "");
      }
    } catch (URISyntaxException _) {
      // The same sentence as for one that is well formed and none.
    }
    throw new BadValue("public_url is an address such as https://hub.example.");
  }

  private static List<String> command(String given) {
    return CommandWords.split(given)
        .filter(words -> !words.isEmpty())
        .orElseThrow(() -> new BadValue("files_scanner is a command; a quote in it is left open."));
  }

  /** The same, reached at this address where nobody said another. */
  public Surroundings orReachedAt(String address) {
    return new Surroundings(
        mail, publicUrl.or(() -> Optional.of(address)), scanner, attachmentBytes, reminders);
  }

  /** What the hub's deeds need to know of it. */
  public Outward outward() {
    return new Outward(
        publicUrl,
        mail.isPresent(),
        scanner.<Scanner>map(CommandScanner::new).orElse(Scanner.NONE),
        attachmentBytes,
        new FilePapers());
  }
}
