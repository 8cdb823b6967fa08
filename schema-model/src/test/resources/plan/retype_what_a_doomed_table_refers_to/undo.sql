-- Schema Parity: takes the migration of the same version back.
--   * column public.parent.id: type from uuid to integer
--   * new table public.child: columns (parent_id)
-- Schema: 9d4d7195168891ab -> 45cf7b9729e7f0ad

CREATE TABLE child (
  parent_id integer
);

-- BLOCKS READS: All access to parent may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE parent ALTER COLUMN id TYPE integer USING id::text::integer;

-- BLOCKS WRITES: Writes to child and parent wait while the rows are checked.
ALTER TABLE child ADD CONSTRAINT child_fk FOREIGN KEY (parent_id) REFERENCES parent (id);
