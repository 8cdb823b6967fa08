package org.schemaparity.sample.library.catalogue;

import org.schemaparity.annotations.EnumType;

/**
 * How a copy has held up. The list changes with the binders' fashion, so it is text with a check.
 */
@EnumType(storage = EnumType.Storage.TEXT)
public enum CopyCondition {
  NEW,
  GOOD,
  WORN,
  LOST
}
