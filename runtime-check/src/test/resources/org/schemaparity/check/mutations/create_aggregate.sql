-- mutation: CREATE AGGREGATE
-- finds: created aggregate shop.all_true(boolean)
CREATE AGGREGATE shop.all_true(boolean) (SFUNC = booland_statefunc, STYPE = boolean);

-- mutation: CREATE AGGREGATE of any row
-- finds: created aggregate shop.rows(*)
CREATE AGGREGATE shop.rows(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');

-- mutation: another SFUNC
-- finds: aggregate spare.total(integer): state function
CREATE OR REPLACE AGGREGATE spare.total(integer) (SFUNC = int4mul, STYPE = integer);

-- mutation: another STYPE
-- finds: aggregate spare.total(integer): state function
-- finds: aggregate spare.total(integer): state type
-- finds: aggregate spare.total(integer): initial value
-- finds: aggregate spare.total(integer): result
DROP AGGREGATE spare.total(integer);
CREATE AGGREGATE spare.total(integer) (SFUNC = int84pl, STYPE = bigint, INITCOND = '0');

-- mutation: SSPACE
-- finds: aggregate shop.moving_sum(integer): state size
CREATE OR REPLACE AGGREGATE shop.moving_sum(integer) (
  SFUNC = int4pl, STYPE = integer, INITCOND = '0',
  MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer, MINITCOND = '0'
);

-- mutation: no FINALFUNC_MODIFY
-- finds: aggregate shop.average(integer): final modify
CREATE OR REPLACE AGGREGATE shop.average(integer) (
  SFUNC = int4_avg_accum, STYPE = bigint[], FINALFUNC = int8_avg, INITCOND = '{0,0}', FINALFUNC_MODIFY = READ_WRITE
);

-- mutation: no FINALFUNC
-- finds: aggregate shop.average(integer): final function
-- finds: aggregate shop.average(integer): final modify
-- finds: aggregate shop.average(integer): result
DROP AGGREGATE shop.average(integer);
CREATE AGGREGATE shop.average(integer) (SFUNC = int4_avg_accum, STYPE = bigint[], INITCOND = '{0,0}');

-- mutation: COMBINEFUNC
-- finds: aggregate spare.total(integer): combine function
CREATE OR REPLACE AGGREGATE spare.total(integer) (SFUNC = int4pl, STYPE = integer, COMBINEFUNC = int4pl);

-- mutation: no COMBINEFUNC
-- finds: aggregate shop.product(numeric): combine function
CREATE OR REPLACE AGGREGATE shop.product(numeric) (SFUNC = numeric_mul, STYPE = numeric, INITCOND = '1', PARALLEL = SAFE);

-- mutation: SERIALFUNC and DESERIALFUNC
-- finds: created aggregate shop.mean(numeric)
CREATE AGGREGATE shop.mean(numeric) (
  SFUNC = numeric_avg_accum, STYPE = internal, FINALFUNC = numeric_avg, COMBINEFUNC = numeric_avg_combine,
  SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = numeric_avg_deserialize
);

-- mutation: no SERIALFUNC and DESERIALFUNC
-- finds: aggregate shop.sums(numeric): serial function
-- finds: aggregate shop.sums(numeric): deserial function
CREATE OR REPLACE AGGREGATE shop.sums(numeric) (
  SFUNC = numeric_avg_accum, STYPE = internal, FINALFUNC = numeric_sum, COMBINEFUNC = numeric_avg_combine
);

-- mutation: another INITCOND
-- finds: aggregate shop.product(numeric): initial value
CREATE OR REPLACE AGGREGATE shop.product(numeric) (
  SFUNC = numeric_mul, STYPE = numeric, INITCOND = '2', COMBINEFUNC = numeric_mul, PARALLEL = SAFE
);

-- mutation: MSFUNC
-- finds: aggregate shop.moving_sum(integer): moving state function
CREATE OR REPLACE AGGREGATE shop.moving_sum(integer) (
  SFUNC = int4pl, STYPE = integer, INITCOND = '0', SSPACE = 8,
  MSFUNC = int4mul, MINVFUNC = int4mi, MSTYPE = integer, MINITCOND = '0'
);

-- mutation: another MINVFUNC
-- finds: aggregate shop.moving_sum(integer): moving inverse function
CREATE OR REPLACE AGGREGATE shop.moving_sum(integer) (
  SFUNC = int4pl, STYPE = integer, INITCOND = '0', SSPACE = 8,
  MSFUNC = int4pl, MINVFUNC = int4pl, MSTYPE = integer, MINITCOND = '0'
);

-- mutation: another MINITCOND
-- finds: aggregate shop.moving_sum(integer): moving initial value
CREATE OR REPLACE AGGREGATE shop.moving_sum(integer) (
  SFUNC = int4pl, STYPE = integer, INITCOND = '0', SSPACE = 8,
  MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer, MINITCOND = '1'
);

-- mutation: another SORTOP
-- finds: aggregate shop.smallest(integer): sort operator
CREATE OR REPLACE AGGREGATE shop.smallest(integer) (SFUNC = int4smaller, STYPE = integer, SORTOP = OPERATOR(pg_catalog.>));

-- mutation: PARALLEL
-- finds: aggregate shop.product(numeric): parallel
CREATE OR REPLACE AGGREGATE shop.product(numeric) (SFUNC = numeric_mul, STYPE = numeric, INITCOND = '1', COMBINEFUNC = numeric_mul);

-- mutation: HYPOTHETICAL
-- finds: created aggregate shop.place_of("any")
CREATE AGGREGATE shop.place_of(VARIADIC "any" ORDER BY VARIADIC "any") (
  SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL
);

-- mutation: the name of an argument
-- finds: aggregate spare.total(integer): arguments
DROP AGGREGATE spare.total(integer);
CREATE AGGREGATE spare.total(n integer) (SFUNC = int4pl, STYPE = integer);
