package org.schemaparity.check.read;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schemaparity.model.Database;
import org.schemaparity.model.QualifiedName;

/**
 * Reads a whole database from its catalogs, with a fixed handful of queries however large it is.
 *
 * <p>Left out are PostgreSQL's own schemas, what belongs to extensions, temporary objects, the
 * tables that the reader is told to leave out, and what is read only on request. The reader takes
 * no lock that a query does not take, and may be any role that can connect.
 */
public final class CatalogReader {
  /**
   * Deparsed text depends on the session: names are qualified unless the search path finds them,
   * and constants are printed in the session's styles. These settings are those of {@code pg_dump}.
   */
  private static final List<String> SESSION =
      List.of(
          "SET LOCAL search_path = pg_catalog",
          "SET LOCAL standard_conforming_strings = on",
          "SET LOCAL TimeZone = 'UTC'",
          "SET LOCAL DateStyle = 'ISO'",
          "SET LOCAL IntervalStyle = 'postgres'",
          "SET LOCAL extra_float_digits = 3",
          "SET LOCAL bytea_output = 'hex'",
          "SET LOCAL lc_monetary = 'C'",
          "SET LOCAL quote_all_identifiers = off",
          // To compile a query over catalogs, or to sort it on disk, takes longer than to run it.
          "SET LOCAL jit = off",
          "SET LOCAL work_mem = '64MB'");

  private static final int NEWEST_KNOWN = 18;

  private final Set<QualifiedName> leftOut;
  private final Set<OnRequest> requests;

  /**
   * @param leftOut the tables to leave out, such as Flyway's history table
   */
  public CatalogReader(Set<QualifiedName> leftOut) {
    this(leftOut, Set.of());
  }

  /**
   * @param leftOut the tables to leave out, such as Flyway's history table
   * @param requests what to read beyond what is always read
   */
  public CatalogReader(Set<QualifiedName> leftOut, Set<OnRequest> requests) {
    this.leftOut = Set.copyOf(leftOut);
    this.requests = Set.copyOf(requests);
  }

  /**
   * {@return what to tell a user whose server is newer than every one that the reader is known to
   * read whole}
   *
   * @param connection a connection to the server
   * @throws SQLException if the connection is closed
   */
  public static Optional<String> warning(Connection connection) throws SQLException {
    return warning(connection.getMetaData().getDatabaseMajorVersion());
  }

  static Optional<String> warning(int version) {
    return version <= NEWEST_KNOWN
        ? Optional.empty()
        : Optional.of(
            "PostgreSQL "
                + version
                + " is newer than "
                + NEWEST_KNOWN
                + ", the newest that Schema Parity knows. What "
                + version
                + " brought is not compared. Look for a newer Schema Parity.");
  }

  /**
   * {@return the database that {@code connection} is connected to, as one transaction sees it}
   *
   * @param connection a connection with no transaction in progress
   * @throws SQLException if a query fails
   */
  public Database read(Connection connection) throws SQLException {
    return inTransaction(connection, this::read);
  }

  /**
   * {@return the same, of a database that somebody may be changing}
   *
   * @throws ChangedCatalogException if somebody is
   */
  public Database readLive(Connection connection) throws SQLException {
    List<String> before = new ArrayList<>();
    Database database =
        inTransaction(
            connection,
            catalog -> {
              before.addAll(state(catalog));
              return read(catalog);
            });
    if (!inTransaction(connection, CatalogReader::state).equals(before)) {
      throw new ChangedCatalogException();
    }
    return database;
  }

  private interface Work<T> {
    T on(Catalog catalog) throws SQLException;
  }

  private <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY; "
              + String.join("; ", SESSION));
      return work.on(new Catalog(connection, leftOut, requests));
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  private static List<String> state(Catalog catalog) throws SQLException {
    return catalog.rows("state", row -> row.text("state"));
  }

  private Database read(Catalog catalog) throws SQLException {
    List<String> present = catalog.rows("present", row -> row.text("query"));
    return new Database(
        SchemaReader.read(catalog),
        EnumTypeReader.read(catalog),
        CompositeTypeReader.read(catalog),
        DomainReader.read(catalog),
        SequenceReader.read(catalog),
        new TableReader(catalog).read(),
        SqlObjectReader.read(catalog, present),
        UnmodelledObjectReader.read(catalog, present));
  }
}
