package org.schemaparity.sample.library.lending;

import org.schemaparity.annotations.EnumType;

/** How far a hold has come. */
@EnumType(name = "reservation_status")
public enum HoldStatus {
  WAITING,
  READY,
  EXPIRED
}
