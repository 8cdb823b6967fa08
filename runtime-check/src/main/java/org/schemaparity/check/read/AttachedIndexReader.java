package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schemaparity.model.Detail;
import org.schemaparity.model.QualifiedName;

/** Reads what the indexes and keys that a partition has from its parent have of their own. */
final class AttachedIndexReader {
  private AttachedIndexReader() {}

  static List<Owned<QualifiedName, Detail>> read(Catalog catalog) throws SQLException {
    return catalog.rows("attached_indexes", AttachedIndexReader::detail).stream()
        .filter(owned -> !owned.part().value().isEmpty())
        .toList();
  }

  private static Owned<QualifiedName, Detail> detail(Row row) throws SQLException {
    QualifiedName table = row.owner();
    String name = row.text("name");
    boolean chosen =
        ChosenNames.isIndex(name, row.code("kind"), table.name(), row.texts("columns"));
    String value =
        Stream.of(
                chosen ? Optional.<String>empty() : Optional.of("name " + name),
                row.optionalText("own").filter(own -> !own.isEmpty()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return new Owned<>(table, new Detail("index of " + row.text("parent_name"), value));
  }
}
