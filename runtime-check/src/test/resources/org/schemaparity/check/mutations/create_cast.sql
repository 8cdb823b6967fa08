-- mutation: WITH FUNCTION
-- finds: created cast (shop.order_state, bigint)
-- finds: created function shop.rank_wide(shop.order_state)
CREATE FUNCTION shop.rank_wide(shop.order_state) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT 1::bigint $$;
CREATE CAST (shop.order_state AS bigint) WITH FUNCTION shop.rank_wide(shop.order_state);

-- mutation: WITH another function
-- finds: cast (shop.order_state, integer): function
DROP CAST (shop.order_state AS integer);
CREATE CAST (shop.order_state AS integer) WITH FUNCTION shop.rank_too(shop.order_state) AS ASSIGNMENT;
COMMENT ON CAST (shop.order_state AS integer) IS 'How far';

-- mutation: WITHOUT FUNCTION
-- finds: created cast (crm.citext, bytea)
CREATE CAST (crm.citext AS bytea) WITHOUT FUNCTION;

-- mutation: WITH INOUT
-- finds: cast (shop.order_state, integer): function
DROP CAST (shop.order_state AS integer);
CREATE CAST (shop.order_state AS integer) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (shop.order_state AS integer) IS 'How far';

-- mutation: AS ASSIGNMENT
-- finds: cast (crm.mood, crm.citext): context
DROP CAST (crm.mood AS crm.citext);
CREATE CAST (crm.mood AS crm.citext) WITH INOUT AS ASSIGNMENT;

-- mutation: AS IMPLICIT
-- finds: cast (spare.size, crm.mood): context
DROP CAST (spare.size AS crm.mood);
CREATE CAST (spare.size AS crm.mood) WITH INOUT AS IMPLICIT;
