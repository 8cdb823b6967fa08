package org.schemaparity.processor.declare;

import java.util.Optional;
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
 * @param comment the comment, if any
 * @param formerName the name that it had, if any
 * @param enumType the enum that it holds, if any
 */
public record ColumnDeclaration(
    String name,
    String path,
    Place place,
    Optional<DataType> type,
    boolean notNull,
    ColumnValue value,
    Optional<String> comment,
    Optional<GivenName> formerName,
    Optional<EnumDeclaration> enumType) {
  ColumnDeclaration withNotNull(boolean changed) {
    return new ColumnDeclaration(
        name, path, place, type, changed, value, comment, formerName, enumType);
  }
}
