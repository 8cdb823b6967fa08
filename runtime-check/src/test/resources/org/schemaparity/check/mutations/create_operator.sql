-- mutation: CREATE OPERATOR
-- finds: created operator shop.<->(text, text)
CREATE OPERATOR shop.<-> (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq);

-- mutation: CREATE OPERATOR with a commutator and a negator
-- finds: created operator shop.===(text, text)
-- finds: created operator shop.!==(text, text)
CREATE OPERATOR shop.=== (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq, COMMUTATOR = OPERATOR(shop.===));
CREATE OPERATOR shop.!== (LEFTARG = text, RIGHTARG = text, FUNCTION = textne, NEGATOR = OPERATOR(shop.===));

-- mutation: another function
-- finds: operator spare.@@@(integer): function
DROP OPERATOR spare.@@@ (NONE, integer);
CREATE OPERATOR spare.@@@ (RIGHTARG = integer, FUNCTION = int4um);

-- mutation: a commutator
-- finds: operator shop.<!~>(integer, integer): commutator
DROP OPERATOR shop.<!~> (integer, integer);
CREATE OPERATOR shop.<!~> (LEFTARG = integer, RIGHTARG = integer, FUNCTION = shop.far, COMMUTATOR = OPERATOR(shop.<!~>));
