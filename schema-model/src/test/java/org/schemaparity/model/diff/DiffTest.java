package org.schemaparity.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.schemaparity.model.Column;
import org.schemaparity.model.DataType;
import org.schemaparity.model.Database;
import org.schemaparity.model.Definition;
import org.schemaparity.model.Detail;
import org.schemaparity.model.Details;
import org.schemaparity.model.Index;
import org.schemaparity.model.Library;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.OperatorClass;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.Table;
import org.schemaparity.model.shape.Part;
import org.schemaparity.model.shape.Shape;

class DiffTest {
  private static final Database DATABASE = Library.database();

  @Test
  void aDatabaseDoesNotDifferFromItself() {
    assertThat(Diff.between(DATABASE, DATABASE)).isEmpty();
  }

  @Test
  void aNewTableIsOneChange() {
    Database without = DATABASE.withTables(List.of(Library.members()));

    assertThat(Diff.between(without, DATABASE))
        .containsExactly(new Change.Created(ObjectPath.table(Library.LOANS), Library.loans()));
    assertThat(Diff.between(DATABASE, without))
        .containsExactly(new Change.Dropped(ObjectPath.table(Library.LOANS), Library.loans()));
  }

  @Test
  void anAttributeIsOneChangeWithBothValues() {
    Database changed = withColumn(column -> retype(column, "bigint"));

    List<Change> changes = Diff.between(DATABASE, changed);

    assertThat(changes).hasSize(1);
    assertThat(changes.get(0))
        .isInstanceOfSatisfying(
            Change.Altered.class,
            altered -> {
              assertThat(altered.path()).hasToString("public.loans.days");
              assertThat(altered.attribute()).isEqualTo("type");
              assertThat(altered.values())
                  .isEqualTo(
                      new Pair<>(new DataType.BuiltIn("integer"), new DataType.BuiltIn("bigint")));
            });
  }

  @Test
  void theOrderOfColumnsIsNoChange() {
    List<Column> reversed = new ArrayList<>(Library.loans().columns());
    Collections.reverse(reversed);

    assertThat(Diff.between(DATABASE, withLoans(columns(Library.loans(), reversed)))).isEmpty();
  }

  @Test
  void aConstraintUnderAnotherNameIsARenameOfIt() {
    Table loans = Library.loans();
    Index index = loans.indexes().get(0);
    Index renamed =
        new Index(
            "by_member",
            index.unique(),
            index.method(),
            index.keys(),
            index.predicate(),
            index.options());

    List<Change> changes = Diff.between(DATABASE, withLoans(indexes(loans, List.of(renamed))));

    ObjectPath former =
        new ObjectPath(ObjectKind.INDEX, List.of("public", "loans", "loans_member_id_expr_idx"));
    assertThat(changes)
        .containsExactly(new Change.Renamed(former.named("by_member"), former, renamed));
  }

  @Test
  void aDeclaredRenameOfAColumnReachesWhateverRefersToIt() {
    Table loans = Library.loans();
    List<Column> columns =
        loans.columns().stream()
            .map(column -> column.name().equals("days") ? rename(column, "term") : column)
            .toList();
    Table renamed = columns(loans, columns);

    List<Change> changes =
        Diff.between(
            DATABASE,
            withLoans(renamed),
            new Renames(Map.of(ObjectPath.column(Library.LOANS, "term"), "days")));

    assertThat(changes)
        .as("all but the renamed column still say 'days' on the new side")
        .extracting(Change::path)
        .extracting(ObjectPath::toString)
        .containsExactly(
            "public.loans.term",
            "public.receipts",
            "public.loans.weeks",
            "public.loans.loans_days_check",
            "public.loans.loans_days_excl",
            "public.loans.loans_member_id_expr_idx");
    assertThat(changes.get(0)).isInstanceOf(Change.Renamed.class);
  }

  @Test
  void aDeclaredRenameOfATableReachesWhateverRefersToIt() {
    Table loans = Library.loans();
    QualifiedName name = new QualifiedName("public", "lendings");
    Table lendings =
        new Table(
            name,
            loans.columns(),
            loans.primaryKey(),
            loans.uniqueConstraints(),
            loans.foreignKeys(),
            loans.checkConstraints(),
            loans.exclusionConstraints(),
            loans.indexes(),
            loans.comment(),
            loans.options());
    Renames renames = new Renames(Map.of(ObjectPath.table(name), "loans"));

    assertThat(Diff.between(DATABASE, withLoans(lendings), renames))
        .as("the sequence still belongs to 'loans'; that of the identity column is called for it")
        .extracting(Change::path)
        .extracting(ObjectPath::toString)
        .containsExactly("public.lendings", "public.receipts", "public.lendings.id");
    assertThat(Diff.between(withLoans(lendings), withLoans(lendings), renames))
        .as("a rename that was carried out may stay declared")
        .isEmpty();
  }

