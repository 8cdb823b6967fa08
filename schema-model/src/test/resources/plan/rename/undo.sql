-- Schema Parity: takes the migration of the same version back.
--   * renamed table public.lendings to loans
--   * renamed column public.loans.borrower_id to member_id
--   * renamed column public.loans.term to days
--   * renamed primary key public.loans.lendings_pkey to loans_pkey
--   * renamed foreign key public.loans.lendings_borrower_id_fkey to loans_member_id_fkey
--   * renamed check constraint public.loans.lendings_term_check to loans_days_check
--   * renamed index public.loans.lendings_term_idx to loans_days_idx
-- Schema: bbaa07f244845da7 -> 6b4e8ac8a13ca80e

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE lendings RENAME TO loans;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE loans RENAME COLUMN borrower_id TO member_id;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE loans RENAME COLUMN term TO days;

ALTER TABLE loans RENAME CONSTRAINT lendings_pkey TO loans_pkey;

ALTER TABLE loans RENAME CONSTRAINT lendings_borrower_id_fkey TO loans_member_id_fkey;

ALTER TABLE loans RENAME CONSTRAINT lendings_term_check TO loans_days_check;

ALTER INDEX lendings_term_idx RENAME TO loans_days_idx;
