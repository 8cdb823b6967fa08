package org.schemaparity.check.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schemaparity.model.Expression;
import org.schemaparity.model.Partition;
import org.schemaparity.model.Table;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;

/** The order in which a list partition's values are written has no meaning. */
final class ListBounds {
  private static final Pattern LIST = Pattern.compile("(?s)FOR VALUES IN \\((.*)\\)");

  private ListBounds() {}

  /** {@return {@code table} with the values of its bound in one order, if they are a list} */
  static Table sorted(Table table) {
    Optional<Partition> partition = table.options().partitionOf();
    return partition.isEmpty() ? table : table.withPartitionOf(partition.map(ListBounds::sorted));
  }

  private static Partition sorted(Partition partition) {
    Matcher list = LIST.matcher(partition.bound().sql());
    return list.matches()
        ? new Partition(
            partition.parent(),
            new Expression("FOR VALUES IN (" + String.join(", ", sorted(list.group(1))) + ")"))
        : partition;
  }

  private static List<String> sorted(String values) {
    List<String> sorted = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    for (Token token : SqlLexer.tokens(values + ",")) {
      if (token.is(",")) {
        sorted.add(value.toString().strip());
        value.setLength(0);
      } else {
        value.append(token.text());
      }
    }
    return sorted.stream().sorted().toList();
  }
}
