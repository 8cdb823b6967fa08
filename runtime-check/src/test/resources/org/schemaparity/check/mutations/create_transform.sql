-- mutation: CREATE TRANSFORM
-- finds: created transform (smallint, sql)
CREATE TRANSFORM FOR smallint LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));

-- mutation: FROM SQL
-- finds: transform (date, sql): from sql
DROP TRANSFORM FOR date LANGUAGE sql;
CREATE TRANSFORM FOR date LANGUAGE sql (FROM SQL WITH FUNCTION spare.from_sql(internal));

-- mutation: TO SQL
-- finds: transform (date, sql): to sql
DROP TRANSFORM FOR date LANGUAGE sql;
CREATE TRANSFORM FOR date LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION date_recv(internal));

-- mutation: OR REPLACE
-- finds: transform (integer, sql): to sql
CREATE OR REPLACE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal));

-- mutation: COMMENT
-- finds: transform (integer, sql): comment
COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 'changed';

-- mutation: DROP TRANSFORM
-- finds: dropped transform (date, sql)
DROP TRANSFORM FOR date LANGUAGE sql;
