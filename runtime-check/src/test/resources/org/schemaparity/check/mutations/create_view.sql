-- mutation: CREATE VIEW
-- finds: created view shop.late_orders
CREATE VIEW shop.late_orders AS SELECT id, ordered_at FROM shop.orders WHERE ordered_at < '2024-01-01';

-- mutation: CREATE VIEW with everything
-- finds: created view shop.late_orders
CREATE VIEW shop.late_orders (number, "when") WITH (security_barrier = true, check_option = cascaded) AS SELECT id, ordered_at FROM shop.orders WHERE ordered_at < '2024-01-01';

-- mutation: another condition
-- finds: view shop.big_orders: query
CREATE OR REPLACE VIEW shop.big_orders AS SELECT id, total FROM shop.open_orders WHERE total > 200;

-- mutation: another table of the same columns
-- finds: view shop.big_orders: query
CREATE OR REPLACE VIEW shop.big_orders AS SELECT id, total FROM shop.orders WHERE total > 100;

-- mutation: an order
-- finds: view spare.names: query
CREATE OR REPLACE VIEW spare.names AS SELECT name FROM spare.things ORDER BY name;

-- mutation: a column more
-- finds: view spare.names: query
CREATE OR REPLACE VIEW spare.names AS SELECT name, kind FROM spare.things;

-- mutation: a column less
-- finds: view crm.guests: query
DROP VIEW crm.guests;
CREATE VIEW crm.guests WITH (security_barrier = true) AS SELECT id FROM crm.customers WHERE born IS NULL;

-- mutation: columns by other names
-- finds: view spare.names: query
DROP VIEW spare.names;
CREATE VIEW spare.names (title) AS SELECT name FROM spare.things;

-- mutation: columns of another type
-- finds: view spare.names: query
DROP VIEW spare.names;
CREATE VIEW spare.names AS SELECT name::varchar(10) AS name FROM spare.things;

-- mutation: a recursive term
-- finds: view shop.replaced: query
CREATE OR REPLACE RECURSIVE VIEW shop.replaced (order_id, line_no) AS
  SELECT order_id, line_no FROM shop.order_lines WHERE replaces_order IS NULL
  UNION
  SELECT l.order_id, l.line_no FROM shop.order_lines l JOIN replaced r ON l.replaces_order = r.order_id AND l.replaces_line = r.line_no;

-- mutation: WITH CASCADED CHECK OPTION
-- finds: view shop.open_orders: options
CREATE OR REPLACE VIEW shop.open_orders AS SELECT id, customer_id, state, total FROM shop.orders WHERE state <> 'done' WITH CASCADED CHECK OPTION;

-- mutation: no CHECK OPTION
-- finds: view shop.open_orders: options
CREATE OR REPLACE VIEW shop.open_orders AS SELECT id, customer_id, state, total FROM shop.orders WHERE state <> 'done';

-- mutation: a view that becomes materialized
-- finds: dropped view spare.names
-- finds: created materialized view spare.names
DROP VIEW spare.names;
CREATE MATERIALIZED VIEW spare.names AS SELECT name FROM spare.things;
