package org.schemaparity.sample.library.billing;

import org.schemaparity.annotations.EnumType;

/** Why a fine was raised. */
@EnumType(schema = "billing")
public enum FineReason {
  LATE,
  DAMAGED,
  LOST
}
