-- Schema Parity: the records say what the migrations do not yet do.
-- Review it. If a statement is wrong, change the record and compile again; edit here only to
-- fill in data.
--   * foreign data wrapper parity_archive: options from level 'low', old 'x' to "New One" 'y', level 'it''s high'
--   * server parity_attic: options from host 'a', port '1' to host 'a'
--   * server parity_attic: user mapping of current_user from present to none
--   * server parity_attic: user mapping of public from none to present
--   * server parity_attic: version from none to 2
-- Schema: 3f41d26f6478ba8f -> 14e1f34f4df3b7de

ALTER FOREIGN DATA WRAPPER parity_archive OPTIONS (DROP old, ADD "New One" 'y', SET level 'it''s high');

ALTER SERVER parity_attic OPTIONS (DROP port);

-- BREAKS RUNNING CODE: What the user mapping holds, such as a password, is lost.
DROP USER MAPPING FOR CURRENT_USER SERVER parity_attic;

CREATE USER MAPPING FOR PUBLIC SERVER parity_attic;

ALTER SERVER parity_attic VERSION '2';
