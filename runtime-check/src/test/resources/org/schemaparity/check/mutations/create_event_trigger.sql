-- mutation: CREATE EVENT TRIGGER
-- finds: created event trigger parity_start
CREATE EVENT TRIGGER parity_start ON ddl_command_start EXECUTE FUNCTION shop.note_ddl();

-- mutation: another event
-- finds: event trigger parity_spare: event
DROP EVENT TRIGGER parity_spare;
CREATE EVENT TRIGGER parity_spare ON ddl_command_end EXECUTE FUNCTION shop.note_more();

-- mutation: WHEN TAG IN
-- finds: event trigger parity_spare: tags
DROP EVENT TRIGGER parity_spare;
CREATE EVENT TRIGGER parity_spare ON table_rewrite WHEN TAG IN ('ALTER TABLE') EXECUTE FUNCTION shop.note_more();

-- mutation: WHEN TAG IN fewer
-- finds: event trigger parity_ddl: tags
DROP EVENT TRIGGER parity_ddl;
CREATE EVENT TRIGGER parity_ddl ON ddl_command_end WHEN TAG IN ('CREATE OPERATOR FAMILY') EXECUTE FUNCTION shop.note_ddl();
COMMENT ON EVENT TRIGGER parity_ddl IS 'Sees what happens';

-- mutation: EXECUTE another function
-- finds: event trigger parity_spare: function
DROP EVENT TRIGGER parity_spare;
CREATE EVENT TRIGGER parity_spare ON table_rewrite EXECUTE FUNCTION shop.note_ddl();