  @Test
  void whatTheCatalogKeepsIsComparedUnderItsOwnName() {
    Database from = withView("SELECT 1", new Detail("options", "a"), new Detail("query", "b"));
    Database to = withView("SELECT 2", new Detail("options", "c"), new Detail("query", "b"));

    assertThat(Diff.between(from, to))
        .extracting(change -> ((Change.Altered) change).attribute())
        .as("the definitions differ too, but the details say in what")
        .containsExactly("options");
  }

  @Test
  void aDefinitionSpeaksWhenTheDetailsAreSilent() {
    assertThat(Diff.between(withView("SELECT 1"), withView("SELECT 2")))
        .extracting(change -> ((Change.Altered) change).attribute())
        .containsExactly("definition");
  }

  private static Database withView(String sql, Detail... details) {
    SqlObject view =
        new SqlObject(
            new SqlObjectName(ObjectKind.VIEW, List.of("public", "v"), ""),
            new Definition(List.of(sql)),
            Optional.empty(),
            new Details(List.of(details)));
    return new Database(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(view), List.of());
  }

  @Test
  void thereIsAnObjectOfEveryKindToCompare() {
    assertThat(objects())
        .extracting(Object::getClass)
        .containsAll(Examples.records(SchemaObject.class));
  }

  @Test
  void everyAttributeOfEveryKindOfObjectIsCompared() {
    for (SchemaObject object : objects()) {
      for (Part part : Shape.of(object.getClass()).attributes()) {
        Object other = Examples.otherThan(part.of((Record) object), part.type());
        Database changed = with(object, part, other);
        String attribute =
            other instanceof Details details ? details.all().get(0).attribute() : part.name();

        assertThat(Diff.between(DATABASE, changed))
            .as("%s of %s", part.name(), object)
            .singleElement()
            .isInstanceOfSatisfying(
                Change.Altered.class,
                altered -> assertThat(altered.attribute()).isEqualTo(attribute));
      }
    }
  }

  @Test
  void theOrderOfAListInWhichItMeansNothingIsNoChange() {
    List<Object> seen = new ArrayList<>();
    for (SchemaObject object : objects()) {
      for (Part part : Shape.of(object.getClass()).attributes()) {
        if (part.anyOrder()) {
          seen.add(part);
          Database one = with(object, part, List.of("a=1", "b=2"));

          assertThat(Diff.between(one, with(object, part, List.of("b=2", "a=1")))).isEmpty();
          assertThat(Diff.between(one, with(object, part, List.of("b=1", "a=2")))).hasSize(1);
        }
      }
    }
    assertThat(seen).isNotEmpty();
  }

  @Test
  void theOrderOfAnOperatorClassesParametersMeansNothing() {
    QualifiedName name = new QualifiedName("public", "ops");
    OperatorClass one = new OperatorClass(name, List.of("a=1", "b=2"));

    assertThat(new OperatorClass(name, List.of("b=2", "a=1")))
        .isEqualTo(one)
        .hasSameHashCodeAs(one);
    assertThat(new OperatorClass(name, List.of("b=1", "a=2"))).isNotEqualTo(one);
  }

  private static Database with(SchemaObject object, Part part, Object value) {
    Shape shape = Shape.of(object.getClass());
    Object[] values = shape.parts().stream().map(p -> p.of((Record) object)).toArray();
    values[shape.parts().indexOf(part)] = value;
    return Replacement.in(DATABASE, object, (SchemaObject) shape.create(values));
  }

  private static List<SchemaObject> objects() {
    List<SchemaObject> objects = new ArrayList<>();
    Replacement.visit(DATABASE, objects::add);
    return objects;
  }

  private static Database withColumn(UnaryOperator<Column> change) {
    Table loans = Library.loans();
    return withLoans(
        columns(
            loans,
            loans.columns().stream()
                .map(column -> column.name().equals("days") ? change.apply(column) : column)
                .toList()));
  }

  private static Database withLoans(Table loans) {
    return DATABASE.withTables(List.of(loans, Library.members()));
  }

  private static Table columns(Table table, List<Column> columns) {
    return new Table(
        table.name(),
        columns,
        table.primaryKey(),
        table.uniqueConstraints(),
        table.foreignKeys(),
        table.checkConstraints(),
        table.exclusionConstraints(),
        table.indexes(),
        table.comment(),
        table.options());
  }

  private static Table indexes(Table table, List<Index> indexes) {
    return new Table(
        table.name(),
        table.columns(),
        table.primaryKey(),
        table.uniqueConstraints(),
        table.foreignKeys(),
        table.checkConstraints(),
        table.exclusionConstraints(),
        indexes,
        table.comment(),
        table.options());
  }

  private static Column retype(Column column, String type) {
    return new Column(
        column.name(),
        new DataType.BuiltIn(type),
        column.notNull(),
        column.value(),
        column.comment(),
        column.options());
  }

  private static Column rename(Column column, String name) {
    return new Column(
        name, column.type(), column.notNull(), column.value(), column.comment(), column.options());
  }
}
