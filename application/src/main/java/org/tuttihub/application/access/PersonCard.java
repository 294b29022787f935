package org.tuttihub.application.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tuttihub.domain.access.Role;

/** Somebody who signs in, in full. */
public record PersonCard(
    String ref,
    String signIn,
    String name,
    String email,
    List<Role> roles,
    boolean enabled,
    Optional<LocalDate> disabledOn,
    List<KeyLine> keys) {

  /** A public key. */
  public record KeyLine(String fingerprint, LocalDate added) {}
}
