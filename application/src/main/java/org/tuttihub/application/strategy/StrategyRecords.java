package org.tuttihub.application.strategy;

/** What deeds about strategy need. */
public interface StrategyRecords {
  Frameworks frameworks();
}
