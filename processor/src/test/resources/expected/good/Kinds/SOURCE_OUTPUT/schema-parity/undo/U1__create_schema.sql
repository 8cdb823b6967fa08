-- Schema Parity: takes the migration of the same version back.
--   * dropped schema empty
--   * dropped schema people
--   * dropped enum type public.kind
--   * dropped composite type people.address
--   * dropped composite type public.geo
--   * dropped domain people.email
--   * dropped domain public.grade
--   * dropped domain public.price
--   * dropped domain public.size
--   * dropped sequence people.countdown
--   * dropped sequence public.person_visit
--   * dropped sequence public.ticket
--   * dropped table public.person
-- Schema: c37d77d1588d0ea2 -> fe6b54506aefd965

-- DATA LOSS: The table's rows are lost.
DROP TABLE person;

DROP TYPE kind;

DROP SCHEMA empty;

DROP SCHEMA people;
