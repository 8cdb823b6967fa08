-- mutation: DROP OPERATOR
-- finds: dropped operator spare.@@@(integer)
DROP OPERATOR spare.@@@ (NONE, integer);
