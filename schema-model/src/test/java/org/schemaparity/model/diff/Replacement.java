package org.schemaparity.model.diff;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.schemaparity.model.Database;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.shape.Part;
import org.schemaparity.model.shape.Shape;

/** Walks through a database and puts one object in another's place. */
final class Replacement {
  private Replacement() {}

  static Database in(Database database, SchemaObject former, SchemaObject replacement) {
    return (Database) replace(database, former, replacement);
  }

  static void visit(Record owner, Consumer<SchemaObject> visitor) {
    for (Part part : Shape.of(owner.getClass()).members()) {
      for (SchemaObject member : part.membersOf(owner)) {
        visitor.accept(member);
        visit((Record) member, visitor);
      }
    }
  }

  private static Record replace(Record owner, SchemaObject former, SchemaObject replacement) {
    Shape shape = Shape.of(owner.getClass());
    Object[] values =
        shape.parts().stream()
            .map(
                part ->
                    part.memberClass().isEmpty()
                        ? part.of(owner)
                        : members(part, owner, former, replacement))
            .toArray();
    return shape.create(values);
  }

  private static Object members(
      Part part, Record owner, SchemaObject former, SchemaObject replacement) {
    List<Record> members =
        part.membersOf(owner).stream()
            .map(
                member ->
                    member.equals(former)
                        ? (Record) replacement
                        : replace((Record) member, former, replacement))
            .toList();
    return part.of(owner) instanceof Optional ? members.stream().findFirst() : members;
  }
}
