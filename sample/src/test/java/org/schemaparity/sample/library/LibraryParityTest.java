package org.schemaparity.sample.library;

import org.schemaparity.check.ParityCheck;
import org.schemaparity.check.junit.ParityTest;

class LibraryParityTest implements ParityTest {
  @Override
  public ParityCheck check() {
    return ParityCheck.of(SchemaModel.database());
  }
}
