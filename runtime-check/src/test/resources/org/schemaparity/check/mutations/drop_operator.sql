-- mutation: DROP OPERATOR
-- finds: dropped operator spare.@@@(NONE, integer)
DROP OPERATOR spare.@@@ (NONE, integer);
