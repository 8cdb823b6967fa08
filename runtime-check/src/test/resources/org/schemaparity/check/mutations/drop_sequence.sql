-- mutation: DROP SEQUENCE
-- finds: dropped sequence spare.countdown
DROP SEQUENCE spare.countdown;

-- mutation: DROP SEQUENCE CASCADE
-- finds: dropped sequence shop.shared_ids
-- finds: column shop.orders.shelf: default
DROP SEQUENCE shop.shared_ids CASCADE;
