package org.schemaparity.cli.imports.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.schemaparity.cli.imports.java.Use;
import org.schemaparity.cli.imports.java.Value;
import org.schemaparity.model.Definition;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.SqlObjectName;

/**
 * Finds a place for what is kept as SQL. A short trigger, rule or policy stands on the record of
 * its table; everything else is a resource, which the package of its schema names. Text with
 * carriage returns, which a resource would lose, stands in the annotation.
 */
final class SqlPlaces {
  private static final int MOST_LINES = 10;
  private static final int LONGEST_NAME = 120;
  private static final Set<ObjectKind> OF_TABLES =
      Set.of(ObjectKind.TRIGGER, ObjectKind.RULE, ObjectKind.POLICY);

  private final Scope scope;
  private final Map<QualifiedName, List<Use>> onTables = new HashMap<>();
  private final Map<String, List<Use>> onPackages = new TreeMap<>();
  private final Map<String, String> resources = new TreeMap<>();
  private final List<SqlObject> placed = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  SqlPlaces(Scope scope, List<SqlObject> objects) {
    this.scope = scope;
    objects.forEach(this::place);
  }

  /** {@return what stands on the table's record} */
  List<Use> onTable(QualifiedName table) {
    return onTables.getOrDefault(table, List.of());
  }

  /** {@return what stands on the package of the schema} */
  List<Use> onPackage(String schema) {
    return onPackages.getOrDefault(schema, List.of());
  }

  /** {@return the texts of resources by their paths} */
  Map<String, String> resources() {
    return resources;
  }

  /** {@return the objects as their texts say them} */
  List<SqlObject> placed() {
    return placed;
  }

  private void place(SqlObject object) {
    List<String> names = object.name().names();
    SqlObject lines = with(object, SqlTexts::wrapped);
    String script = SqlTexts.script(SqlTexts.statements(lines));
    Optional<QualifiedName> table =
        Optional.of(object.name())
            .filter(name -> OF_TABLES.contains(name.kind()))
            .map(name -> new QualifiedName(names.get(0), names.get(1)))
            .filter(name -> scope.tables().containsKey(name))
            .filter(name -> scope.classes().of(name).isPresent());
    String schema =
        names.size() > 1 && scope.classes().packages().containsKey(names.get(0))
            ? names.get(0)
            : scope.defaultSchema();
    if (table.isPresent() && script.lines().count() <= MOST_LINES) {
      placed.add(lines);
      onTables.computeIfAbsent(table.get(), name -> new ArrayList<>()).add(inline(script));
      return;
    }
    List<Use> home = onPackages.computeIfAbsent(schema, name -> new ArrayList<>());
    placed.add(object);
    String whole = SqlTexts.script(SqlTexts.statements(object));
    if (whole.indexOf('\r') >= 0) {
      home.add(inline(whole));
    } else {
      String path = path(object.name());
      resources.put(path, whole + ";\n");
      home.add(Use.ours("SqlDefinition").with("resource", Value.string(path)));
    }
  }

  private static SqlObject with(SqlObject object, java.util.function.UnaryOperator<String> change) {
    return new SqlObject(
        object.name(),
        new Definition(object.definition().statements().stream().map(change).toList()),
        object.comment(),
        object.details());
  }

  private static Use inline(String script) {
    return Use.ours("SqlDefinition")
        .with("value", new Value.Block(List.of(script.split("\n", -1))));
  }

  private String path(SqlObjectName name) {
    List<String> names = name.names();
    boolean ofDefault = names.size() > 1 && names.get(0).equals(scope.defaultSchema());
    List<String> path = ofDefault ? name.path().subList(1, names.size()) : name.path();
    String file = String.join(".", path).replaceAll("[^\\p{L}\\p{N}.-]+", "_").replaceAll("_$", "");
    String folder = "db/objects/" + name.kind().words().replace(' ', '_') + "/";
    String stem = file.length() > LONGEST_NAME ? file.substring(0, LONGEST_NAME) : file;
    String free = stem;
    for (int i = 2; !taken.add((folder + free).toLowerCase(Locale.ROOT)); i++) {
      free = stem + "_" + i;
    }
    return folder + free + ".sql";
  }
}
