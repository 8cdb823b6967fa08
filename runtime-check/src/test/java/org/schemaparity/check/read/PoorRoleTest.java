package org.schemaparity.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schemaparity.check.server.ScratchDatabase;
import org.schemaparity.check.server.TestServer;
import org.schemaparity.model.Database;

/** A role that may only connect reads what a superuser reads. */
class PoorRoleTest {
  private static final String SCHEMA =
      """
      REVOKE ALL ON SCHEMA public FROM PUBLIC;
      CREATE SCHEMA s;
      CREATE EXTENSION postgres_fdw;
      CREATE TYPE s.mood AS ENUM ('ok');
      CREATE TYPE s.pair AS (a int, b s.mood);
      CREATE DOMAIN s.price AS numeric CHECK (VALUE > 0);
      CREATE TYPE s.span AS RANGE (SUBTYPE = float8);
      CREATE TABLE s.p (id serial PRIMARY KEY, m s.mood DEFAULT 'ok', n s.price, CHECK (id > 0));
      CREATE TABLE s.c (a int GENERATED ALWAYS AS IDENTITY, id int REFERENCES s.p,
        EXCLUDE USING btree (id WITH =));
      CREATE INDEX ON s.p ((id + 1)) WHERE id > 1;
      CREATE VIEW s.v AS SELECT id FROM s.p;
      CREATE MATERIALIZED VIEW s.mv AS SELECT id FROM s.p;
      CREATE INDEX ON s.mv (id);
      CREATE STATISTICS s.st ON id, n FROM s.p;
      CREATE FUNCTION s.f() RETURNS trigger LANGUAGE plpgsql AS 'begin end';
      CREATE TRIGGER t BEFORE INSERT ON s.p FOR EACH ROW EXECUTE FUNCTION s.f();
      CREATE RULE r AS ON DELETE TO s.p DO INSTEAD NOTHING;
      CREATE POLICY y ON s.p USING (id > 0);
      CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw;
      CREATE USER MAPPING FOR postgres SERVER far OPTIONS (password 'secret');
      CREATE FOREIGN TABLE s.ft (a int) SERVER far;
      CREATE TEXT SEARCH CONFIGURATION s.ts (COPY = pg_catalog.english);
      CREATE PUBLICATION pub FOR TABLE s.p;
      GRANT SELECT (id) ON s.p TO PUBLIC;
      ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC
      """;

  @ParameterizedTest
  @EnumSource
  void everythingIsReadWithoutAnyPrivilege(TestServer server) throws SQLException {
    CatalogReader reader = new CatalogReader(Set.of(), EnumSet.allOf(OnRequest.class));
    ServerObject.ROLE.in(
        server,
        role -> {
          try (ScratchDatabase database = server.start().createDatabase();
              Connection connection = database.connect();
              Statement statement = connection.createStatement()) {
            statement.execute(SCHEMA);
            Database whole = reader.read(connection);
            statement.execute("SET SESSION AUTHORIZATION " + role);
            assertThat(reader.read(connection)).isEqualTo(whole);
          }
        });
  }
}
