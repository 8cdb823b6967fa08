-- What the base schema needs of the server: roles, and a tablespace inside the data directory.

CREATE ROLE parity_owner;

CREATE ROLE parity_clerk;

CREATE ROLE parity_auditor;

SET allow_in_place_tablespaces = on;

CREATE TABLESPACE parity_space LOCATION '';
