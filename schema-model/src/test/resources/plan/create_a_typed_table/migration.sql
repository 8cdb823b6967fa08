-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * new table public.boxes: columns (width) OF public.size
-- Schema: 73d4efef5296485c -> 3d3e99270ca91bd8

CREATE TABLE boxes OF size;

-- BLOCKS READS: All access to boxes waits while the rows are checked; one null makes the statement fail.
ALTER TABLE boxes ALTER COLUMN width SET NOT NULL;
