package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What has no natural home on a record, as the SQL that makes it. It may stand on any type or
 * package.
 *
 * <p>The SQL creates views, materialized views, functions, procedures, aggregates, triggers, rules,
 * policies, event triggers, extended statistics, range and base types, collations, extensions,
 * operators with their classes and families, casts, transforms, conversions, languages, access
 * methods, text search parsers, templates, dictionaries and configurations, foreign-data wrappers,
 * servers, foreign tables and publications. Further statements may follow that belong to what it
 * creates, such as {@code COMMENT ON} and {@code ALTER}, or an index of a materialized view. {@code
 * GRANT}, {@code REVOKE}, {@code ALTER DEFAULT PRIVILEGES} and {@code ALTER … OWNER TO} may stand
 * in any of them. Names without a schema lie in the default schema.
 *
 * <p>See "SQL Commands" in the PostgreSQL manual.
 */
@Documented
@Repeatable(SqlDefinition.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface SqlDefinition {
  /** {@return the SQL statements, with semicolons between them} */
  String value() default "";

  /**
   * {@return the path of the resource that holds the SQL statements in UTF-8, from the root of the
   * resources, such as {@code "db/objects/overdue_loans.sql"}; empty when {@link #value} gives
   * them}
   */
  String resource() default "";

  /** Several definitions. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.TYPE, ElementType.PACKAGE})
  @interface List {
    /** {@return the definitions} */
    SqlDefinition[] value();
  }
}
