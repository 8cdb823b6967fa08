package org.schemaparity.benchmarks.source;

import java.util.List;

/**
 * What a generated type knows.
 *
 * @param role what it is for
 * @param type the Java type as sources write it
 * @param name the name
 */
record Attribute(Role role, String type, String name) {
  static final String TIME = "OffsetDateTime";

  static final List<Attribute> ALL =
      List.of(
          new Attribute(Role.KEY, "long", "id"),
          new Attribute(Role.VALUE, "String", "code"),
          new Attribute(Role.VALUE, "String", "name"),
          new Attribute(Role.NULLABLE_VALUE, "String", "note"),
          new Attribute(Role.VALUE, "int", "quantity"),
          new Attribute(Role.NULLABLE_VALUE, "Integer", "rank"),
          new Attribute(Role.VALUE, "BigDecimal", "price"),
          new Attribute(Role.VALUE, "boolean", "active"),
          new Attribute(Role.VALUE, "Status", "status"),
          new Attribute(Role.VALUE, TIME, "createdAt"),
          new Attribute(Role.NULLABLE_VALUE, "LocalDate", "dueOn"),
          new Attribute(Role.REFERENCE, "long", "parentId"));

  /** What an attribute is for. */
  enum Role {
    KEY,
    VALUE,
    NULLABLE_VALUE,
    REFERENCE
  }
}
