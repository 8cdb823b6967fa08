-- mutation: CREATE LANGUAGE
-- finds: created language parity_language
CREATE LANGUAGE parity_language HANDLER plpgsql_call_handler;

-- mutation: TRUSTED
-- dump: same
-- finds: language parity_sql: trusted
DROP LANGUAGE parity_sql;
CREATE TRUSTED LANGUAGE parity_sql HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
COMMENT ON LANGUAGE parity_sql IS 'As plpgsql';

-- mutation: HANDLER
-- finds: language parity_sql: handler
DROP LANGUAGE parity_sql;
CREATE LANGUAGE parity_sql HANDLER spare.handler INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator;
COMMENT ON LANGUAGE parity_sql IS 'As plpgsql';

-- mutation: no INLINE
-- dump: same
-- finds: language parity_sql: inline
DROP LANGUAGE parity_sql;
CREATE LANGUAGE parity_sql HANDLER plpgsql_call_handler VALIDATOR plpgsql_validator;
COMMENT ON LANGUAGE parity_sql IS 'As plpgsql';

-- mutation: VALIDATOR
-- dump: same
-- finds: language parity_sql: validator
DROP LANGUAGE parity_sql;
CREATE LANGUAGE parity_sql HANDLER plpgsql_call_handler INLINE plpgsql_inline_handler VALIDATOR fmgr_sql_validator;
COMMENT ON LANGUAGE parity_sql IS 'As plpgsql';

-- mutation: COMMENT
-- finds: language parity_sql: comment
COMMENT ON LANGUAGE parity_sql IS 'changed';

-- mutation: DROP LANGUAGE
-- finds: dropped language parity_sql
DROP LANGUAGE parity_sql;
