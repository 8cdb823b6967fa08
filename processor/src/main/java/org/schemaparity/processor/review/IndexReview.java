package org.schemaparity.processor.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.schemaparity.model.DataType;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.KeyOrder;
import org.schemaparity.model.OperatorClass;
import org.schemaparity.model.sql.TypeText;
import org.schemaparity.model.sql.WordList;
import org.schemaparity.processor.declare.ColumnDeclaration;
import org.schemaparity.processor.declare.ConstraintDeclaration;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.NearestName;
import org.schemaparity.processor.diagnose.Place;

/**
 * Finds indexes that PostgreSQL would refuse to make. Access methods and operator classes that an
 * extension may have brought are left to the server.
 */
final class IndexReview {
  private static final Set<String> METHODS =
      Set.of("btree", "hash", "gist", "gin", "spgist", "brin");

  /** The manual, "Multicolumn Indexes" and "Index-Only Scans and Covering Indexes". */
  private static final Set<String> OF_ONE_COLUMN = Set.of("hash", "spgist");

  private static final Pattern PATTERN = Pattern.compile("(text|varchar|bpchar)_pattern_ops");

  private static final Set<String> EQUAL_ONLY = Set.of("btree", "hash");

  /** An operator without a schema that is another than {@code =}. */
  private static final Pattern SYMBOL = Pattern.compile("(?!=$)[-+*/<>=~!@#%^&|`?]+");

  private static final Set<String> INCLUDING = Set.of("btree", "gist", "spgist");

  /** What has no default operator class of btree, and no extension gives it one. */
  private static final Set<String> UNORDERED =
      Set.of(
          "json", "jsonpath", "xml", "point", "line", "lseg", "box", "path", "polygon", "circle");

  private final TableDeclaration table;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  IndexReview(TableDeclaration table) {
    this.table = table;
  }

  /** What is read when the first operator class is met: most indexes name none. */
  private static final class OperatorClasses {
    static final Map<String, Set<String>> BY_METHOD = byMethod();

    private static Map<String, Set<String>> byMethod() {
      Map<String, Set<String>> byMethod = new HashMap<>();
      for (String line : WordList.read(IndexReview.class, "operator-classes.txt")) {
        int space = line.indexOf(' ');
        byMethod
            .computeIfAbsent(line.substring(0, space), method -> new TreeSet<>())
            .add(line.substring(space + 1));
      }
      return byMethod;
    }
  }

  List<Diagnostic> review() {
    for (ConstraintDeclaration constraint : table.parts().constraints()) {
      if (constraint instanceof ConstraintDeclaration.Primary key) {
        key.columns().forEach(column -> reviewType(column, key.place(), "columns"));
      } else if (constraint instanceof ConstraintDeclaration.Unique key) {
        key.columns().forEach(column -> reviewType(column, key.place(), "columns"));
      } else if (constraint instanceof ConstraintDeclaration.Index index) {
        review(index);
      } else if (constraint instanceof ConstraintDeclaration.Exclusion exclusion) {
        review(exclusion);
      }
    }
    return diagnostics;
  }

  private void review(ConstraintDeclaration.Index index) {
    String method = index.method();
    if (!METHODS.contains(method)) {
      NearestName.of(method, METHODS)
          .ifPresent(
              near ->
                  refuse(
                      index.place().value("method"),
                      "There is no access method `%s` in PostgreSQL. Did you mean `%s`?"
                          .formatted(method, near)));
      return;
    }
    if (index.unique() && !method.equals("btree")) {
      refuse(
          index.place().value("unique"),
          "A `%s` index cannot be unique. Leave `method` out, or `unique`.".formatted(method));
    } else if (OF_ONE_COLUMN.contains(method) && index.keys().size() > 1) {
      refuse(
          index.place().value("value"),
          "A `%s` index has one key, and this one %s. Make several indexes, or leave `method` out."
              .formatted(method, index.keys().size()));
    } else if (!INCLUDING.contains(method) && !index.options().include().isEmpty()) {
      refuse(
          index.place().value("include"),
          "A `%s` index includes no further columns. Leave `include` out.".formatted(method));
    }
    for (int i = 0; i < index.keys().size(); i++) {
      review(index, index.keys().get(i), index.place().value("value", i));
    }
  }

