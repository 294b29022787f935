package org.tuttihub.application;

import org.tuttihub.application.access.AccessRecords;
import org.tuttihub.application.charging.ChargingRecords;
import org.tuttihub.application.commissioning.CommissioningRecords;
import org.tuttihub.application.files.FileRecords;
import org.tuttihub.application.instruments.InstrumentRecords;
import org.tuttihub.application.messages.MessageRecords;
import org.tuttihub.application.outside.OutsideRecords;
import org.tuttihub.application.partners.PartnerRecords;
import org.tuttihub.application.plan.PlanRecords;
import org.tuttihub.application.programme.ProgrammeRecords;
import org.tuttihub.application.workforce.WorkforceRecords;

/** Every room's records: what the adapters provide. */
public interface AllRecords
    extends PlanRecords,
        ProgrammeRecords,
        PartnerRecords,
        ChargingRecords,
        CommissioningRecords,
        InstrumentRecords,
        AccessRecords,
        MessageRecords,
        FileRecords,
        OutsideRecords,
        WorkforceRecords {}
