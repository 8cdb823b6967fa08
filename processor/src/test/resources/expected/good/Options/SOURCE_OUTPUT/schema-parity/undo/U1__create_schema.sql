-- Schema Parity: takes the migration of the same version back.
--   * dropped schema stock
--   * dropped sequence public.line_id_seq
--   * dropped sequence public.line_part_tag_seq
--   * dropped sequence public.line_position_seq
--   * dropped sequence public.line_ticket
--   * dropped table public.bin
--   * dropped table public.line
--   * dropped table public.stored
--   * dropped table stock.item
--   * dropped extension btree_gist
--   * dropped extension pg_trgm
-- Schema: be41fec94ca4cef9 -> fe6b54506aefd965

ALTER TABLE stored DROP CONSTRAINT stored_row_place_fkey;

-- DATA LOSS: The table's rows are lost.
DROP TABLE bin;

-- DATA LOSS: The table's rows are lost.
DROP TABLE line;

-- DATA LOSS: The table's rows are lost.
DROP TABLE stored;

-- DATA LOSS: The table's rows are lost.
DROP TABLE stock.item;

DROP EXTENSION pg_trgm;

DROP EXTENSION btree_gist;

DROP SCHEMA stock;
