package org.schemaparity.model.plan;

import java.util.Locale;

/** When a trigger fires; see {@code ENABLE TRIGGER} in "ALTER TABLE" in the PostgreSQL manual. */
public enum TriggerState {
  /** In a session that is not a replica's. */
  ENABLED,
  /** Never. */
  DISABLED,
  /** In a replica's session alone. */
  REPLICA,
  /** In every session. */
  ALWAYS;

  /** {@return the state that a catalog's details call {@code word}} */
  static TriggerState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
