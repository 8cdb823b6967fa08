package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.schemaparity.model.Definition;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.SqlObjectName;

/** Reads the objects that the model keeps as the SQL that makes them. */
final class SqlObjectReader {
  private static final List<String> ALWAYS =
      List.of(
          "extensions",
          "collations",
          "range_types",
          "routines",
          "aggregates",
          "operators",
          "casts",
          "text_search_dictionaries",
          "text_search_configurations",
          "foreign_data_wrappers",
          "servers",
          "foreign_tables",
          "views",
          "materialized_views",
          "statistics",
          "rules",
          "triggers",
          "policies",
          "event_triggers");

  private static final Map<OnRequest, String> ON_REQUEST =
      new TreeMap<>(
          Map.of(
              OnRequest.PUBLICATIONS, "publications",
              OnRequest.OWNERS, "owners",
              OnRequest.PRIVILEGES, "privileges",
              OnRequest.DEFAULT_PRIVILEGES, "default_privileges"));

  private SqlObjectReader() {}

  static List<SqlObject> read(Catalog catalog) throws SQLException {
    return catalog.rowsOfAll(queries(catalog.requests()), SqlObjectReader::object).stream()
        .sorted(Comparator.comparing(SqlObject::name))
        .toList();
  }

  private static List<String> queries(Set<OnRequest> requests) {
    List<String> queries = new ArrayList<>(ALWAYS);
    ON_REQUEST.forEach(
        (request, query) -> {
          if (requests.contains(request)) {
            queries.add(query);
          }
        });
    return queries.stream().map(query -> "sql_objects/" + query).toList();
  }

  private static SqlObject object(Row row) throws SQLException {
    return new SqlObject(
        new SqlObjectName(
            ObjectKind.valueOf(row.text("kind")), row.texts("names"), row.text("signature")),
        new Definition(row.texts("statements")),
        row.comment(),
        row.details());
  }
}
