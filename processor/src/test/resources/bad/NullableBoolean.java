// -Aschemaparity.severity.NullableBoolean=note
package shop;

import org.schemaparity.annotations.*;

@Table
record Loan(@PrimaryKey long id, java.util.Optional<Boolean> late) {}
