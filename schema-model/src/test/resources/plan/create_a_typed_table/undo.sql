-- Schema Parity: takes the migration of the same version back.
--   * dropped table public.boxes
-- Schema: 3d3e99270ca91bd8 -> 73d4efef5296485c

-- DATA LOSS: The table's rows are lost.
DROP TABLE boxes;
