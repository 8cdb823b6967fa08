-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * dropped column public.base.note
--   * new column public.child_1.note: text
-- Schema: d609f8f85d1b5cdf -> 5591d1124ca79116

-- DATA LOSS: The column's values are lost.
ALTER TABLE ONLY base DROP COLUMN note;

-- DATA LOSS: The column's values are lost.
ALTER TABLE child_2 DROP COLUMN note;
