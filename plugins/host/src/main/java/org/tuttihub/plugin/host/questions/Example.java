package org.tuttihub.plugin.host.questions;

import java.util.Optional;
import java.util.function.Function;
import org.tuttihub.domain.policy.Decision;

/**
 * A worked example of a policy.
 *
 * @param name as the table calls it
 * @param differs what about a decision is not as the example has it; empty when it is as expected
 */
public record Example<F, T>(
    String name, F facts, Function<Decision<T>, Optional<String>> differs) {}
