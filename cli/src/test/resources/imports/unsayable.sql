-- What annotations have no words for.
CREATE TABLE reading (at date PRIMARY KEY, value int) PARTITION BY RANGE (at);
CREATE TABLE "reading, old" PARTITION OF reading FOR VALUES FROM (MINVALUE) TO ('2020-01-01');
ALTER TABLE "reading, old" CLUSTER ON "reading, old_pkey";
CREATE TABLE reading_new PARTITION OF reading FOR VALUES FROM ('2020-01-01') TO (MAXVALUE);
ALTER TABLE reading_new REPLICA IDENTITY USING INDEX reading_new_pkey;
-- A label without the module that gives it its meaning.
SET allow_system_table_mods = on;
INSERT INTO pg_seclabel VALUES ('reading_new'::regclass, 'pg_class'::regclass, 0, 'guard', 'secret');
RESET allow_system_table_mods;
