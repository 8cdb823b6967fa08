package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.schemaparity.model.Index;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.IndexOptions;
import org.schemaparity.model.QualifiedName;

/**
 * Reads the indexes of all tables, apart from those that belong to a constraint.
 *
 * @param keys the keys of all indexes
 */
record IndexReader(Map<Long, List<IndexKey>> keys) {
  List<Owned<QualifiedName, Index>> read(Catalog catalog) throws SQLException {
    return catalog.rows("indexes", row -> new Owned<>(row.owner(), index(row)));
  }

  private Index index(Row row) throws SQLException {
    return new Index(
        row.text("name"),
        row.flag("is_unique"),
        row.text("method"),
        keys.getOrDefault(row.number("index_id"), List.of()),
        row.expression("predicate"),
        new IndexOptions(
            row.texts("include"),
            row.flag("is_nulls_not_distinct"),
            row.texts("storage_parameters"),
            row.optionalText("tablespace"),
            row.flag("is_invalid"),
            row.comment(),
            row.details()));
  }
}
