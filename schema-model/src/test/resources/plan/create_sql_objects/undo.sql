-- Schema Parity: takes the migration of the same version back.
--   * dropped enum type public.state
--   * dropped table public.counters
--   * dropped table public.loans
--   * dropped aggregate public.a_join(text)
--   * dropped cast (public.state, integer)
--   * dropped collation public.bytewise
--   * dropped event trigger watch
--   * dropped function public.all_notes()
--   * dropped function public.describe(loans)
--   * dropped function public.describe(state)
--   * dropped function public.even(integer)
--   * dropped function public.is_fine(text)
--   * dropped function public.join_state(text, text)
--   * dropped function public.next_number()
--   * dropped function public.odd(integer)
--   * dropped function public.shorten(text)
--   * dropped function public.tax_of(numeric)
--   * dropped function public.touch()
--   * dropped function public.watch()
--   * dropped function public.weight(state)
--   * dropped materialized view public.joined
--   * dropped operator public.@+(text, text)
--   * dropped policy public.loans.fine
--   * dropped privileges public.a_view.PUBLIC
--   * dropped procedure public.audit(IN who text)
--   * dropped publication loans
--   * dropped range type public.span
--   * dropped rule public.loans.never
--   * dropped statistics public.loans_stats
--   * dropped text search configuration public.words
--   * dropped trigger public.loans.touch
--   * dropped trigger public.note.touch
--   * dropped view public.a_view
--   * dropped view public.note
-- Schema: b0ca47e00b6ae957 -> fe6b54506aefd965

REVOKE SELECT ON a_view FROM PUBLIC;

DROP PUBLICATION loans;

DROP EVENT TRIGGER watch;

DROP POLICY fine ON loans;

DROP TRIGGER touch ON note;

DROP TRIGGER touch ON loans;

DROP RULE never ON loans;

DROP STATISTICS loans_stats;

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP MATERIALIZED VIEW joined;

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP VIEW a_view;

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION all_notes();

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP VIEW note;

-- DATA LOSS: The table's rows are lost.
DROP TABLE counters;

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION describe(loans);

-- DATA LOSS: The table's rows are lost.
DROP TABLE loans;

DROP TEXT SEARCH CONFIGURATION words;

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION describe(state);

DROP CAST (public.state AS integer);

DROP OPERATOR public.@+ (text, text);

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP AGGREGATE a_join(text);

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP PROCEDURE audit(IN who text);

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION weight(state);

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION watch();

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION touch();

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION tax_of(numeric);

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION shorten(text);

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION odd(integer);

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION next_number();

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION join_state(text, text);

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION is_fine(text);

-- BREAKS RUNNING CODE: Code that still uses it fails from here on.
DROP FUNCTION even(integer);

DROP TYPE span;

DROP COLLATION bytewise;

DROP TYPE state;
