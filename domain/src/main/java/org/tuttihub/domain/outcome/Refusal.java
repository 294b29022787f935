package org.tuttihub.domain.outcome;

public record Refusal(String code) {}
