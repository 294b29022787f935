package org.tuttihub.plugin.host.questions;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.tuttihub.domain.outcome.Outcome;
import org.tuttihub.domain.policy.PolicyDescription;
import org.tuttihub.domain.policy.Question;
import org.tuttihub.plugin.host.descriptor.Descriptor;
import org.tuttihub.plugin.host.jar.Unfit;

/**
 * What the host must know of a question beyond what the domain says of it. A new question brings
 * one of these, and nothing else in the host changes.
 *
 * @param <P> the interface that policies for it implement
 * @param <F> the facts they are given
 * @param <T> what they decide
 */
public interface Adapter<P, F, T> {

  Question<P, F, T> question();

  /**
   * The facts as a policy gets them: checked against what it declares, with what falls back filled
   * in. Refused ({@code policy.missing-fact}, {@code policy.wrong-fact}) with every fault at once.
   */
  Outcome<F> complete(PolicyDescription policy, F facts);

  /** What makes an answer unfit for screens and ledgers; empty when nothing does. */
  Optional<String> fault(T outcome);

  /** A policy's worked examples. */
  List<Example<F, T>> examples(Descriptor descriptor, Descriptor.Entry policy, CsvTable table)
      throws Unfit;

  /** Facts made up to try a policy, each of which it must bear; the examples show what is usual. */
  F madeUp(
      Descriptor descriptor, Descriptor.Entry policy, List<F> examples, RandomGenerator random);

  /** The same facts, each time without one that is required. */
  List<F> lacking(PolicyDescription policy, F facts);

  /** Facts in words, on one line. */
  String said(F facts);
}
