package org.schemaparity.processor.declare;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.schemaparity.processor.declare.Mapping.Family;
import org.schemaparity.processor.declare.Mapping.Scalar;

/** The Java classes that are one column each; see "Data Types" in the PostgreSQL manual. */
final class ScalarTypes {
  private static final Map<String, Scalar> BY_CLASS = byClass();

  private ScalarTypes() {}

  static Optional<Scalar> of(String className) {
    return Optional.ofNullable(BY_CLASS.get(className));
  }

  private static Map<String, Scalar> byClass() {
    Map<String, Scalar> types = new TreeMap<>();
    put(types, Family.OTHER, "boolean", "java.lang.Boolean");
    put(types, Family.INTEGER, "smallint", "java.lang.Byte", "java.lang.Short");
    put(types, Family.INTEGER, "integer", "java.lang.Integer");
    put(types, Family.OTHER, "integer", "java.time.Year");
    put(types, Family.INTEGER, "bigint", "java.lang.Long");
    put(types, Family.OTHER, "real", "java.lang.Float");
    put(types, Family.OTHER, "double precision", "java.lang.Double");
    put(types, Family.OTHER, "character(1)", "java.lang.Character");
    put(types, Family.STRING, "text", "java.lang.String");
    put(types, Family.STRING, "text", "java.net.URI", "java.net.URL");
    put(types, Family.DECIMAL, "numeric", "java.math.BigDecimal", "java.math.BigInteger");
    put(types, Family.OTHER, "uuid", "java.util.UUID");
    put(types, Family.OTHER, "date", "java.time.LocalDate");
    put(types, Family.TIME, "time without time zone", "java.time.LocalTime");
    put(types, Family.TIME, "time with time zone", "java.time.OffsetTime");
    put(types, Family.TIME, "timestamp without time zone", "java.time.LocalDateTime");
    put(
        types,
        Family.TIME,
        "timestamp with time zone",
        "java.time.Instant",
        "java.time.OffsetDateTime",
        "java.time.ZonedDateTime");
    put(types, Family.TIME, "interval", "java.time.Duration");
    put(types, Family.OTHER, "inet", "java.net.InetAddress");
    put(types, Family.OTHER, "inet", "java.net.Inet4Address", "java.net.Inet6Address");
    return types;
  }

  private static void put(
      Map<String, Scalar> types, Family family, String sql, String... classNames) {
    for (String className : classNames) {
      types.put(className, Scalar.builtIn(sql, family));
    }
  }
}
