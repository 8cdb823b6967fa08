package org.schemaparity.model.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;

/**
 * Plans the objects that are kept as SQL: each is made by its own statements, and altered in place
 * only where PostgreSQL does so completely.
 */
record SqlObjectPlanner(Outline outline, SqlObjects objects, Doomed doomed) {
  void plan() {
    Set<SqlObjectName> leaving = new TreeSet<>(Comparator.reverseOrder());
    leaving.addAll(objects.dropped().keySet());
    Map<SqlObjectName, SqlObject> renamed =
        RenamedRanges.of(objects.dropped().values(), objects.created().values());
    renamed.forEach(this::rename);
    leaving.removeAll(renamed.keySet());
    leaving.addAll(doomed.remade());
    List<SqlObject> types =
        leaving.stream().map(objects::before).filter(TypeFunctions::has).toList();
    leaving.stream()
        .filter(name -> types.stream().noneMatch(type -> TypeFunctions.isOf(name, type)))
        .forEach(this::drop);
    TreeMap<SqlObjectName, Runnable> coming = new TreeMap<>();
    objects.created().forEach((name, object) -> coming.put(name, () -> make(object)));
    objects
        .altered()
        .forEach((name, alteration) -> coming.put(name, () -> alter(name, alteration)));
    renamed.values().forEach(object -> coming.remove(object.name()));
    doomed.remade().forEach(name -> coming.put(name, () -> make(objects.both(name).to())));
    coming.values().forEach(Runnable::run);
  }

  private void rename(SqlObjectName name, SqlObject to) {
    outline.add(Phase.RENAME, new SqlObjectOperation.Rename(name, to.name().names().get(1)));
    if (!to.comment().equals(objects.before(name).comment())) {
      outline.add(Phase.COMMENT, new SqlObjectOperation.Comment(to.name(), to.comment()));
    }
  }

  private void drop(SqlObjectName name) {
    boolean madeAgain = doomed.remade().contains(name);
    Phase phase = goingPhase(name.kind(), madeAgain);
    switch (name.kind()) {
      // Whoever owns something goes on owning it.
      case OWNER -> {}
      case PRIVILEGES, DEFAULT_PRIVILEGES -> {
        if (!madeAgain || objects.altered().containsKey(name)) {
          takeBack(phase, name);
        }
      }
      default -> {
        if (name.kind() == ObjectKind.SERVER) {
          new ForeignServerPlanner(outline).dropped(phase, objects.before(name));
        }
        outline.add(
            phase,
            new SqlObjectOperation.Drop(
                objects.formerName(name), madeAgain, TypeFunctions.has(objects.before(name))));
      }
    }
  }

  /** What was granted last is taken back first. */
  private void takeBack(Phase phase, SqlObjectName name) {
    List<String> statements = new ArrayList<>(objects.before(name).definition().statements());
    for (int i = statements.size() - 1; i >= 0; i--) {
      outline.add(phase, new SqlObjectOperation.TakeBack(name, statements.get(i)));
    }
  }

  private void make(SqlObject object) {
    Phase phase = comingPhase(object.kind());
    object
        .definition()
        .statements()
        .forEach(
            statement -> outline.add(phase, new SqlObjectOperation.Make(object.name(), statement)));
    if (object.comment().isPresent()) {
      outline.add(phase, new SqlObjectOperation.Comment(object.name(), object.comment()));
    }
  }

  private void alter(SqlObjectName name, Alteration alteration) {
    SqlObject to = objects.both(name).to();
    for (Change.Altered ignored : alteration.comments()) {
      outline.add(Phase.COMMENT, new SqlObjectOperation.Comment(name, to.comment()));
    }
    if (alteration.attributes().isEmpty()) {
      return;
    }
    switch (name.kind()) {
      case FOREIGN_DATA_WRAPPER, SERVER ->
          new ForeignServerPlanner(outline).altered(alteration.attributes(), objects.both(name));
      case OPERATOR_FAMILY -> new OperatorFamilyPlanner(outline).altered(objects.both(name));
      case EXTENSION -> alterExtension(to, alteration.attributes());
      case RULE, TRIGGER, EVENT_TRIGGER -> alterState(to);
      case MATERIALIZED_VIEW ->
          new MaterializedViewPlanner(outline).altered(alteration.attributes(), objects.both(name));
      default -> replace(to, alteration.attributes());
    }
  }

  private void alterExtension(SqlObject to, Set<String> attributes) {
    boolean rewritten = attributes.contains("definition");
    SqlObject from = objects.both(to.name()).from();
    Optional<String> schema = DefinitionParts.after(to, "schema");
    Optional<String> version = DefinitionParts.after(to, "version");
    if (attributes.contains("schema")
        || (rewritten && !schema.equals(DefinitionParts.after(from, "schema")))) {
      add(to, new SqlObjectOperation.SetSchema(to.name(), schema));
    }
    if (attributes.contains("version")
        || (rewritten && !version.equals(DefinitionParts.after(from, "version")))) {
      add(to, new SqlObjectOperation.Update(to.name(), version));
    }
  }

  private void alterState(SqlObject to) {
    add(
        to,
        DefinitionParts.state(to)
            .<Operation>map(statement -> new SqlObjectOperation.Make(to.name(), statement))
            .orElseGet(() -> new SqlObjectOperation.Enable(to.name())));
  }

  /** What the new definition does not say of a view's columns is taken back. */
  private void replace(SqlObject to, Set<String> attributes) {
    List<String> statements = to.definition().statements();
    add(to, new SqlObjectOperation.Replace(to.name(), statements.get(0)));
    statements
        .subList(1, statements.size())
        .forEach(statement -> add(to, new SqlObjectOperation.Make(to.name(), statement)));
    for (String attribute : attributes) {
      boolean isGone = to.details().of(attribute).isEmpty();
      if (isGone && attribute.startsWith("comment of ")) {
        String column = attribute.substring("comment of ".length());
        add(to, new CommentOperation(column(to, column), Optional.empty()));
      } else if (isGone && attribute.startsWith("default of ")) {
        String column = attribute.substring("default of ".length());
        QualifiedName view = column(to, column).relation();
        add(to, new ColumnOperation.SetDefault(view, column, Optional.empty()));
      }
    }
  }

  private void add(SqlObject object, Operation operation) {
    outline.add(comingPhase(object.kind()), operation);
  }

  private static ObjectPath column(SqlObject view, String column) {
    List<String> names = view.name().names();
    return ObjectPath.column(new QualifiedName(names.get(0), names.get(1)), column);
  }

  private static Phase comingPhase(ObjectKind kind) {
    return switch (kind) {
      case EXTENSION, ACCESS_METHOD -> Phase.CREATE_EXTENSIONS;
      case COLLATION, BASE_TYPE, RANGE_TYPE -> Phase.CREATE_TYPES;
      default -> isView(kind) ? Phase.CREATE_VIEWS : Phase.CREATE_ROUTINES;
    };
  }

  private static Phase goingPhase(ObjectKind kind, boolean madeAgain) {
    if (isView(kind)) {
      return Phase.DROP_VIEWS;
    } else if (kind == ObjectKind.EXTENSION) {
      return Phase.DROP_EXTENSIONS;
    }
    // A foreign table has no rows to be read until the end.
    return madeAgain || kind == ObjectKind.FOREIGN_TABLE
        ? Phase.DROP_REPLACED_ROUTINES
        : Phase.DROP_ROUTINES;
  }

  /** Whether it is a view, or something else that only views depend on. */
  private static boolean isView(ObjectKind kind) {
    return kind.compareTo(ObjectKind.FOREIGN_TABLE) > 0;
  }
}
