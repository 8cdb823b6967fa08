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
-- Schema: 5dbd6e63247ef270 -> fe6b54506aefd965

-- DATA LOSS: The table's rows are lost.
DROP TABLE person;

DROP TYPE people.address;

DROP DOMAIN size;

DROP TYPE kind;

DROP TYPE geo;

DROP DOMAIN people.email;

DROP DOMAIN grade;

DROP DOMAIN price;

DROP SEQUENCE people.countdown;

DROP SEQUENCE ticket;

DROP SCHEMA empty;

DROP SCHEMA people;
