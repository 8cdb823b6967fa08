package org.schemaparity.model.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.schemaparity.model.Column;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.Database;
import org.schemaparity.model.Detail;
import org.schemaparity.model.Details;
import org.schemaparity.model.Domain;
import org.schemaparity.model.Index;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.Table;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.shape.Shape;
import org.schemaparity.model.sql.DefaultNames;

/**
 * Plans what a catalog keeps of an object and the model has no component for. What no statement
 * sets has no operations.
 */
final class DetailPlanner {
  private static final String TRIGGER_STATE = "trigger state";
  private static final String STATE_OF = TRIGGER_STATE + " of ";
  private static final String NOT_NULL_COMMENT = "not null comment";
  private static final String NOT_NULL_NAME = "not null name";
  private static final String OF_KEY = " of key ";
  private static final Pattern LIST = Pattern.compile(", ");

  /** What is known under a name of its own: one attribute of one object. */
  private record Subject(ObjectPath path, String attribute) {}

  private final Lineage after;
  private final Database to;
  private final Map<Subject, List<Operation>> operations = new LinkedHashMap<>();

  /**
   * @param after what tables have from others on the side that the plan leads to
   * @param to that side
   */
  DetailPlanner(Lineage after, Database to) {
    this.after = after;
    this.to = to;
  }

  /** Plans the details of a new object. */
  void created(ObjectPath path, SchemaObject object) {
    for (Detail detail : details(object)) {
      operations.put(
          new Subject(path, detail.attribute()),
          operations(
              path,
              detail.attribute(),
              new Pair<>(Optional.empty(), Optional.of(detail.value())),
              new Pair<>(object, object)));
    }
  }

  /** Plans another value of a detail, unless its object is made again. */
  void altered(Change.Altered altered) {
    operations.putIfAbsent(
        new Subject(altered.path(), altered.attribute()),
        operations(
            altered.path(),
            altered.attribute(),
            altered.values().map(value -> ((Optional<?>) value).map(String.class::cast)),
            altered.objects()));
  }

  /** {@return all that was planned, the new names first, which comments go by} */
  Stream<Operation> operations() {
    Comparator<Operation> namesFirst =
        Comparator.comparing(operation -> !(operation instanceof DomainOperation.RenameConstraint));
    return operations.values().stream().flatMap(List::stream).sorted(namesFirst);
  }

  private static List<Detail> details(SchemaObject object) {
    return Shape.of(object.getClass()).parts().stream()
        .filter(part -> part.type() == Details.class)
        .flatMap(part -> ((Details) part.of((Record) object)).all().stream())
        .toList();
  }

  private List<Operation> operations(
      ObjectPath path,
      String attribute,
      Pair<Optional<String>> values,
      Pair<SchemaObject> objects) {
    return switch (path.kind()) {
      case TABLE -> ofTable(path.relation(), attribute, values);
      case COLUMN -> ofColumn(path, attribute, values, objects.map(Column.class::cast));
      case INDEX -> ofIndex(path, attribute, values, (Index) objects.to());
      case DOMAIN -> ofDomain((Domain) objects.to(), attribute, values);
      case PRIMARY_KEY, UNIQUE_CONSTRAINT, EXCLUSION_CONSTRAINT ->
          attribute.equals("index comment")
              ? List.of(new CommentOperation(as(ObjectKind.INDEX, path, path.name()), values.to()))
              : List.of();
      case FOREIGN_KEY ->
          attribute.equals(TRIGGER_STATE)
              ? List.of(
                  new ConstraintOperation.SwitchTriggers(
                      path.relation(), path.name(), false, switched(values.to())))
              : List.of();
      default -> List.of();
    };
  }

  private List<Operation> ofTable(
      QualifiedName table, String attribute, Pair<Optional<String>> values) {
    if (!attribute.startsWith(STATE_OF)) {
      return List.of();
    }
    String trigger = attribute.substring(STATE_OF.length());
    Pair<List<SwitchedTrigger>> switched = values.map(DetailPlanner::switched);
    boolean keepsForeignKey = !switched.from().isEmpty() || !switched.to().isEmpty();
    return List.of(
        keepsForeignKey
            ? new ConstraintOperation.SwitchTriggers(table, trigger, true, switched.to())
            : new TableOptionOperation.SetTriggerState(
                table,
                trigger,
                values.to().map(TriggerState::of).orElseGet(() -> inherited(table, trigger))));
  }

  private static List<SwitchedTrigger> switched(Optional<String> states) {
    return states.map(SwitchedTrigger::listedIn).orElse(List.of());
  }

  /** The state of the trigger that a partition has from another table. */
  private TriggerState inherited(QualifiedName table, String trigger) {
    return after.parents(table).stream()
        .findFirst()
        .map(
            parent ->
                own(parent, trigger)
                    .or(() -> declared(parent, trigger))
                    .orElseGet(() -> inherited(parent, trigger)))
        .orElse(TriggerState.ENABLED);
  }

  private Optional<TriggerState> own(QualifiedName table, String trigger) {
    return after
        .table(table)
        .map(Table::options)
        .flatMap(options -> options.details().of(STATE_OF + trigger))
        .map(TriggerState::of);
  }

  private Optional<TriggerState> declared(QualifiedName table, String trigger) {
    List<String> names = List.of(table.schema(), table.name(), trigger);
    return to.sqlObjects().stream()
        .filter(object -> object.kind() == ObjectKind.TRIGGER)
        .filter(object -> object.name().names().equals(names))
        .map(DetailPlanner::state)
        .findFirst();
  }

