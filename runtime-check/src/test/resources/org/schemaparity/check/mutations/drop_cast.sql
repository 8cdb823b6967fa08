-- mutation: DROP CAST
-- finds: dropped cast (spare.size, crm.mood)
DROP CAST (spare.size AS crm.mood);

-- mutation: DROP CAST with a comment
-- finds: dropped cast (shop.order_state, integer)
DROP CAST (shop.order_state AS integer);
