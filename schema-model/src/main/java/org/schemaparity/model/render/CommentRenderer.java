package org.schemaparity.model.render;

import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.plan.CommentOperation;
import org.schemaparity.model.sql.Identifiers;

/** Renders comments. */
record CommentRenderer(Names names) {
  String render(CommentOperation operation) {
    return "COMMENT ON %s IS %s"
        .formatted(
            object(operation.path()), operation.comment().map(Identifiers::literal).orElse("NULL"));
  }

  private String object(ObjectPath path) {
    return switch (path.kind()) {
      case SCHEMA -> "SCHEMA " + Identifiers.quote(path.name());
      case ENUM_TYPE -> "TYPE " + names.of(path.relation());
      case TABLE -> "TABLE " + names.of(path.relation());
      case COLUMN -> "COLUMN " + names.of(path.relation()) + "." + Identifiers.quote(path.name());
      default -> throw new IllegalArgumentException("the model keeps no comment on " + path);
    };
  }
}
