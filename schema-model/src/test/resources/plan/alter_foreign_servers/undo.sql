-- Schema Parity: takes the migration of the same version back.
--   * foreign data wrapper parity_archive: options from "New One" 'y', level 'it''s high' to level 'low', old 'x'
--   * server parity_attic: options from host 'a' to host 'a', port '1'
--   * server parity_attic: user mapping of current_user from none to present
--   * server parity_attic: user mapping of public from present to none
--   * server parity_attic: version from 2 to none
-- Schema: 14e1f34f4df3b7de -> 3f41d26f6478ba8f

ALTER FOREIGN DATA WRAPPER parity_archive OPTIONS (DROP "New One", SET level 'low', ADD old 'x');

ALTER SERVER parity_attic OPTIONS (ADD port '1');

CREATE USER MAPPING FOR CURRENT_USER SERVER parity_attic;

-- BREAKS RUNNING CODE: What the user mapping holds, such as a password, is lost.
DROP USER MAPPING FOR PUBLIC SERVER parity_attic;

ALTER SERVER parity_attic VERSION NULL;
