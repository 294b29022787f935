package org.tuttihub.domain.instruments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tuttihub.domain.values.Folded;

/** Makers of instruments that lists speak of, as they write themselves; the longer name first. */
public final class Makers {
  private static final List<String> ALL =
      """
      Trevor James
      John Packer
      Buffet Crampon
      Andreas Zeller
      Primavera Loreato
      Conn-Selmer
      Peter Wilson
      Yamaha
      Stentor
      Buffet
      Jupiter
      Elkhart
      Sonata
      Selmer
      Keilwerth
      Leblanc
      Vito
      Earlham
      Odyssey
      Besson
      Bach
      Conn
      King
      Getzen
      Holton
      Courtois
      Howarth
      Fox
      Gemeinhardt
      Pearl
      Armstrong
      Azumi
      Altus
      Hidersine
      Primavera
      Gliga
      Eastman
      Antoni
      Gear4music
      Roland
      Korg
      Casio
      Kawai
      Fender
      Squier
      Ibanez
      Epiphone
      Gibson
      Takamine
      Valencia
      Admira
      Ashton
      Stagg
      Tama
      Mapex
      Premier
      Ludwig
      Sabian
      Zildjian
      Meinl
      Remo
      Nino
      Aulos
      Mollenhauer
      Moeck
      Nuvo
      Vox
      Marshall
      Kala
      Mahalo
      Lanikai
      Salvi
      Camac
      Soundbeam
      Skoog
      """
          .lines()
          .toList();

  private static final Map<String, String> KNOWN =
      ALL.stream().collect(Collectors.toMap(Folded::of, Function.identity()));

  private static final Pattern ANY =
      Pattern.compile(
          ALL.stream()
              .map(Pattern::quote)
              .collect(
                  Collectors.joining("|", "(?iu)(?<![\\p{L}\\p{N}])(", ")(?![\\p{L}\\p{N}])")));

  private Makers() {}

  /** A maker, and the words around it. */
  record Found(String maker, String rest) {}

  /** The first that stands in some words. */
  static Optional<Found> within(String words) {
    Matcher known = ANY.matcher(words);
    return known.find()
        ? Optional.of(
            new Found(
                named(known.group()),
                words.substring(0, known.start()) + " " + words.substring(known.end())))
        : Optional.empty();
  }

  /** A maker as others write it: {@code YAMAHA} is Yamaha; one that is not known stays. */
  public static String named(String written) {
    return KNOWN.getOrDefault(Folded.of(written), written);
  }
}
