-- mutation: DROP FOREIGN TABLE
-- finds: dropped foreign table spare.far_things
DROP FOREIGN TABLE spare.far_things;
