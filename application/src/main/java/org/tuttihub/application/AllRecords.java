package org.tuttihub.application;

import org.tuttihub.application.access.AccessRecords;
import org.tuttihub.application.charging.ChargingRecords;
import org.tuttihub.application.plan.PlanRecords;
import org.tuttihub.application.schools.SchoolRecords;

/** Every room's records: what the adapters provide. */
public interface AllRecords extends PlanRecords, SchoolRecords, AccessRecords, ChargingRecords {}
