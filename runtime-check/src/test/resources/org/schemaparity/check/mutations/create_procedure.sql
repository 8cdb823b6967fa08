-- mutation: CREATE PROCEDURE
-- finds: created procedure shop.open_order(integer)
CREATE PROCEDURE shop.open_order(number integer) LANGUAGE sql AS $$ UPDATE shop.orders SET state = 'new' WHERE id = number $$;

-- mutation: another body
-- finds: procedure spare.idle(): body
CREATE OR REPLACE PROCEDURE spare.idle() LANGUAGE sql AS $$ SELECT 2 $$;

-- mutation: another default of an argument
-- finds: procedure shop.close_order(integer, text): arguments
CREATE OR REPLACE PROCEDURE shop.close_order(number integer, INOUT outcome text DEFAULT 'none')
  LANGUAGE plpgsql
  AS $$
BEGIN
  outcome := 'closed';
END
$$;

-- mutation: OUT
-- from: 14
-- finds: procedure shop.count_orders(): arguments
DROP PROCEDURE shop.count_orders;

CREATE PROCEDURE shop.count_orders(OUT number bigint) LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM shop.orders; END;

-- mutation: another LANGUAGE
-- finds: procedure spare.idle(): body
-- finds: procedure spare.idle(): language
CREATE OR REPLACE PROCEDURE spare.idle() LANGUAGE plpgsql AS $$ BEGIN END $$;
