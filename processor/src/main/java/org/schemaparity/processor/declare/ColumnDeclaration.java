package org.schemaparity.processor.declare;

import java.util.Optional;
import org.schemaparity.model.ColumnOptions;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.DataType;
import org.schemaparity.processor.diagnose.Place;

/**
 * A column as a component declares it.
 *
 * @param name the raw name
 * @param path the component's name, after those of the components that embed it, with dots between
 * @param place where it is declared
 * @param type its type, unless that is faulty
 * @param notNull whether null is refused
 * @param value where its value comes from when a statement gives none
 * @param serial the sequence that it owns and takes its default from, if any
 * @param comment the comment, if any
 * @param options what a usual column says nothing of
 * @param formerName the name that it had, if any
 * @param userType the type that it brings with it, if any
 */
public record ColumnDeclaration(
    String name,
    String path,
    Place place,
    Optional<DataType> type,
    boolean notNull,
    ColumnValue value,
    Optional<SerialDeclaration> serial,
    Optional<String> comment,
    ColumnOptions options,
    Optional<GivenName> formerName,
    Optional<TypeDeclaration> userType) {
  /** {@return the column, refusing null or not} */
  public ColumnDeclaration withNotNull(boolean changed) {
    return new ColumnDeclaration(
        name, path, place, type, changed, value, serial, comment, options, formerName, userType);
  }

  /** {@return the column with other options} */
  public ColumnDeclaration withOptions(ColumnOptions changed) {
    return new ColumnDeclaration(
        name, path, place, type, notNull, value, serial, comment, changed, formerName, userType);
  }

  /** {@return the column with another source of values} */
  public ColumnDeclaration withValue(ColumnValue changed) {
    return new ColumnDeclaration(
        name, path, place, type, notNull, changed, serial, comment, options, formerName, userType);
  }

  /** {@return the column as it is in the table that embeds it, by a component called so} */
  ColumnDeclaration embedded(String component, String prefix, boolean nullable) {
    return new ColumnDeclaration(
        prefix + name,
        component + "." + path,
        place,
        type,
        notNull && !nullable,
        value,
        serial,
        comment,
        nullable ? withoutNotNull(options) : options,
        formerName.map(former -> new GivenName(prefix + former.text(), former.place())),
        userType);
  }

  private static ColumnOptions withoutNotNull(ColumnOptions options) {
    return new ColumnOptions(
        options.collation(),
        options.storage(),
        options.compression(),
        options.statisticsTarget(),
        options.attributeOptions(),
        Optional.empty(),
        false,
        false,
        options.details());
  }
}
