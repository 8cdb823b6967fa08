-- mutation: SECURITY DEFINER
-- finds: procedure spare.idle(): security
ALTER PROCEDURE spare.idle SECURITY DEFINER;

-- mutation: SET
-- finds: procedure shop.close_order(integer, text): settings
ALTER PROCEDURE shop.close_order SET statement_timeout = '1s';

-- mutation: RENAME TO
-- finds: dropped procedure spare.idle()
-- finds: created procedure spare.lazy()
ALTER PROCEDURE spare.idle RENAME TO lazy;

-- mutation: SET SCHEMA
-- finds: dropped procedure spare.idle()
-- finds: created procedure shop.idle()
ALTER PROCEDURE spare.idle SET SCHEMA shop;

-- mutation: DEPENDS ON EXTENSION
-- finds: procedure spare.idle(): depends on extension
ALTER PROCEDURE spare.idle DEPENDS ON EXTENSION hstore;
