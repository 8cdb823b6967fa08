-- mutation: RENAME TO
-- finds: dropped conversion spare.latin
-- finds: created conversion spare.old
ALTER CONVERSION spare.latin RENAME TO old;

-- mutation: SET SCHEMA
-- finds: dropped conversion spare.latin
-- finds: created conversion shop.latin
ALTER CONVERSION spare.latin SET SCHEMA shop;
