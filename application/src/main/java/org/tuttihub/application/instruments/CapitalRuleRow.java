package org.tuttihub.application.instruments;

import java.time.LocalDate;
import java.util.Optional;
import org.tuttihub.domain.values.Money;

/** What is treated as capital from a day on, as a line and as a card. */
public record CapitalRuleRow(
    String ref,
    LocalDate from,
    Optional<Money> threshold,
    Optional<Integer> leastYears,
    String source) {}
