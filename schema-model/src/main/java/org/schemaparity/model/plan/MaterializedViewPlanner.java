package org.schemaparity.model.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

/** Plans what is altered of materialized views that stay: their rows are not computed again. */
record MaterializedViewPlanner(Outline outline) {
  private static final String INDEX = "index ";
  private static final String COMMENT = "comment of ";

  /** What PostgreSQL alters of a materialized view that stays. */
  static boolean alters(String attribute) {
    return attribute.startsWith(COMMENT)
        || attribute.startsWith(INDEX)
        || attribute.equals("clustered on");
  }

  void altered(Set<String> attributes, Pair<SqlObject> views) {
    for (String attribute : attributes) {
      if (attribute.startsWith(INDEX)) {
        alterIndex(attribute, views);
      } else if (attribute.startsWith(COMMENT + INDEX)) {
        String index = attribute.substring(COMMENT.length());
        if (!attributes.contains(index)) {
          commentOnIndex(index.substring(INDEX.length()), views.to());
        }
      } else if (attribute.startsWith(COMMENT)) {
        commentOnColumn(attribute.substring(COMMENT.length()), views.to());
      }
    }
    Optional<String> clusteredOn = views.to().details().of("clustered on");
    if (attributes.contains("clustered on")
        || clusteredOn.map(index -> INDEX + index).filter(attributes::contains).isPresent()) {
      add(new TableOptionOperation.SetCluster(name(views.to()), clusteredOn));
    }
  }

  private void alterIndex(String attribute, Pair<SqlObject> views) {
    String index = attribute.substring(INDEX.length());
    SqlObject to = views.to();
    if (views.from().details().of(attribute).isPresent()) {
      outline.add(
          Phase.DROP_INDEXES_AND_CONSTRAINTS,
          new IndexOperation.Drop(new QualifiedName(name(to).schema(), index)));
    }
    DefinitionParts.index(to, index)
        .forEach(statement -> add(new SqlObjectOperation.Make(to.name(), statement)));
  }

  private void commentOnIndex(String index, SqlObject to) {
    ObjectPath path =
        new ObjectPath(ObjectKind.INDEX, List.of(name(to).schema(), name(to).name(), index));
    add(new CommentOperation(path, to.details().of(COMMENT + INDEX + index)));
  }

  private void commentOnColumn(String column, SqlObject to) {
    DefinitionParts.columnComment(to, column)
        .ifPresentOrElse(
            statement -> add(new SqlObjectOperation.Make(to.name(), statement)),
            () -> add(new CommentOperation(ObjectPath.column(name(to), column), Optional.empty())));
  }

  private void add(Operation operation) {
    outline.add(Phase.CREATE_VIEWS, operation);
  }

  private static QualifiedName name(SqlObject view) {
    return new QualifiedName(view.name().names().get(0), view.name().names().get(1));
  }
}
