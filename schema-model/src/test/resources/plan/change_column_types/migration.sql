-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * column public.members.id: type from bigint to text
--   * column public.members.id: default from identity, generated always to none
--   * dropped column public.loans.weeks
--   * column public.loans.member_id: type from bigint to text
--   * column public.loans.days: type from text to integer
--   * column public.loans.days: default from '1' to 1
--   * column public.loans.price: type from numeric(10,2) to numeric(12,2)
--   * check constraint public.loans.loans_days_check: expression from days <> '' to days > 0
--   * dropped index public.loans.loans_weeks_idx
-- Schema: 104cbc814f61d6ce -> b29e4947bea50c0a

ALTER TABLE loans DROP CONSTRAINT loans_member_id_fkey;

DROP INDEX loans_weeks_idx;

ALTER TABLE loans DROP CONSTRAINT loans_days_check;

ALTER TABLE loans DROP COLUMN weeks;

ALTER TABLE members ALTER COLUMN id DROP IDENTITY;

-- BLOCKS READS: All access to members may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE members ALTER COLUMN id TYPE text;

-- BLOCKS READS: All access to loans may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE loans ALTER COLUMN member_id TYPE text;

ALTER TABLE loans ALTER COLUMN days DROP DEFAULT;

-- BLOCKS READS: All access to loans may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE loans ALTER COLUMN days TYPE integer USING days::integer;

ALTER TABLE loans ALTER COLUMN days SET DEFAULT 1;

-- BLOCKS READS: All access to loans may wait while the table is written anew, and a value that does not fit the new type makes the statement fail.
ALTER TABLE loans ALTER COLUMN price TYPE numeric(12,2);

-- BLOCKS READS: All access to loans waits while the rows are checked.
ALTER TABLE loans ADD CONSTRAINT loans_days_check CHECK (days > 0);

-- BLOCKS WRITES: Writes to loans and members wait while the rows are checked.
ALTER TABLE loans ADD CONSTRAINT loans_member_id_fkey FOREIGN KEY (member_id) REFERENCES members (id);
