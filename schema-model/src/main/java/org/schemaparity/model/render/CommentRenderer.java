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
    return switch (path.kind()) {
      case SCHEMA -> "SCHEMA " + Identifiers.quote(path.name());
      case ENUM_TYPE, COMPOSITE_TYPE -> "TYPE " + names.of(path.relation());
      case DOMAIN -> "DOMAIN " + names.of(path.relation());
      case DOMAIN_CONSTRAINT -> constraint(path, "DOMAIN ");
      case SEQUENCE -> "SEQUENCE " + names.of(path.relation());
      case TABLE -> "TABLE " + names.of(path.relation());
      case COLUMN, ATTRIBUTE ->
          "COLUMN " + names.of(path.relation()) + "." + Identifiers.quote(path.name());
      case PRIMARY_KEY, UNIQUE_CONSTRAINT, FOREIGN_KEY, CHECK_CONSTRAINT, EXCLUSION_CONSTRAINT ->
          constraint(path, "");
      case INDEX -> "INDEX " + names.of(new QualifiedName(path.relation().schema(), path.name()));
      default -> throw new IllegalArgumentException("the model keeps no comment on " + path);
    };
  }

  private String constraint(ObjectPath path, String keyword) {
    return "CONSTRAINT %s ON %s%s"
        .formatted(Identifiers.quote(path.name()), keyword, names.of(path.relation()));
  }
}
