package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.schemaparity.model.CheckConstraint;
import org.schemaparity.model.Column;
import org.schemaparity.model.Detail;
import org.schemaparity.model.ExclusionConstraint;
import org.schemaparity.model.ForeignKey;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.PrimaryKey;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;
import org.schemaparity.model.TableElement;
import org.schemaparity.model.UniqueConstraint;

/** Reads the tables, and puts together what the other readers read about their parts. */
final class TableReader {
  private final Catalog catalog;
  private final Map<QualifiedName, List<Column>> columns;
  private final Map<QualifiedName, List<TableElement>> constraints;
  private final Map<QualifiedName, List<Index>> indexes;
  private final Map<QualifiedName, List<Detail>> attachedIndexes;

  TableReader(Catalog catalog) throws SQLException {
    this.catalog = catalog;
    Map<Long, List<IndexKey>> keys = IndexKeyReader.read(catalog);
    this.columns = Owned.byOwner(ColumnReader.read(catalog));
    this.constraints = Owned.byOwner(new ConstraintReader(keys).read(catalog));
    this.indexes = Owned.byOwner(new IndexReader(keys).read(catalog));
    this.attachedIndexes = Owned.byOwner(AttachedIndexReader.read(catalog));
  }

  List<Table> read() throws SQLException {
    return catalog.rows("tables", this::table);
  }

  private Table table(Row row) throws SQLException {
    QualifiedName name = row.name();
    return new Table(
        name,
        columns.getOrDefault(name, List.of()),
        constraints(name, PrimaryKey.class).stream().findFirst(),
        constraints(name, UniqueConstraint.class),
        constraints(name, ForeignKey.class),
        constraints(name, CheckConstraint.class),
        constraints(name, ExclusionConstraint.class),
        indexes.getOrDefault(name, List.of()),
        row.comment(),
        TableOptionsReader.read(row, attachedIndexes.getOrDefault(name, List.of())));
  }

  private <T extends TableElement> List<T> constraints(QualifiedName table, Class<T> kind) {
    return constraints.getOrDefault(table, List.of()).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }
}
