package org.schemaparity.check.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.Database;
import org.schemaparity.model.Definition;
import org.schemaparity.model.Detail;
import org.schemaparity.model.Details;
import org.schemaparity.model.ExclusionElement;
import org.schemaparity.model.Expression;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.Partition;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.shape.Part;
import org.schemaparity.model.shape.Shape;

/**
 * Takes what PostgreSQL deparses over from a database that was made from another's printed text.
 * Whatever else the first one has stays, for what cannot be made again may lack it.
 */
final class Settling {
  private Settling() {}

  /**
   * {@return {@code database} with the deparsed text of {@code again}, where that has the same
   * object}
   */
  static Database settle(Database database, Database again) {
    return (Database) settleRecord(database, again);
  }

  private static Record settleRecord(Record record, Record again) {
    Shape shape = Shape.of(record.getClass());
    List<Object> values = new ArrayList<>();
    for (Part part : shape.parts()) {
      values.add(
          part.memberClass().isPresent()
              ? settleMembers(part, record, again)
              : settleValue(part.of(record), part.of(again)));
    }
    return shape.create(values.toArray());
  }

  private static Object settleMembers(Part part, Record record, Record again) {
    Map<Object, Record> byName = new HashMap<>();
    part.membersOf(again).forEach(member -> byName.put(name(member), (Record) member));
    List<Record> settled =
        part.membersOf(record).stream()
            .map(
                member ->
                    settleRecord(
                        (Record) member, byName.getOrDefault(name(member), (Record) member)))
            .toList();
    return part.of(record) instanceof Optional<?> ? settled.stream().findFirst() : settled;
  }

  private static Object name(SchemaObject object) {
    return Shape.of(object.getClass()).name().of((Record) object);
  }

  private static Object settleValue(Object value, Object again) {
    if (value instanceof Optional<?> optional && again instanceof Optional<?> other) {
      return optional.isPresent() && other.isPresent() && isDeparsed(optional.get())
          ? other
          : value;
    } else if (value instanceof List<?> list && again instanceof List<?> other) {
      boolean sameKeys =
          list.size() == other.size() && list.stream().allMatch(Settling::isDeparsed);
      return sameKeys ? other : value;
    }
    if (value instanceof Details details && again instanceof Details other) {
      return settleDetails(details, other);
    }
    return isDeparsed(value) && value.getClass() == again.getClass() ? again : value;
  }

  /** No statement may bring back what the other lacks. */
  private static Details settleDetails(Details details, Details again) {
    return new Details(
        details.all().stream()
            .map(
                detail ->
                    new Detail(
                        detail.attribute(), again.of(detail.attribute()).orElse(detail.value())))
            .toList());
  }

  private static boolean isDeparsed(Object value) {
    return value instanceof Expression
        || value instanceof Definition
        || value instanceof ColumnValue
        || value instanceof IndexKey
        || value instanceof ExclusionElement
        || value instanceof Partition;
  }
}