  /** Of the operators of these methods, equality alone is the same from both sides. */
  private void review(ConstraintDeclaration.Exclusion exclusion) {
    for (int i = 0; i < exclusion.elements().size(); i++) {
      String operator = exclusion.elements().get(i).operator();
      if (EQUAL_ONLY.contains(exclusion.method()) && SYMBOL.matcher(operator).matches()) {
        refuse(
            exclusion.place().value("value", i),
            "A `%s` index excludes by `=` alone, and not by `%s`. Let `using` name another access method, such as gist."
                .formatted(exclusion.method(), operator));
      }
    }
  }

  private void review(ConstraintDeclaration.Index index, IndexKey key, Place place) {
    KeyOrder order =
        key instanceof IndexKey.OfColumn column
            ? column.order()
            : ((IndexKey.OfExpression) key).order();
    boolean ordered = order.descending() || order.nulls().isPresent();
    if (ordered && !index.method().equals("btree")) {
      refuse(
          place,
          "A `%s` index keeps no order. Remove DESC and NULLS, or leave `method` out."
              .formatted(index.method()));
    }
    order.operatorClass().ifPresent(named -> reviewClass(index.method(), named, place));
    if (key instanceof IndexKey.OfColumn column
        && order
            .operatorClass()
            .filter(named -> PATTERN.matcher(named.name().name()).matches())
            .isPresent()) {
      table
          .parts()
          .find(column.column())
          .filter(BuiltInTypes::isNoText)
          .ifPresent(found -> refuseClass(found, order.operatorClass().get(), place));
    }
    if (key instanceof IndexKey.OfColumn column
        && order.operatorClass().isEmpty()
        && index.method().equals("btree")) {
      reviewType(column.column(), index.place(), "value");
    }
  }

  private void reviewClass(String method, OperatorClass named, Place place) {
    String name = named.name().name();
    Set<String> known = OperatorClasses.BY_METHOD.getOrDefault(method, Set.of());
    // The extension btree_gin calls its classes after those of btree.
    boolean brought =
        method.equals("gin")
            && OperatorClasses.BY_METHOD.getOrDefault("btree", Set.of()).contains(name);
    if (!named.name().schema().equals("pg_catalog") || known.contains(name) || brought) {
      return;
    }
    List<String> methods =
        OperatorClasses.BY_METHOD.entrySet().stream()
            .filter(entry -> entry.getValue().contains(name))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    diagnostics.add(
        Diagnostic.of(
            DiagnosticCode.OPERATOR_CLASS,
            place,
            methods.isEmpty()
                ? "`%s` has no operator class `%s`. %s"
                    .formatted(method, name, NearestName.hint(name, known, "operator classes"))
                : "The operator class `%s` is one of %s, and this index is `%s`. Say so with `method`, or name a class of `%s`."
                    .formatted(name, String.join(" and ", methods), method, method)));
  }

  private void refuseClass(ColumnDeclaration column, OperatorClass named, Place place) {
    diagnostics.add(
        Diagnostic.of(
            DiagnosticCode.OPERATOR_CLASS,
            place,
            "The operator class `%s` is for text, and the column `%s` holds none. Leave it out."
                .formatted(named.name().name(), column.name())));
  }

  private void reviewType(String name, Place place, String attribute) {
    Optional<String> type =
        table
            .parts()
            .named(name)
            .flatMap(ColumnDeclaration::type)
            .map(DataType::elementOrSelf)
            .map(one -> TypeText.of(one, Optional.empty()));
    if (type.filter(UNORDERED::contains).isPresent()) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.UNINDEXABLE_TYPE,
              place.value(attribute),
              "The column `%s` is `%s`, whose values have no order, and an index keeps one. %s"
                  .formatted(
                      name,
                      type.get(),
                      type.get().equals("json")
                          ? "Make it `jsonb`, or index an expression of it."
                          : "Choose another column, or an index with a `method` for it.")));
    }
  }

  private void refuse(Place place, String text) {
    diagnostics.add(Diagnostic.of(DiagnosticCode.INDEX_METHOD, place, text));
  }
}
