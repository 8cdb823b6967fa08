-- mutation: CREATE MATERIALIZED VIEW
-- finds: created materialized view shop.stock
CREATE MATERIALIZED VIEW shop.stock (number, pieces) WITH (fillfactor = 70) AS SELECT id, stock FROM shop.products;

-- mutation: another query
-- finds: materialized view spare.counts: query
DROP MATERIALIZED VIEW spare.counts;
CREATE MATERIALIZED VIEW spare.counts AS SELECT count(*) AS things FROM spare.things WHERE kind IS NOT NULL;

-- mutation: other columns
-- finds: materialized view spare.counts: query
DROP MATERIALIZED VIEW spare.counts;
CREATE MATERIALIZED VIEW spare.counts AS SELECT count(*) AS things, max(id) AS last FROM spare.things;

-- mutation: USING another access method
-- finds: materialized view spare.counts: access method
DROP MATERIALIZED VIEW spare.counts;
CREATE MATERIALIZED VIEW spare.counts USING parity_heap AS SELECT count(*) AS things FROM spare.things;

-- mutation: TABLESPACE
-- finds: materialized view spare.counts: tablespace
DROP MATERIALIZED VIEW spare.counts;
CREATE MATERIALIZED VIEW spare.counts TABLESPACE parity_space AS SELECT count(*) AS things FROM spare.things;
