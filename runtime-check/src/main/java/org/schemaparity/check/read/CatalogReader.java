package org.schemaparity.check.read;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.schemaparity.model.Database;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;

/**
 * Reads a whole database from its catalogs, with a fixed handful of queries however large it is.
 *
 * <p>Left out are PostgreSQL's own schemas, what belongs to extensions, temporary objects, owners
 * and grants, and the tables that the reader is told to leave out.
 */
public final class CatalogReader {
  /**
   * Deparsed text depends on the session: names are qualified unless the search path finds them,
   * and constants are printed in the session's styles. These settings are those of {@code pg_dump}.
   */
  private static final List<String> SESSION =
      List.of(
          "SET LOCAL search_path = pg_catalog",
          "SET LOCAL TimeZone = 'UTC'",
          "SET LOCAL DateStyle = 'ISO'",
          "SET LOCAL IntervalStyle = 'postgres'",
          "SET LOCAL extra_float_digits = 3",
          "SET LOCAL bytea_output = 'hex'",
          "SET LOCAL lc_monetary = 'C'",
          "SET LOCAL quote_all_identifiers = off");

  private final Set<QualifiedName> leftOut;

  /**
   * @param leftOut the tables to leave out, such as Flyway's history table
   */
  public CatalogReader(Set<QualifiedName> leftOut) {
    this.leftOut = Set.copyOf(leftOut);
  }

  /**
   * {@return the database that {@code connection} is connected to, as one transaction sees it}
   *
   * @param connection a connection with no transaction in progress
   * @throws SQLException if a query fails
   */
  public Database read(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY; "
              + String.join("; ", SESSION));
      return read(new Catalog(connection));
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private Database read(Catalog catalog) throws SQLException {
    List<Table> tables = new TableReader(catalog).read();
    return new Database(
        SchemaReader.read(catalog),
        EnumTypeReader.read(catalog),
        List.of(),
        List.of(),
        List.of(),
        tables.stream().filter(table -> !leftOut.contains(table.name())).toList(),
        List.of(),
        UnmodelledObjectReader.read(catalog));
  }
}
