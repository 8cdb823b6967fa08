package org.schemaparity.model.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Database;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.StorageStrategy;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

/**
 * A plan while it grows: the operations of each phase, and what the planners of all kinds need to
 * know.
 */
final class Outline {
  /** What makes or drops a type, which has its place before or behind the types it is made of. */
  private record TypeWork(int depth, List<Operation> operations) {}

  private final Pair<Lineage> lineages;
  private final Pair<TypeOrder> typeOrders;
  private final KeptConstraints kept;
  private final TakenNames taken;
  private final Rebuilds rebuilds;
  private final Set<QualifiedName> newTables;
  private final List<QualifiedName> droppedTables;
  private final DetailPlanner details;
  private final List<TypeWork> madeTypes = new ArrayList<>();
  private final List<TypeWork> droppedTypes = new ArrayList<>();
  private final Map<Phase, List<Operation>> operations = new EnumMap<>(Phase.class);

  /**
   * @param databases the two sides, both under the new names
   */
  Outline(Pair<Database> databases, List<Change> changes, Rebuilds rebuilds) {
    this.lineages = databases.map(Lineage::new);
    this.typeOrders = databases.map(TypeOrder::new);
    this.kept = KeptConstraints.of(databases.to());
    this.taken = new TakenNames(databases.to());
    this.rebuilds = rebuilds;
    this.newTables = Set.copyOf(tables(changes, Change.Created.class));
    this.droppedTables = tables(changes, Change.Dropped.class);
    this.details = new DetailPlanner(lineages.to(), databases.to());
  }

  private static List<QualifiedName> tables(List<Change> changes, Class<? extends Change> type) {
    return changes.stream()
        .filter(type::isInstance)
        .filter(change -> change.path().kind() == ObjectKind.TABLE)
        .map(change -> change.path().relation())
        .toList();
  }

  /** {@return what tables have from others before} */
  Lineage before() {
    return lineages.from();
  }

  /** {@return what tables have from others afterwards} */
  Lineage after() {
    return lineages.to();
  }

  /** {@return the names on the side that the plan leads to} */
  TakenNames taken() {
    return taken;
  }

  /** {@return what plans the details of all kinds of objects} */
  DetailPlanner details() {
    return details;
  }

  Rebuilds rebuilds() {
    return rebuilds;
  }

  /** {@return the tables that go, by their names before any goes aside} */
  List<QualifiedName> droppedTables() {
    return droppedTables;
  }

  /**
   * {@return whether a column's type and generation expression are those of the column that it
   * comes from, on both sides}
   */
  boolean isGiven(QualifiedName table, String column) {
    boolean leavesType =
        after()
            .table(table)
            .flatMap(found -> found.options().ofType())
            .filter(rebuilds.types().names()::contains)
            .isPresent();
    return !leavesType
        && before().inherited(table, column).isPresent()
        && after().inherited(table, column).isPresent();
  }

  /** {@return whether a constraint or an index stays while its attributes are altered} */
  boolean altersInPlace(QualifiedName table, Set<String> attributes, Pair<SchemaObject> objects) {
    return attributes.stream().allMatch(attribute -> kept.alters(table, attribute, objects));
  }

  /** {@return whether a table has its columns from the same tables and type all the time} */
  boolean staysInFamily(QualifiedName table) {
    return before().origins(table).equals(after().origins(table));
  }

  /** {@return whether an object is or belongs to a table that is made again} */
  boolean isInRemade(ObjectPath path) {
    boolean ofTable = path.kind() == ObjectKind.TABLE || path.kind().isTableElement();
    return ofTable && rebuilds.tables().has(path.relation());
  }

  /** {@return whether a change is carried out by another one} */
  boolean isCarried(Change change) {
    ObjectPath path = change.path();
    if (!path.kind().isTableElement()) {
      return false;
    } else if (isInRemade(path)) {
      // Rows are copied from columns that have their new names.
      return !(change instanceof Change.Renamed && path.kind() == ObjectKind.COLUMN);
    }
    QualifiedName table = change.path().relation();
    if (change instanceof Change.Dropped dropped) {
      return dropped.object() instanceof TableElement element
          && isGiven(after(), table, element, List.of());
    }
    return change instanceof Change.Created created
        && created.object() instanceof TableElement element
        && isGiven(before(), table, element, after().parents(table));
  }

