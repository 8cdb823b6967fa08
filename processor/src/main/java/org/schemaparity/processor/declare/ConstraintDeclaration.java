package org.schemaparity.processor.declare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.schemaparity.model.Expression;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.KeyOrder;
import org.schemaparity.model.ReferentialAction;
import org.schemaparity.model.sql.ColumnReferences;
import org.schemaparity.processor.diagnose.Place;

/** A constraint or an index as a record declares it. */
public sealed interface ConstraintDeclaration {
  /** {@return the raw name, unless it is left to PostgreSQL's rule} */
  Optional<String> name();

  /** {@return where it is declared} */
  Place place();

  /** {@return the same over columns that have the names that {@code renames} maps to} */
  ConstraintDeclaration renamed(Map<String, String> renames);

  /**
   * A primary key.
   *
   * @param name the name
   * @param columns the raw names of its columns
   * @param place where it is declared
   */
  record Primary(Optional<String> name, List<String> columns, Place place)
      implements ConstraintDeclaration {
    public Primary {
      columns = List.copyOf(columns);
    }

    @Override
    public Primary renamed(Map<String, String> renames) {
      return new Primary(name, rename(columns, renames), place);
    }
  }

  /**
   * A unique constraint.
   *
   * @param name the name
   * @param columns the raw names of its columns
   * @param place where it is declared
   */
  record Unique(Optional<String> name, List<String> columns, Place place)
      implements ConstraintDeclaration {
    public Unique {
      columns = List.copyOf(columns);
    }

    @Override
    public Unique renamed(Map<String, String> renames) {
      return new Unique(name, rename(columns, renames), place);
    }
  }

  /**
   * A foreign key.
   *
   * @param name the name
   * @param columns the raw names of the referring columns
   * @param target the record that is referred to
   * @param references the columns that are referred to, as written; nothing for the primary key
   * @param onDelete what a delete does
   * @param onUpdate what an update does
   * @param place where it is declared
   * @param targetPlace where the target is written
   */
  record Foreign(
      Optional<String> name,
      List<String> columns,
      TypeElement target,
      List<GivenName> references,
      ReferentialAction onDelete,
      ReferentialAction onUpdate,
      Place place,
      Place targetPlace)
      implements ConstraintDeclaration {
    public Foreign {
      columns = List.copyOf(columns);
      references = List.copyOf(references);
    }

    @Override
    public Foreign renamed(Map<String, String> renames) {
      List<String> renamed = rename(columns, renames);
      return new Foreign(name, renamed, target, references, onDelete, onUpdate, place, targetPlace);
    }
  }

  /**
   * A check constraint.
   *
   * @param name the name
   * @param expression what must not be false
   * @param place where it is declared
   */
  record Check(Optional<String> name, Expression expression, Place place)
      implements ConstraintDeclaration {
    @Override
    public Check renamed(Map<String, String> renames) {
      return new Check(name, ColumnReferences.rename(expression, renames), place);
    }
  }

  /**
   * An index.
   *
   * @param name the name
   * @param unique whether equal keys are refused
   * @param method the access method
   * @param keys the keys
   * @param predicate which rows it holds, if not all
   * @param place where it is declared
   */
  record Index(
      Optional<String> name,
      boolean unique,
      String method,
      List<IndexKey> keys,
      Optional<Expression> predicate,
      Place place)
      implements ConstraintDeclaration {
    public Index {
      keys = List.copyOf(keys);
    }

    @Override
    public Index renamed(Map<String, String> renames) {
      List<IndexKey> renamed =
          keys.stream()
              .<IndexKey>map(
                  key ->
                      key instanceof IndexKey.OfColumn column
                          ? new IndexKey.OfColumn(
                              renames.getOrDefault(column.column(), column.column()),
                              KeyOrder.USUAL)
                          : new IndexKey.OfExpression(
                              ColumnReferences.rename(
                                  ((IndexKey.OfExpression) key).expression(), renames),
                              KeyOrder.USUAL))
              .toList();
      return new Index(
          name,
          unique,
          method,
          renamed,
          predicate.map(expression -> ColumnReferences.rename(expression, renames)),
          place);
    }
  }

  private static List<String> rename(List<String> columns, Map<String, String> renames) {
    return columns.stream().map(column -> renames.getOrDefault(column, column)).toList();
  }
}
