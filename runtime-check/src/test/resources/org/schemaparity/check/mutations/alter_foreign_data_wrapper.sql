-- mutation: HANDLER
-- finds: foreign data wrapper spare_wrapper: handler
ALTER FOREIGN DATA WRAPPER spare_wrapper HANDLER postgres_fdw_handler;

-- mutation: NO HANDLER
-- finds: foreign data wrapper branches: handler
ALTER FOREIGN DATA WRAPPER branches NO HANDLER;

-- mutation: NO VALIDATOR
-- finds: foreign data wrapper branches: validator
ALTER FOREIGN DATA WRAPPER branches NO VALIDATOR;

-- mutation: OPTIONS SET
-- finds: foreign data wrapper archive: options
ALTER FOREIGN DATA WRAPPER archive OPTIONS (SET level 'high');

-- mutation: OPTIONS ADD
-- finds: foreign data wrapper archive: options
ALTER FOREIGN DATA WRAPPER archive OPTIONS (ADD depth '3');

-- mutation: OPTIONS DROP
-- finds: foreign data wrapper archive: options
ALTER FOREIGN DATA WRAPPER archive OPTIONS (DROP level);

-- mutation: RENAME TO
-- finds: dropped foreign data wrapper spare_wrapper
-- finds: created foreign data wrapper other_wrapper
ALTER FOREIGN DATA WRAPPER spare_wrapper RENAME TO other_wrapper;
