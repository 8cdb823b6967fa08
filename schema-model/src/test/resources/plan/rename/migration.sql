-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * renamed table public.loans to lendings
--   * renamed column public.lendings.member_id to borrower_id
--   * renamed column public.lendings.days to term
--   * renamed primary key public.lendings.loans_pkey to lendings_pkey
--   * renamed foreign key public.lendings.loans_member_id_fkey to lendings_borrower_id_fkey
--   * renamed check constraint public.lendings.loans_days_check to lendings_term_check
--   * renamed index public.lendings.loans_days_idx to lendings_term_idx
-- Schema: 6b4e8ac8a13ca80e -> bbaa07f244845da7

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE loans RENAME TO lendings;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE lendings RENAME COLUMN member_id TO borrower_id;

-- BREAKS RUNNING CODE: Code that still uses the former name fails from here on.
ALTER TABLE lendings RENAME COLUMN days TO term;

ALTER TABLE lendings RENAME CONSTRAINT loans_pkey TO lendings_pkey;

ALTER TABLE lendings RENAME CONSTRAINT loans_member_id_fkey TO lendings_borrower_id_fkey;

ALTER TABLE lendings RENAME CONSTRAINT loans_days_check TO lendings_term_check;

ALTER INDEX loans_days_idx RENAME TO lendings_term_idx;
