-- mutation: CREATE TRANSFORM
-- finds: created transform (smallint, sql)
CREATE TRANSFORM FOR smallint LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));

-- mutation: FROM SQL
-- finds: transform (integer, sql): from sql
DROP TRANSFORM FOR integer LANGUAGE sql;
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION spare.from_sql(internal), TO SQL WITH FUNCTION int4recv(internal));
COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 'Of no use';

-- mutation: TO SQL
-- finds: transform (integer, sql): to sql
DROP TRANSFORM FOR integer LANGUAGE sql;
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION spare.to_sql(internal));
COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 'Of no use';

-- mutation: OR REPLACE
-- finds: transform (integer, sql): to sql
CREATE OR REPLACE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));

-- mutation: COMMENT
-- finds: transform (integer, sql): comment
COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 'changed';

-- mutation: DROP TRANSFORM
-- finds: dropped transform (date, sql)
DROP TRANSFORM FOR date LANGUAGE sql;
