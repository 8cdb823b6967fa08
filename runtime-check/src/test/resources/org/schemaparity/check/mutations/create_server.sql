-- mutation: CREATE SERVER
-- finds: created server hamburg
CREATE SERVER hamburg FOREIGN DATA WRAPPER branches OPTIONS (host 'hamburg.example.org');

-- mutation: TYPE
-- finds: server spare_server: type
DROP SERVER spare_server;
CREATE SERVER spare_server TYPE 'attic' FOREIGN DATA WRAPPER archive;

-- mutation: another FOREIGN DATA WRAPPER
-- finds: server spare_server: wrapper
DROP SERVER spare_server;
CREATE SERVER spare_server FOREIGN DATA WRAPPER branches;
