package org.schemaparity.model.render;

import java.util.List;
import org.schemaparity.model.plan.ColumnOperation;
import org.schemaparity.model.plan.ColumnOptionOperation;
import org.schemaparity.model.plan.CommentOperation;
import org.schemaparity.model.plan.CompositeTypeOperation;
import org.schemaparity.model.plan.ConstraintOperation;
import org.schemaparity.model.plan.DomainOperation;
import org.schemaparity.model.plan.EnumTypeOperation;
import org.schemaparity.model.plan.IndexOperation;
import org.schemaparity.model.plan.LeaveBodiesUnchecked;
import org.schemaparity.model.plan.Operation;
import org.schemaparity.model.plan.Plan;
import org.schemaparity.model.plan.SchemaOperation;
import org.schemaparity.model.plan.SequenceOperation;
import org.schemaparity.model.plan.SqlObjectOperation;
import org.schemaparity.model.plan.Step;
import org.schemaparity.model.plan.TableOperation;
import org.schemaparity.model.plan.TableOptionOperation;
import org.schemaparity.model.sql.Identifiers;

/** Renders operations as SQL statements. */
public final class SqlRenderer implements Operation.Visitor<String> {
  private final EnumTypeRenderer enumTypes;
  private final CompositeTypeRenderer compositeTypes;
  private final DomainRenderer domains;
  private final SequenceRenderer sequences;
  private final TableRenderer tables;
  private final TableOptionRenderer tableOptions;
  private final ColumnRenderer columns;
  private final ColumnOptionRenderer columnOptions;
  private final ConstraintRenderer constraints;
  private final IndexRenderer indexes;
  private final SqlObjectRenderer sqlObjects;
  private final CommentRenderer comments;

  /**
   * Makes a renderer.
   *
   * @param defaultSchema the raw name of the schema whose objects need no qualifying, because the
   *     statements run with it first on the search path
   */
  public SqlRenderer(String defaultSchema) {
    Names names = new Names(defaultSchema);
    enumTypes = new EnumTypeRenderer(names);
    compositeTypes = new CompositeTypeRenderer(names);
    domains = new DomainRenderer(names);
    sequences = new SequenceRenderer(names);
    columns = new ColumnRenderer(names, sequences);
    columnOptions = new ColumnOptionRenderer(names);
    KeyRenderer keys = new KeyRenderer(names);
    constraints = new ConstraintRenderer(names, keys);
    tables = new TableRenderer(names, columns, constraints);
    tableOptions = new TableOptionRenderer(names);
    indexes = new IndexRenderer(names, keys);
    sqlObjects = new SqlObjectRenderer(names);
    comments = new CommentRenderer(names);
  }

  /**
   * {@return the plan's statements in order, without semicolons; a place for people to fill in is
   * no statement}
   */
  public List<String> statements(Plan plan) {
    return plan.steps().stream()
        .map(Step::operation)
        .filter(operation -> !(operation instanceof ColumnOperation.Backfill))
        .map(this::statement)
        .toList();
  }

  /** {@return the operation as a statement, without a semicolon} */
  public String statement(Operation operation) {
    return operation.accept(this);
  }

  @Override
  public String onSchema(SchemaOperation operation) {
    String verb = operation instanceof SchemaOperation.Create ? "CREATE" : "DROP";
    return verb + " SCHEMA " + Identifiers.quote(operation.schema());
  }

  @Override
  public String onEnumType(EnumTypeOperation operation) {
    return operation.accept(enumTypes);
  }

  @Override
  public String onCompositeType(CompositeTypeOperation operation) {
    return operation.accept(compositeTypes);
  }

  @Override
  public String onDomain(DomainOperation operation) {
    return operation.accept(domains);
  }

  @Override
  public String onSequence(SequenceOperation operation) {
    return operation.accept(sequences);
  }

  @Override
  public String onTable(TableOperation operation) {
    return operation.accept(tables);
  }

  @Override
  public String onTableOption(TableOptionOperation operation) {
    return operation.accept(tableOptions);
  }

  @Override
  public String onColumn(ColumnOperation operation) {
    return operation.accept(columns);
  }

  @Override
  public String onColumnOption(ColumnOptionOperation operation) {
    return operation.accept(columnOptions);
  }

  @Override
  public String onConstraint(ConstraintOperation operation) {
    return operation.accept(constraints);
  }

  @Override
  public String onIndex(IndexOperation operation) {
    return operation.accept(indexes);
  }

  @Override
  public String onSqlObject(SqlObjectOperation operation) {
    return operation.accept(sqlObjects);
  }

  @Override
  public String onLeaveBodiesUnchecked(LeaveBodiesUnchecked operation) {
    return "SET LOCAL check_function_bodies = off";
  }

  @Override
  public String onComment(CommentOperation operation) {
    return comments.render(operation);
  }
}
