package org.schemaparity.sample.library.catalogue;

import org.schemaparity.annotations.EnumType;

/** What an author did for a title. */
@EnumType(storage = EnumType.Storage.TEXT)
public enum CreditRole {
  AUTHOR,
  EDITOR,
  TRANSLATOR,
  NARRATOR
}
