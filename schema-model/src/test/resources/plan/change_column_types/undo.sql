-- Schema Parity: takes the migration of the same version back.
--   * column public.members.id: type from text to bigint
--   * column public.members.id: default from none to identity, generated always
--   * column public.loans.member_id: type from text to bigint
--   * column public.loans.days: type from integer to text
--   * column public.loans.days: default from 1 to '1'
--   * column public.loans.price: type from numeric(12,2) to numeric(10,2)
--   * new column public.loans.weeks: text GENERATED ALWAYS AS (days || 'w') STORED
--   * check constraint public.loans.loans_days_check: expression from days > 0 to days <> ''
--   * new index public.loans.loans_weeks_idx: btree (weeks)
-- Schema: b29e4947bea50c0a -> 104cbc814f61d6ce

ALTER TABLE loans DROP CONSTRAINT loans_member_id_fkey;

ALTER TABLE loans DROP CONSTRAINT loans_days_check;

-- BLOCKS READS: All access to members may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE members ALTER COLUMN id TYPE bigint USING id::bigint;

ALTER TABLE members ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;

SELECT setval(pg_get_serial_sequence('members', 'id'), max(id)) FROM members HAVING max(id) >= 1;

-- BLOCKS READS: All access to loans may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE loans ALTER COLUMN member_id TYPE bigint USING member_id::bigint;

ALTER TABLE loans ALTER COLUMN days DROP DEFAULT;

-- BLOCKS READS: All access to loans may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE loans ALTER COLUMN days TYPE text;

ALTER TABLE loans ALTER COLUMN days SET DEFAULT '1';

-- BLOCKS READS: All access to loans may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE loans ALTER COLUMN price TYPE numeric(10,2);

-- BLOCKS READS: All access to loans waits while the table is written anew.
ALTER TABLE loans ADD COLUMN weeks text GENERATED ALWAYS AS (days || 'w') STORED;

-- BLOCKS WRITES: Writes to loans wait while the index is built.
CREATE INDEX loans_weeks_idx ON loans (weeks);

-- BLOCKS READS: All access to loans waits while the rows are checked.
ALTER TABLE loans ADD CONSTRAINT loans_days_check CHECK (days <> '');

-- BLOCKS WRITES: Writes to loans and members wait while the rows are checked.
ALTER TABLE loans ADD CONSTRAINT loans_member_id_fkey FOREIGN KEY (member_id) REFERENCES members (id);
