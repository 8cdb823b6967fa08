-- mutation: CREATE FOREIGN DATA WRAPPER
-- finds: created foreign data wrapper clouds
CREATE FOREIGN DATA WRAPPER clouds OPTIONS (region 'eu', "A b" 'it''s');
