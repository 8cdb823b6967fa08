package org.schemaparity.check.read;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.schemaparity.model.UnmodelledObject;

/** Reads the objects of every kind that the model has no words for. */
final class UnmodelledObjectReader {
  private static final List<String> ALWAYS =
      List.of(
          "base_types",
          "operator_classes",
          "operator_families",
          "conversions",
          "text_search_parsers",
          "text_search_templates",
          "transforms",
          "languages",
          "access_methods",
          "security_labels");

  private UnmodelledObjectReader() {}

  static List<UnmodelledObject> read(Catalog catalog) throws SQLException {
    Stream<String> onRequest =
        catalog.requests().contains(OnRequest.SUBSCRIPTIONS)
            ? Stream.of("subscriptions")
            : Stream.of();
    List<String> queries =
        Stream.concat(ALWAYS.stream(), onRequest).map(query -> "unmodelled/" + query).toList();
    return catalog
        .rowsOfAll(queries, row -> new UnmodelledObject(row.text("name"), row.details()))
        .stream()
        .sorted(Comparator.comparing(UnmodelledObject::name))
        .toList();
  }
}
