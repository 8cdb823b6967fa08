-- mutation: RENAME TO
-- finds: dropped aggregate spare.total(integer)
-- finds: created aggregate spare.sum(integer)
ALTER AGGREGATE spare.total(integer) RENAME TO sum;

-- mutation: SET SCHEMA
-- finds: dropped aggregate spare.total(integer)
-- finds: created aggregate shop.total(integer)
ALTER AGGREGATE spare.total(integer) SET SCHEMA shop;

-- mutation: OWNER TO
-- asks: owners
-- finds: owner aggregate spare.total(integer): role
ALTER AGGREGATE spare.total(integer) OWNER TO parity_owner;
