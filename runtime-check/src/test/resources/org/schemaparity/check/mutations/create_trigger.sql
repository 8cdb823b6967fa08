-- mutation: CREATE TRIGGER
-- finds: created trigger shop.codes.codes_touch
CREATE TRIGGER codes_touch BEFORE INSERT OR UPDATE OF meaning OR DELETE ON shop.codes FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION shop.touch('it''s', 'b');

-- mutation: CREATE TRIGGER on a partitioned table
-- finds: created trigger shop.regions.regions_watch
CREATE TRIGGER regions_watch AFTER INSERT ON shop.regions FOR EACH ROW EXECUTE FUNCTION shop.watch();

-- mutation: CREATE TRIGGER on a view
-- finds: created trigger spare.names.names_insert
CREATE TRIGGER names_insert INSTEAD OF INSERT ON spare.names FOR EACH ROW EXECUTE FUNCTION shop.touch();

-- mutation: CREATE TRIGGER on a foreign table
-- finds: created trigger shop.berlin_orders.berlin_touch
CREATE TRIGGER berlin_touch BEFORE INSERT ON shop.berlin_orders FOR EACH ROW EXECUTE FUNCTION shop.touch();

-- mutation: AFTER
-- finds: trigger spare.things.things_touch: timing
DROP TRIGGER things_touch ON spare.things;
CREATE TRIGGER things_touch AFTER UPDATE ON spare.things FOR EACH ROW EXECUTE FUNCTION shop.touch();

-- mutation: an event more
-- finds: trigger spare.things.things_touch: events
DROP TRIGGER things_touch ON spare.things;
CREATE TRIGGER things_touch BEFORE INSERT OR UPDATE ON spare.things FOR EACH ROW EXECUTE FUNCTION shop.touch();

-- mutation: another event
-- finds: trigger spare.things.things_touch: events
DROP TRIGGER things_touch ON spare.things;
CREATE TRIGGER things_touch BEFORE DELETE ON spare.things FOR EACH ROW EXECUTE FUNCTION shop.touch();

-- mutation: UPDATE OF
-- finds: trigger spare.things.things_touch: columns
DROP TRIGGER things_touch ON spare.things;
CREATE TRIGGER things_touch BEFORE UPDATE OF name ON spare.things FOR EACH ROW EXECUTE FUNCTION shop.touch();

-- mutation: UPDATE OF fewer columns
-- finds: trigger shop.orders.orders_touch: columns
DROP TRIGGER orders_touch ON shop.orders;
CREATE TRIGGER orders_touch BEFORE INSERT OR UPDATE OF total ON shop.orders
  FOR EACH ROW WHEN (new.total > 0) EXECUTE FUNCTION shop.touch('total', 'note');
COMMENT ON TRIGGER orders_touch ON shop.orders IS 'Keeps totals right';

-- mutation: FOR EACH STATEMENT
-- finds: trigger spare.things.things_touch: level
DROP TRIGGER things_touch ON spare.things;
CREATE TRIGGER things_touch BEFORE UPDATE ON spare.things FOR EACH STATEMENT EXECUTE FUNCTION shop.touch();

-- mutation: WHEN
-- finds: trigger spare.things.things_touch: condition
DROP TRIGGER things_touch ON spare.things;
CREATE TRIGGER things_touch BEFORE UPDATE ON spare.things FOR EACH ROW WHEN (old.name IS DISTINCT FROM new.name) EXECUTE FUNCTION shop.touch();

-- mutation: WHEN something else
-- finds: trigger shop.orders.orders_touch: condition
DROP TRIGGER orders_touch ON shop.orders;
CREATE TRIGGER orders_touch BEFORE INSERT OR UPDATE OF total, note ON shop.orders
  FOR EACH ROW WHEN (new.total > 1) EXECUTE FUNCTION shop.touch('total', 'note');
COMMENT ON TRIGGER orders_touch ON shop.orders IS 'Keeps totals right';

-- mutation: EXECUTE another function
-- finds: trigger spare.things.things_touch: function
DROP TRIGGER things_touch ON spare.things;
CREATE TRIGGER things_touch BEFORE UPDATE ON spare.things FOR EACH ROW EXECUTE FUNCTION shop.watch();

-- mutation: another argument
-- finds: trigger shop.orders.orders_touch: arguments
DROP TRIGGER orders_touch ON shop.orders;
CREATE TRIGGER orders_touch BEFORE INSERT OR UPDATE OF total, note ON shop.orders
  FOR EACH ROW WHEN (new.total > 0) EXECUTE FUNCTION shop.touch('total', 'NOTE');
COMMENT ON TRIGGER orders_touch ON shop.orders IS 'Keeps totals right';

-- mutation: an argument less
-- finds: trigger shop.orders.orders_touch: arguments
DROP TRIGGER orders_touch ON shop.orders;
CREATE TRIGGER orders_touch BEFORE INSERT OR UPDATE OF total, note ON shop.orders
  FOR EACH ROW WHEN (new.total > 0) EXECUTE FUNCTION shop.touch('total');
COMMENT ON TRIGGER orders_touch ON shop.orders IS 'Keeps totals right';

-- mutation: REFERENCING another name
-- finds: trigger shop.orders.orders_watch: transition tables
DROP TRIGGER orders_watch ON shop.orders;
CREATE TRIGGER orders_watch AFTER UPDATE ON shop.orders
  REFERENCING OLD TABLE AS former NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION shop.watch();

-- mutation: no REFERENCING
-- finds: trigger shop.orders.orders_watch: transition tables
DROP TRIGGER orders_watch ON shop.orders;
CREATE TRIGGER orders_watch AFTER UPDATE ON shop.orders FOR EACH STATEMENT EXECUTE FUNCTION shop.watch();

-- mutation: INITIALLY IMMEDIATE
-- finds: trigger shop.orders.orders_balance: deferrability
DROP TRIGGER orders_balance ON shop.orders;
CREATE CONSTRAINT TRIGGER orders_balance AFTER INSERT OR DELETE ON shop.orders
  FROM crm.customers DEFERRABLE FOR EACH ROW EXECUTE FUNCTION shop.watch();

-- mutation: NOT DEFERRABLE
-- finds: trigger shop.orders.orders_balance: deferrability
DROP TRIGGER orders_balance ON shop.orders;
CREATE CONSTRAINT TRIGGER orders_balance AFTER INSERT OR DELETE ON shop.orders
  FROM crm.customers FOR EACH ROW EXECUTE FUNCTION shop.watch();

-- mutation: FROM another table
-- finds: trigger shop.orders.orders_balance: referenced table
DROP TRIGGER orders_balance ON shop.orders;
CREATE CONSTRAINT TRIGGER orders_balance AFTER INSERT OR DELETE ON shop.orders
  FROM shop.products DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION shop.watch();

-- mutation: CONSTRAINT
-- finds: trigger shop.events_2023.events_after: constraint
DROP TRIGGER events_after ON shop.events_2023;
CREATE CONSTRAINT TRIGGER events_after AFTER INSERT ON shop.events_2023 FOR EACH ROW EXECUTE FUNCTION shop.watch();
