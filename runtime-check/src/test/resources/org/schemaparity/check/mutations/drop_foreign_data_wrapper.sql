-- mutation: DROP FOREIGN DATA WRAPPER
-- finds: dropped foreign data wrapper spare_wrapper
DROP FOREIGN DATA WRAPPER spare_wrapper;
