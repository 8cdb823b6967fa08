-- mutation: DROP DOMAIN
-- finds: dropped domain spare.percent
DROP DOMAIN spare.percent;
