package org.schemaparity.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how the columns of an embedded record are named. A component whose type is a record of
 * several components is embedded without this annotation too, under the prefix of its own name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Embedded {
  /** {@return what stands before each of the record's column names; {@code ""} for nothing} */
  String prefix();
}
