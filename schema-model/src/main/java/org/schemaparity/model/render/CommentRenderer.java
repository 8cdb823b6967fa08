package org.schemaparity.model.render;

import org.schemaparity.model.QualifiedName;
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
    String own = Identifiers.quote(path.name());
    return switch (path.kind()) {
      case SCHEMA -> "SCHEMA " + own;
      case ENUM_TYPE, COMPOSITE_TYPE -> "TYPE " + names.of(path.relation());
      case DOMAIN -> "DOMAIN " + names.of(path.relation());
      case DOMAIN_CONSTRAINT -> "CONSTRAINT " + own + " ON DOMAIN " + names.of(path.relation());
      case SEQUENCE -> "SEQUENCE " + names.of(path.relation());
      case TABLE -> "TABLE " + names.of(path.relation());
      case COLUMN, ATTRIBUTE -> "COLUMN " + names.of(path.relation()) + "." + own;
      case PRIMARY_KEY, UNIQUE_CONSTRAINT, FOREIGN_KEY, CHECK_CONSTRAINT, EXCLUSION_CONSTRAINT ->
          "CONSTRAINT " + own + " ON " + names.of(path.relation());
      case INDEX -> "INDEX " + names.of(new QualifiedName(path.relation().schema(), path.name()));
      default -> throw new IllegalArgumentException("not an object of the model's own: " + path);
    };
  }
}
