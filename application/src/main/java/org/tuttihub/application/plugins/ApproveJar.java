package org.tuttihub.application.plugins;

import java.util.Locale;
import java.util.Optional;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Ids;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.application.records.UnitOfWork;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.plugins.Approval;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Identity;

/** Approves a plugin's jar, byte for byte, and withdraws the approval. */
public final class ApproveJar {

  /**
   * The jar.
   *
   * @param plugin {@code id@version}
   */
  public record Approve(String plugin, String sha256, Optional<Boolean> inProcess) {
    public Approve {
      plugin = jar(plugin);
      sha256 = sha256.strip().toLowerCase(Locale.ROOT);
      if (!sha256.matches("[0-9a-f]{64}")) {
        throw new BadValue("The SHA-256 has 64 hexadecimal digits, as plugins list shows it.");
      }
    }
  }

  /** Which approval is withdrawn. */
  public record Withdraw(String plugin) {
    public Withdraw {
      plugin = jar(plugin);
    }
  }

  private final UnitOfWork<? extends PluginRecords> work;
  private final Ids ids;
  private final PolicyHost host;

  public ApproveJar(UnitOfWork<? extends PluginRecords> work, Ids ids, PolicyHost host) {
    this.work = work;
    this.ids = ids;
    this.host = host;
  }

  /** Refuses other bytes than those that were found, and what is approved already. */
  public Outcome<Receipt> approve(Acting acting, Approve asked) {
    return sameBytes(asked)
        .then(
            _ ->
                work.decide(
                    acting,
                    records ->
                        notYet(records, asked)
                            .map(
                                _ ->
                                    records
                                        .approvals()
                                        .added(
                                            acting,
                                            approval(acting, records, asked),
                                            asked.plugin()
                                                + " is approved; it is used from the next"
                                                + " start on."))
                            .map(receipt -> facts(receipt, asked))));
  }

  /** Refuses when there is no approval that holds. */
  public Outcome<Receipt> withdraw(Acting acting, Withdraw asked) {
    return work.decide(
        acting,
        records ->
            records
                .approvals()
                .holding(id(asked.plugin()), version(asked.plugin()))
                .map(
                    stored ->
                        stored
                            .value()
                            .withdraw(acting.today())
                            .map(
                                ended ->
                                    records
                                        .approvals()
                                        .replaced(
                                            acting,
                                            stored.with(ended),
                                            asked.plugin()
                                                + " is approved no more; it is used until the"
                                                + " next start.")))
                .orElseGet(
                    () ->
                        Outcome.refused(
                            Refusal.unknown(
                                "plugin-approvals",
                                "approval that holds of plugin",
                                asked.plugin()))));
  }

  private Outcome<Approve> sameBytes(Approve asked) {
    return host.plugins().stream()
        .filter(found -> (found.id() + "@" + found.version()).equals(asked.plugin()))
        .filter(found -> !found.sha256().equals(asked.sha256()))
        .findFirst()
        .map(
            found ->
                Outcome.<Approve>refused(
                    Refusal.rule(
                        "plugins.other-bytes",
                        "The jar of "
                            + asked.plugin()
                            + " has another SHA-256: "
                            + found.sha256()
                            + ".",
                        "If you have built it anew, raise the version in its descriptor; if you"
                            + " mean the one that is there, give its SHA-256.")))
        .orElseGet(() -> Outcome.done(asked));
  }

  private static Outcome<Approve> notYet(PluginRecords records, Approve asked) {
    return records
        .approvals()
        .holding(id(asked.plugin()), version(asked.plugin()))
        .map(
            stored ->
                Outcome.<Approve>refused(
                    Refusal.rule(
                        "plugins.approved",
                        asked.plugin()
                            + " was approved on "
                            + stored.value().on()
                            + ", with the SHA-256 "
                            + stored.value().sha256()
                            + ".",
                        "Other bytes are another version: raise it in the descriptor. Or withdraw"
                            + " that first: plugins withdraw --plugin "
                            + asked.plugin()
                            + ".")))
        .orElseGet(() -> Outcome.done(asked));
  }

  private Approval approval(Acting acting, PluginRecords records, Approve asked) {
    return new Approval(
        new Identity(ids.next(), records.approvals().nextRef()),
        id(asked.plugin()),
        version(asked.plugin()),
        asked.sha256(),
        asked.inProcess().orElse(false),
        acting.actor().id(),
        acting.today(),
        Optional.empty());
  }

  private static Receipt facts(Receipt receipt, Approve asked) {
    return receipt
        .fact("plugin", id(asked.plugin()))
        .fact("version", version(asked.plugin()))
        .fact("sha256", asked.sha256())
        .fact("in_process", asked.inProcess().orElse(false));
  }

  private static String jar(String text) {
    String jar = text.strip();
    if (!jar.matches("[a-z][a-z0-9-]{0,59}@[0-9A-Za-z][0-9A-Za-z.+-]{0,59}")) {
      throw new BadValue(
          BadValue.shown(jar) + " is no plugin and version such as hertfordshire@2026.1.");
    }
    return jar;
  }

  private static String id(String jar) {
    return jar.substring(0, jar.indexOf('@'));
  }

  private static String version(String jar) {
    return jar.substring(jar.indexOf('@') + 1);
  }
}
