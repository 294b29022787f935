package org.tuttihub.application.commissioning;

import java.util.List;
import org.tuttihub.application.acting.Acting;
import org.tuttihub.application.catalogue.Ask.FurtherField;
import org.tuttihub.application.plugins.FactFields;

/** What the hub's rules of the day want to know, as fields of the forms that ask the rules. */
record AskedFacts(CommissioningRules rules) {

  List<FurtherField> fields(Acting acting) {
    return rules.facts(acting.today()).stream().map(fact -> FactFields.of("facts", fact)).toList();
  }
}
