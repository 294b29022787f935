package org.tuttihub.domain.policy;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A question that local policy answers.
 *
 * @param <P> the interface that policies for it implement
 * @param <F> the facts they are given, a record
 * @param <T> what they decide, a record
 * @param name as descriptors and commands write it: {@code charging}
 * @param ask puts the question to a policy
 * @param fault what is wrong with an answer by the rules that hold for every policy; empty when
 *     nothing is
 */
public record Question<P, F, T>(
    String name,
    Class<P> policy,
    Class<F> facts,
    Class<T> outcome,
    BiFunction<P, F, Decision<T>> ask,
    BiFunction<F, T, Optional<String>> fault) {}
