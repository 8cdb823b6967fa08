-- mutation: RENAME TO
-- finds: dropped collation spare.swedish
-- finds: created collation spare.svenska
ALTER COLLATION spare.swedish RENAME TO svenska;

-- mutation: SET SCHEMA
-- finds: dropped collation spare.swedish
-- finds: created collation shop.swedish
ALTER COLLATION spare.swedish SET SCHEMA shop;
