-- mutation: CREATE FOREIGN TABLE
-- finds: created foreign table shop.berlin_customers
CREATE FOREIGN TABLE shop.berlin_customers (id integer NOT NULL, name text COLLATE "C" DEFAULT '', CHECK (id > 0)) SERVER berlin;

-- mutation: SERVER
-- finds: foreign table spare.far_things: server
DROP FOREIGN TABLE spare.far_things;
CREATE FOREIGN TABLE spare.far_things (id integer) SERVER attic;
