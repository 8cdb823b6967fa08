-- Schema Parity: takes the migration of the same version back.
--   * dropped schema archive
--   * dropped composite type public.spot
--   * dropped table archive.orders_2025
--   * dropped table public.alarm
--   * dropped table public.animal
--   * dropped table public.dog
--   * dropped table public.log
--   * dropped table public.log_2026
--   * dropped table public.marker
--   * dropped table public.orders
--   * dropped table public.orders_new
--   * dropped table public.orders_new_0
--   * dropped table public.orders_rest
--   * dropped table public.owned
--   * dropped table public.puppy
-- Schema: 696db42c9d5c4099 -> fe6b54506aefd965

ALTER TABLE alarm DROP CONSTRAINT alarm_day_fkey;

-- DATA LOSS: The table's rows are lost.
DROP TABLE orders_new_0;

-- DATA LOSS: The table's rows are lost.
DROP TABLE orders_new;

-- DATA LOSS: The table's rows are lost.
DROP TABLE puppy;

-- DATA LOSS: The table's rows are lost.
DROP TABLE archive.orders_2025;

-- DATA LOSS: The table's rows are lost.
DROP TABLE dog;

-- DATA LOSS: The table's rows are lost.
DROP TABLE log_2026;

-- DATA LOSS: The table's rows are lost.
DROP TABLE orders_rest;

-- DATA LOSS: The table's rows are lost.
DROP TABLE alarm;

-- DATA LOSS: The table's rows are lost.
DROP TABLE animal;

-- DATA LOSS: The table's rows are lost.
DROP TABLE log;

-- DATA LOSS: The table's rows are lost.
DROP TABLE marker;

-- DATA LOSS: The table's rows are lost.
DROP TABLE orders;

-- DATA LOSS: The table's rows are lost.
DROP TABLE owned;

DROP TYPE spot;

DROP SCHEMA archive;
