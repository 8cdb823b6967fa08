-- Schema Parity: takes the migration of the same version back.
--   * dropped sequence public.guest_number_seq
--   * dropped table public.booking
--   * dropped table public.guest
--   * dropped table public.stay
--   * dropped extension btree_gist
-- Schema: ef67dcc298ff3454 -> fe6b54506aefd965

ALTER TABLE stay DROP CONSTRAINT stay_room_during_fkey;

ALTER TABLE stay DROP CONSTRAINT stay_guest_country_fkey;

-- DATA LOSS: The table's rows are lost.
DROP TABLE booking;

-- DATA LOSS: The table's rows are lost.
DROP TABLE guest;

-- DATA LOSS: The table's rows are lost.
DROP TABLE stay;

DROP EXTENSION btree_gist;
