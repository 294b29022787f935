package org.tuttihub.launcher.e2e;

/** Editions of a register, made up. */
final class Register {
  private Register() {}

  static String of(int schools) {
    StringBuilder csv =
        new StringBuilder(
            "URN,LA (code),LA (name),EstablishmentName,TypeOfEstablishment (code),"
                + "TypeOfEstablishment (name),EstablishmentStatus (name),PhaseOfEducation (name),"
                + "Town,Postcode,NumberOfPupils\r\n");
    for (int i = 0; i < schools; i++) {
      csv.append(100000 + i)
          .append(",919,Hertfordshire,School ")
          .append(i)
          .append(",1,Community school,Open,Primary,Hitchin,SG5 1AA,")
          .append(i % 900)
          .append("\r\n");
    }
    return csv.toString();
  }
}
