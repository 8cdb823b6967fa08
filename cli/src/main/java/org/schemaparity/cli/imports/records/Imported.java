package org.schemaparity.cli.imports.records;

import java.util.List;
import java.util.Map;
import org.schemaparity.cli.imports.java.SourceFile;
import org.schemaparity.model.Database;

/**
 * A database as records.
 *
 * @param sources the source files
 * @param resources the texts of SQL by their paths from the root of the resources
 * @param model the database that the records say
 * @param losses what they do not say
 */
public record Imported(
    List<SourceFile> sources, Map<String, String> resources, Database model, List<Loss> losses) {
  public Imported {
    sources = List.copyOf(sources);
    resources = Map.copyOf(resources);
    losses = List.copyOf(losses);
  }
}
