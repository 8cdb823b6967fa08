package org.schemaparity.processor.declare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.schemaparity.model.CheckOptions;
import org.schemaparity.model.ExclusionElement;
import org.schemaparity.model.Expression;
import org.schemaparity.model.ForeignKeyOptions;
import org.schemaparity.model.IndexKey;
import org.schemaparity.model.IndexOptions;
import org.schemaparity.model.KeyOptions;
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
   * @param options what a usual key says nothing of
   * @param place where it is declared
   */
  record Primary(Optional<String> name, List<String> columns, KeyOptions options, Place place)
      implements ConstraintDeclaration {
    public Primary {
      columns = List.copyOf(columns);
    }

    @Override
    public Primary renamed(Map<String, String> renames) {
      return new Primary(name, rename(columns, renames), rename(options, renames), place);
    }
  }

  /**
   * A unique constraint.
   *
   * @param name the name
   * @param columns the raw names of its columns
   * @param options what a usual key says nothing of
   * @param place where it is declared
   */
  record Unique(Optional<String> name, List<String> columns, KeyOptions options, Place place)
      implements ConstraintDeclaration {
    public Unique {
      columns = List.copyOf(columns);
    }

    @Override
    public Unique renamed(Map<String, String> renames) {
      return new Unique(name, rename(columns, renames), rename(options, renames), place);
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
   * @param options what a usual foreign key says nothing of
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
      ForeignKeyOptions options,
      Place place,
      Place targetPlace)
      implements ConstraintDeclaration {
    public Foreign {
      columns = List.copyOf(columns);
      references = List.copyOf(references);
    }

    @Override
    public Foreign renamed(Map<String, String> renames) {
      return new Foreign(
          name,
          rename(columns, renames),
          target,
          references,
          onDelete,
          onUpdate,
          new ForeignKeyOptions(
              options.match(),
              rename(options.setColumns(), renames),
              options.deferrability(),
              options.validity(),
              options.period(),
              options.comment(),
              options.details()),
          place,
          targetPlace);
    }
  }

  /**
   * A check constraint.
   *
   * @param name the name
   * @param expression what must not be false
   * @param options what a usual check says nothing of
   * @param place where it is declared
   */
  record Check(Optional<String> name, Expression expression, CheckOptions options, Place place)
      implements ConstraintDeclaration {
    @Override
    public Check renamed(Map<String, String> renames) {
      return new Check(name, ColumnReferences.rename(expression, renames), options, place);
    }
  }

  /**
   * An exclusion constraint.
   *
   * @param name the name
   * @param method the access method of its index
   * @param elements what is compared
   * @param predicate which rows it holds for, if not all
   * @param options what a usual key says nothing of
   * @param place where it is declared
   */
  record Exclusion(
      Optional<String> name,
      String method,
      List<ExclusionElement> elements,
      Optional<Expression> predicate,
      KeyOptions options,
      Place place)
      implements ConstraintDeclaration {
    public Exclusion {
      elements = List.copyOf(elements);
    }

    /** {@return the keys of its index} */
    public List<IndexKey> keys() {
      return elements.stream().map(ExclusionElement::key).toList();
    }

    @Override
    public Exclusion renamed(Map<String, String> renames) {
      return new Exclusion(
          name,
          method,
          elements.stream()
              .map(one -> new ExclusionElement(rename(one.key(), renames), one.operator()))
              .toList(),
          predicate.map(expression -> ColumnReferences.rename(expression, renames)),
          rename(options, renames),
          place);
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
   * @param options what a usual index says nothing of
   * @param place where it is declared
   */
  record Index(
      Optional<String> name,
      boolean unique,
      String method,
      List<IndexKey> keys,
      Optional<Expression> predicate,
      IndexOptions options,
      Place place)
      implements ConstraintDeclaration {
    public Index {
      keys = List.copyOf(keys);
    }

    @Override
    public Index renamed(Map<String, String> renames) {
      return new Index(
          name,
          unique,
          method,
          keys.stream().map(key -> rename(key, renames)).toList(),
          predicate.map(expression -> ColumnReferences.rename(expression, renames)),
          new IndexOptions(
              rename(options.include(), renames),
              options.nullsNotDistinct(),
              options.storageParameters(),
              options.tablespace(),
              options.invalid(),
              options.comment(),
              options.details()),
          place);
    }
  }

  private static List<String> rename(List<String> columns, Map<String, String> renames) {
    return columns.stream().map(column -> renames.getOrDefault(column, column)).toList();
  }

  private static IndexKey rename(IndexKey key, Map<String, String> renames) {
    return key instanceof IndexKey.OfColumn column
        ? new IndexKey.OfColumn(
            renames.getOrDefault(column.column(), column.column()), column.order())
        : new IndexKey.OfExpression(
            ColumnReferences.rename(((IndexKey.OfExpression) key).expression(), renames),
            key.order());
  }

  private static KeyOptions rename(KeyOptions options, Map<String, String> renames) {
    return new KeyOptions(
        rename(options.include(), renames),
        options.nullsNotDistinct(),
        options.withoutOverlaps(),
        options.deferrability(),
        options.storageParameters(),
        options.tablespace(),
        options.comment(),
        options.details());
  }
}
