package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a component of any Java type as JSON: {@code jsonb}, or {@code json} when the text must be
 * kept as it was written.
 *
 * <p>See "JSON Types" in the PostgreSQL manual.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Json {
  /** {@return true for {@code jsonb}, false for {@code json}} */
  boolean binary() default true;
}