  private static TriggerState state(SqlObject trigger) {
    List<String> words =
        DefinitionParts.state(trigger).map(DefinitionParts::words).orElse(List.of());
    if (words.contains("disable")) {
      return TriggerState.DISABLED;
    } else if (words.contains("replica")) {
      return TriggerState.REPLICA;
    }
    return words.contains("always") ? TriggerState.ALWAYS : TriggerState.ENABLED;
  }

  private List<Operation> ofColumn(
      ObjectPath path, String attribute, Pair<Optional<String>> values, Pair<Column> columns) {
    QualifiedName table = path.relation();
    Column column = columns.to();
    if (attribute.equals(NOT_NULL_COMMENT)) {
      if (!column.notNull()) {
        return List.of();
      }
      String name = ColumnOptionPlanner.notNullName(table, column.name(), column.options());
      return List.of(
          new CommentOperation(as(ObjectKind.CHECK_CONSTRAINT, path, name), values.to()));
    }
    if (!(column.value() instanceof ColumnValue.Identity identity)) {
      return List.of();
    }
    QualifiedName sequence = TakenNames.sequence(new ColumnName(table, column.name()), identity);
    return switch (attribute) {
      case "sequence comment" ->
          List.of(
              new CommentOperation(
                  new ObjectPath(ObjectKind.SEQUENCE, List.of(sequence.schema(), sequence.name())),
                  values.to()));
      case "sequence persistence" -> {
        boolean usual = after.table(table).filter(found -> found.options().unlogged()).isPresent();
        yield List.of(
            new SequenceOperation.SetUnlogged(
                sequence, values.to().map("unlogged"::equals).orElse(usual)));
      }
      case "sequence type" ->
          List.of(
              new SequenceOperation.SetOptions(
                  sequence,
                  values.map(
                      type ->
                          new Counting(
                              type.orElseGet(() -> IdentityPlanner.type(column.type())),
                              identity.options()))));
      default -> List.of();
    };
  }

  private static List<Operation> ofIndex(
      ObjectPath path, String attribute, Pair<Optional<String>> values, Index index) {
    QualifiedName name = new QualifiedName(path.relation().schema(), index.name());
    return switch (attribute) {
      case "depends on extension" -> dependencies(name, values);
      case "statistics targets" -> targets(name, values);
      default -> List.of();
    };
  }

  private static List<Operation> dependencies(QualifiedName index, Pair<Optional<String>> values) {
    Pair<List<String>> extensions = values.map(DetailPlanner::list);
    List<Operation> operations = new ArrayList<>();
    extensions.from().stream()
        .filter(extension -> !extensions.to().contains(extension))
        .forEach(
            extension -> operations.add(new IndexOperation.SetDependency(index, extension, false)));
    extensions.to().stream()
        .filter(extension -> !extensions.from().contains(extension))
        .forEach(
            extension -> operations.add(new IndexOperation.SetDependency(index, extension, true)));
    return operations;
  }

  private static List<Operation> targets(QualifiedName index, Pair<Optional<String>> values) {
    Pair<Map<Integer, Integer>> targets = values.map(DetailPlanner::byKey);
    Map<Integer, Optional<Integer>> changed = new TreeMap<>();
    targets.from().keySet().forEach(key -> changed.put(key, Optional.empty()));
    targets.to().forEach((key, target) -> changed.put(key, Optional.of(target)));
    return changed.entrySet().stream()
        .<Operation>map(
            entry -> new IndexOperation.SetStatistics(index, entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Such as {@code 700 of key 1, 300 of key 2}. */
  private static Map<Integer, Integer> byKey(Optional<String> targets) {
    Map<Integer, Integer> byKey = new TreeMap<>();
    for (String target : list(targets)) {
      int end = target.indexOf(OF_KEY);
      byKey.put(
          Integer.valueOf(target.substring(end + OF_KEY.length())),
          Integer.valueOf(target.substring(0, end)));
    }
    return byKey;
  }

  private static List<String> list(Optional<String> value) {
    return value.map(LIST::splitAsStream).map(Stream::toList).orElse(List.of());
  }

  private static List<Operation> ofDomain(
      Domain domain, String attribute, Pair<Optional<String>> values) {
    if (!domain.notNull()) {
      return List.of();
    }
    QualifiedName name = domain.name();
    String chosen = DefaultNames.notNull(name.name(), "", taken -> false);
    return switch (attribute) {
      case NOT_NULL_NAME ->
          List.of(
              new DomainOperation.RenameConstraint(
                  name, values.from().orElse(chosen), values.to().orElse(chosen)));
      case NOT_NULL_COMMENT -> {
        String constraint = domain.details().of(NOT_NULL_NAME).orElse(chosen);
        yield List.of(
            new CommentOperation(
                new ObjectPath(
                    ObjectKind.DOMAIN_CONSTRAINT, List.of(name.schema(), name.name(), constraint)),
                values.to()));
      }
      default -> List.of();
    };
  }

  /** The path of what belongs to the same table. */
  private static ObjectPath as(ObjectKind kind, ObjectPath path, String name) {
    QualifiedName table = path.relation();
    return new ObjectPath(kind, List.of(table.schema(), table.name(), name));
  }
}
