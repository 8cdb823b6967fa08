-- mutation: DROP AGGREGATE
-- finds: dropped aggregate spare.total(integer)
DROP AGGREGATE spare.total(integer);

-- mutation: DROP AGGREGATE of an ordered set
-- finds: dropped aggregate shop.middle(double precision, anyelement)
DROP AGGREGATE shop.middle(float8 ORDER BY anyelement);
