-- mutation: DROP PROCEDURE
-- finds: dropped procedure spare.idle()
DROP PROCEDURE spare.idle;
