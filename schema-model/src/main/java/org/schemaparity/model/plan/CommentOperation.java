package org.schemaparity.model.plan;

import java.util.Optional;
import org.schemaparity.model.diff.ObjectPath;

/**
 * Sets an object's comment; see "COMMENT" in the PostgreSQL manual.
 *
 * @param path the object
 * @param comment the comment, or nothing to remove it
 */
public record CommentOperation(ObjectPath path, Optional<String> comment) implements Operation {
  @Override
  public <R> R accept(Operation.Visitor<R> visitor) {
    return visitor.onComment(this);
  }
}