  /**
   * Whether a table has an element from a parent; a table that gets a parent hands what is the same
   * over to it, and keeps what it had from one that it leaves.
   */
  private static boolean isGiven(
      Lineage lineage, QualifiedName table, TableElement element, List<QualifiedName> others) {
    return lineage.parents(table).stream()
        .filter(parent -> !others.contains(parent))
        .anyMatch(parent -> lineage.gives(parent, lineage.isPartition(table), element));
  }

  /** {@return where a type keeps long values} */
  StorageStrategy ownStorage(DataType type) {
    return Types.storage(typeOrders.to().base(type));
  }

  boolean isNew(QualifiedName table) {
    return newTables.contains(table);
  }

  /**
   * {@return whether a dropped table's foreign key has to go before its table, because what it
   * refers to goes or changes before}
   */
  boolean goesFirst(QualifiedName table, ForeignKey key) {
    int referenced = droppedTables.indexOf(key.referencedTable());
    return rebuilds.changesUnder(key)
        || (referenced >= 0 && referenced < droppedTables.indexOf(table));
  }

  void add(Phase phase, Operation operation) {
    operations.computeIfAbsent(phase, absent -> new ArrayList<>()).add(operation);
  }

  /** Marks an index of a table, which may be asked for by the table and by the index. */
  void mark(TableOptionOperation operation) {
    List<Operation> marks = operations.getOrDefault(Phase.MARK_INDEXES, List.of());
    if (!marks.contains(operation)) {
      add(Phase.MARK_INDEXES, operation);
    }
  }

  /** Makes a type, after those that it is made of. */
  void makeType(QualifiedName type, List<Operation> operations) {
    madeTypes.add(new TypeWork(typeOrders.to().depth(type), operations));
  }

  /**
   * Drops a type, before those that it is made of.
   *
   * @param type the name that it had at first
   */
  void dropType(QualifiedName type, Operation operation) {
    droppedTypes.add(new TypeWork(-typeOrders.from().depth(type), List.of(operation)));
  }

  /**
   * Drops a type, before those that it is made of. A name that something new takes is given up
   * before.
   *
   * @param rename what gives the type that it is applied to another name
   */
  void dropType(
      QualifiedName type,
      BiFunction<QualifiedName, String, Operation> rename,
      Function<QualifiedName, Operation> drop) {
    QualifiedName last = type;
    if (taken.barType(type)) {
      last = FormerName.of(type);
      add(Phase.SET_ASIDE, rename.apply(type, last.name()));
    }
    dropType(type, drop.apply(last));
  }

  void comment(ObjectPath path, Optional<String> comment) {
    add(Phase.COMMENT, new CommentOperation(path, comment));
  }

  /** Sets a new object's comment, if it has one, and its details. */
  void complete(Phase phase, ObjectPath path, SchemaObject object) {
    Comments.comment(object)
        .ifPresent(comment -> add(phase, new CommentOperation(path, Optional.of(comment))));
    details.created(path, object);
  }

  /** {@return whether a column is dropped after all backfills} */
  boolean drops(QualifiedName table, String column) {
    return operations.getOrDefault(Phase.DROP_COLUMNS, List.of()).stream()
        .anyMatch(
            operation ->
                operation instanceof ColumnOperation.Drop drop
                    && drop.table().equals(table)
                    && drop.column().name().equals(column));
  }

  /** {@return whether a column gets a default, be it the same again} */
  boolean setsDefault(QualifiedName table, String column) {
    return Stream.of(Phase.REATTACH_COLUMNS, Phase.ALTER_COLUMNS)
        .flatMap(phase -> operations.getOrDefault(phase, List.of()).stream())
        .anyMatch(
            operation ->
                operation instanceof ColumnOperation.SetDefault set
                    && set.table().equals(table)
                    && set.column().equals(column)
                    && set.expression().isPresent());
  }

  /** {@return all operations in the order of their phases} */
  List<Operation> operations() {
    insertTypes(Phase.CREATE_TYPES, madeTypes);
    insertTypes(Phase.DROP_TYPES, droppedTypes);
    details.operations().forEach(operation -> add(Phase.SET_DETAILS, operation));
    return operations.values().stream().flatMap(List::stream).toList();
  }

  /** {@return the steps of a plan with these operations} */
  List<Step> steps(List<Operation> ordered) {
    Hazards hazards = new Hazards(newTables);
    return ordered.stream().map(operation -> new Step(operation, hazards.of(operation))).toList();
  }

  private void insertTypes(Phase phase, List<TypeWork> types) {
    types.sort(Comparator.comparingInt(TypeWork::depth));
    types.forEach(work -> work.operations().forEach(operation -> add(phase, operation)));
    types.clear();
  }
}
