-- What PostgreSQL 16 and 17 brought.

CREATE COLLATION shop.ruled (provider = icu, locale = 'und', rules = '&V << w <<< W');
CREATE COLLATION shop.built_in (provider = builtin, locale = 'C.UTF-8');

CREATE DOMAIN shop.label AS text CONSTRAINT label_given NOT NULL;

CREATE TABLE shop.visits (
  id integer GENERATED ALWAYS AS IDENTITY,
  at date NOT NULL,
  EXCLUDE USING btree (at WITH =, id WITH =)
) PARTITION BY RANGE (at);
CREATE TABLE shop.visits_2024 PARTITION OF shop.visits FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

CREATE EVENT TRIGGER parity_login ON login EXECUTE FUNCTION shop.note_ddl();
ALTER EVENT TRIGGER parity_login DISABLE;
