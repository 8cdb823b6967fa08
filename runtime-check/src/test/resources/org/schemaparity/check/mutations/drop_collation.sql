-- mutation: DROP COLLATION
-- finds: dropped collation spare.swedish
DROP COLLATION spare.swedish;
