package org.schemaparity.model.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.shape.Part;
import org.schemaparity.model.shape.Shape;

/** The comments of new objects. */
final class Comments {
  private Comments() {}

  /**
   * {@return what sets the comments of an object and of all that it contains}
   *
   * @param parent the raw names that lead to what the object is a part of; empty if it is none
   */
  static List<Operation> of(List<String> parent, SchemaObject object) {
    ObjectPath path = ObjectPath.of(parent, object);
    List<Operation> operations = new ArrayList<>();
    comment(object)
        .ifPresent(comment -> operations.add(new CommentOperation(path, Optional.of(comment))));
    for (Part part : Shape.of(object.getClass()).members()) {
      part.membersOf((Record) object)
          .forEach(member -> operations.addAll(of(path.names(), member)));
    }
    return operations;
  }

  /** {@return an object's own comment, if it has one} */
  static Optional<String> comment(SchemaObject object) {
    return Shape.of(object.getClass()).parts().stream()
        .filter(part -> part.name().equals("comment"))
        .findFirst()
        .flatMap(part -> ((Optional<?>) part.of((Record) object)).map(String.class::cast));
  }
}
