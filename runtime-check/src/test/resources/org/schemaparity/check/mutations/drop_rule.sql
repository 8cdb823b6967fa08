-- mutation: DROP RULE
-- finds: dropped rule spare.things.things_keep
DROP RULE things_keep ON spare.things;

-- mutation: DROP RULE of a view
-- finds: dropped rule shop.order_sums.order_sums_insert
DROP RULE order_sums_insert ON shop.order_sums;
