package org.tuttihub.launcher.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tuttihub.application.access.PersonCard;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.acting.Actor;
import org.tuttihub.application.acting.Door;
import org.tuttihub.application.acting.RepeatKey;
import org.tuttihub.application.catalogue.Ask;
import org.tuttihub.application.catalogue.Binder;
import org.tuttihub.application.catalogue.CardOf;
import org.tuttihub.application.catalogue.Catalogue;
import org.tuttihub.application.catalogue.Deed;
import org.tuttihub.application.catalogue.DocumentIn;
import org.tuttihub.application.catalogue.DocumentOut;
import org.tuttihub.application.catalogue.FileIn;
import org.tuttihub.application.catalogue.FileOut;
import org.tuttihub.application.catalogue.ImportFile;
import org.tuttihub.application.catalogue.ListOf;
import org.tuttihub.application.catalogue.OpenedImport;
import org.tuttihub.application.catalogue.Progress;
import org.tuttihub.application.records.Receipt;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.outcome.Refusal;
import org.tuttihub.domain.values.BadValue;
import org.tuttihub.domain.values.Key;
import org.tuttihub.launcher.data.Bundled;

/**
 * Plays files of steps through the catalogue, as a person or a program would ask for them. A deed
 * carries a repeat key made of its file and number, so that steps which were kept before the
 * program was stopped are not done twice; an import finds what is there by its keys, or is told by
 * {@code once} how to see that it was done. The first refusal ends the play.
 */
final class Steps {
  private static final TypeReference<List<Map<String, Object>>> LIST = new TypeReference<>() {};
  private static final Actor PROGRAM = Actor.local("demonstration");

  private final Catalogue catalogue;
  private final Acting.Beginning acting;
  private final Consumer<String> progress;
  private final References references;
  private final Map<String, Actor> actors = new HashMap<>();

  Steps(Catalogue catalogue, Acting.Beginning acting, Consumer<String> progress) {
    this.catalogue = catalogue;
    this.acting = acting;
    this.progress = progress;
    this.references = new References(acting.by(PROGRAM, Door.SYSTEM).today());
  }

  /** Plays a file beside this class; says how many steps it had. */
  Outcome<Integer> play(String file) {
    return play(file, Bundled.json(Steps.class, file, LIST));
  }

  Outcome<Integer> play(String file, List<Map<String, Object>> steps) {
    for (int number = 1; number <= steps.size(); number++) {
      String place = file + ", step " + number;
      if (attempt(place, steps.get(number - 1)) instanceof Outcome.Refused<String>(Refusal why)) {
        return Outcome.refused(
            new Refusal(
                why.kind(), why.code(), place + ": " + why.fact(), why.remedy(), why.faults()));
      }
    }
    return Outcome.done(steps.size());
  }

  /** Does one step; the answer is the reference of what it made or found. */
  private Outcome<String> attempt(String place, Map<String, Object> written) {
    try {
      Step step = Step.of(written);
      Outcome<String> outcome = perform(place, step);
      if (outcome instanceof Outcome.Done<String>(String ref)) {
        step.name().ifPresent(name -> references.name(name, ref));
      }
      return outcome;
    } catch (BadValue bad) {
      return wrong(bad.sentence());
    }
  }

  private Outcome<String> perform(String place, Step step) {
    Map<String, Object> with = references.resolvedMap(step.with());
    return switch (catalogue.find(step.operation()).orElse(null)) {
      case Deed<?> deed ->
          deed.perform(
                  by(step).repeatable(new RepeatKey("demo/" + place, step.operation())),
                  with,
                  Binder.Manner.TYPED)
              .map(receipt -> receipt.subject().ref());
      case FileIn<?> in ->
          before(in, step, with)
              .then(ref -> ref.map(Outcome::done).orElseGet(() -> imported(in, step, with)));
      case ListOf<?> list -> Found.one(list, PROGRAM, with);
      case DocumentIn<?> in -> brought(in, place, step, with);
      case CardOf<?> _, Ask<?, ?> _, FileOut<?> _, DocumentOut<?> _ ->
          wrong(step.operation() + " changes and finds nothing.");
      case null -> wrong("The catalogue has no " + step.operation() + ".");
    };
  }

  private Acting by(Step step) {
    return acting.by(
        step.by().map(name -> actors.computeIfAbsent(name, this::actor)).orElse(PROGRAM),
        Door.SYSTEM);
  }

  private Actor actor(String name) {
    Key key = Key.of(String.valueOf(references.resolved("${" + name + "}")));
    return catalogue
        .card("people")
        .map(card -> card.find().apply(key, Optional.empty()))
        .flatMap(stored -> stored.map(s -> (PersonCard) s.value()))
        .map(p -> new Actor(p.ref(), p.name(), Set.copyOf(p.roles())))
        .orElseThrow(() -> new BadValue(name + " is nobody who signs in."));
  }

  /**
   * What an import made before the program was stopped, where it makes something anew each time.
   */
  private Outcome<Optional<String>> before(FileIn<?> in, Step step, Map<String, Object> options) {
    return step.once().isEmpty()
        ? Outcome.done(Optional.empty())
        : catalogue
            .list(in.noun().plural())
            .map(
                list ->
                    Found.all(
                        list,
                        PROGRAM,
                        Map.of(step.once().get(), String.valueOf(options.get(step.once().get())))))
            .orElseGet(() -> Outcome.done(List.of()))
            .map(refs -> refs.stream().findFirst());
  }

  private Outcome<String> imported(FileIn<?> in, Step step, Map<String, Object> options) {
    String name = step.file().orElseThrow(() -> new BadValue("An import names its file."));
    try {
      Path copy = Files.createTempFile("tutti-demo-", ".import");
      try {
        Bundled.copy(Steps.class, name, copy);
        fillIn(copy);
        return in.open(by(step), new ImportFile(copy, name, false), options).then(this::run);
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts days and references in their places, whatever the rest of the file is written in. */
  private void fillIn(Path copy) throws IOException {
    String text = Files.readString(copy, StandardCharsets.ISO_8859_1);
    if (text.contains("${")) {
      Files.writeString(copy, (String) references.resolved(text), StandardCharsets.ISO_8859_1);
    }
  }

  private Outcome<String> brought(
      DocumentIn<?> in, String place, Step step, Map<String, Object> options) {
    String name = step.file().orElseThrow(() -> new BadValue("A document names its file."));
    try {
      Path copy = Files.createTempFile("tutti-demo-", ".document");
      try {
        Bundled.copy(Steps.class, name, copy);
        return in.perform(
                by(step).repeatable(new RepeatKey("demo/" + place, step.operation())),
                new DocumentIn.Incoming(copy, name),
                options)
            .map(receipt -> receipt.subject().ref());
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome<String> run(OpenedImport opened) {
    return opened
        .run(Progress.SILENT)
        .then(
            receipt -> {
              progress.accept(receipt.said());
              return everyRowTaken(receipt);
            });
  }

  private static Outcome<String> everyRowTaken(Receipt receipt) {
    return receipt.facts().getOrDefault("refused", "0").equals("0")
        ? Outcome.done(receipt.subject().ref())
        : wrong(receipt.said());
  }

  private static Outcome<String> wrong(String sentence) {
    return Outcome.refused(
        Refusal.shape("demo.not-a-step", sentence, "Correct the step in its file.", List.of()));
  }
}
