-- Schema Parity: takes the migration of the same version back.
--   * dropped schema people
--   * dropped table people.member
--   * dropped table people.shelf
--   * dropped table public.Loan
--   * dropped table public.copy
--   * dropped table public.empty
-- Schema: 676672f69c33a859 -> fe6b54506aefd965

ALTER TABLE "Loan" DROP CONSTRAINT "Loan_member_id_fkey";

-- DATA LOSS: The table's rows are lost.
DROP TABLE people.member;

-- DATA LOSS: The table's rows are lost.
DROP TABLE people.shelf;

-- DATA LOSS: The table's rows are lost.
DROP TABLE "Loan";

-- DATA LOSS: The table's rows are lost.
DROP TABLE copy;

-- DATA LOSS: The table's rows are lost.
DROP TABLE empty;

DROP SCHEMA people;
