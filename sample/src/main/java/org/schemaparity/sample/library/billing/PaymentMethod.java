package org.schemaparity.sample.library.billing;

import org.schemaparity.annotations.EnumType;
import org.schemaparity.annotations.Label;

/** How a fine was paid. */
@EnumType(storage = EnumType.Storage.TEXT)
public enum PaymentMethod {
  CASH,
  CARD,
  @Label("BANK_TRANSFER")
  TRANSFER
}
