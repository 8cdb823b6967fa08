-- mutation: DROP TRIGGER
-- finds: dropped trigger spare.things.things_touch
DROP TRIGGER things_touch ON spare.things;

-- mutation: DROP TRIGGER that is a constraint
-- finds: dropped trigger shop.orders.orders_balance
DROP TRIGGER orders_balance ON shop.orders;

-- mutation: DROP TRIGGER of a partitioned table
-- finds: dropped trigger shop.events.events_watch
DROP TRIGGER events_watch ON shop.events;

-- mutation: DROP TRIGGER of a view
-- finds: dropped trigger shop.big_orders.big_orders_insert
DROP TRIGGER big_orders_insert ON shop.big_orders;
