-- mutation: SET RESTRICT
-- finds: operator shop.<!~>(integer, integer): restrict
ALTER OPERATOR shop.<!~> (integer, integer) SET (RESTRICT = neqsel);

-- mutation: SET RESTRICT NONE
-- finds: operator shop.<~>(integer, integer): restrict
ALTER OPERATOR shop.<~> (integer, integer) SET (RESTRICT = NONE);

-- mutation: SET JOIN
-- finds: operator shop.<~>(integer, integer): join
ALTER OPERATOR shop.<~> (integer, integer) SET (JOIN = neqjoinsel);

-- mutation: SET HASHES
-- from: 17
-- finds: operator shop.<!~>(integer, integer): hashes
ALTER OPERATOR shop.<!~> (integer, integer) SET (HASHES);

-- mutation: SET MERGES
-- from: 17
-- finds: operator shop.<!~>(integer, integer): merges
ALTER OPERATOR shop.<!~> (integer, integer) SET (MERGES);

-- mutation: SET NEGATOR
-- from: 17
-- finds: operator shop.<!~>(integer, integer): negator
-- finds: operator shop.<~>(integer, integer): negator
ALTER OPERATOR shop.<!~> (integer, integer) SET (NEGATOR = OPERATOR(shop.<~>));

-- mutation: HASHES and MERGES left out
-- finds: operator shop.<~>(integer, integer): hashes
-- finds: operator shop.<~>(integer, integer): merges
DROP OPERATOR shop.<~> (integer, integer);
CREATE OPERATOR shop.<~> (
  LEFTARG = integer, RIGHTARG = integer, FUNCTION = shop.near,
  COMMUTATOR = OPERATOR(shop.<~>), RESTRICT = eqsel, JOIN = eqjoinsel
);
COMMENT ON OPERATOR shop.<~> (integer, integer) IS 'Near each other';

-- mutation: SET SCHEMA
-- finds: dropped operator spare.@@@(integer)
-- finds: created operator shop.@@@(integer)
ALTER OPERATOR spare.@@@ (NONE, integer) SET SCHEMA shop;
