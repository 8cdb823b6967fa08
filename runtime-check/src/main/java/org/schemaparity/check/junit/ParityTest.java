package org.schemaparity.check.junit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.schemaparity.check.Claim;
import org.schemaparity.check.ParityCheck;
import org.schemaparity.check.ParityReport;

/**
 * A test that migrations, records and snapshot say the same. A test class implements it and says
 * what to check:
 *
 * <pre>{@code
 * class LibraryParityTest implements ParityTest {
 *   @Override public ParityCheck check() { return ParityCheck.of(SchemaModel.database()); }
 * }
 * }</pre>
 */
public interface ParityTest {
  /** Where the report's notes go. */
  System.Logger LOGGER = System.getLogger(ParityTest.class.getName());

  /** {@return what to check} */
  ParityCheck check();

  /** {@return one test for each claim} The check runs once for all of them. */
  @TestFactory
  default Stream<DynamicTest> parity() {
    ParityReport report = check().run();
    report.notes().forEach(note -> LOGGER.log(System.Logger.Level.INFO, note));
    return Claim.ofParity().stream()
        .map(claim -> DynamicTest.dynamicTest(claim.words(), () -> report.assertHolds(claim)));
  }
}
