-- mutation: CREATE SCHEMA
-- finds: created schema tax
CREATE SCHEMA tax;

-- mutation: CREATE SCHEMA with a quoted name
-- finds: created schema Front Office
CREATE SCHEMA "Front Office";

-- mutation: CREATE SCHEMA with what is in it
-- finds: created schema tax
-- finds: created table tax.rates
-- finds: created view tax.high_rates
CREATE SCHEMA tax
  CREATE TABLE rates (country char(2) PRIMARY KEY, rate numeric)
  CREATE VIEW high_rates AS SELECT country FROM rates WHERE rate > 0.2;
