-- mutation: VERSION
-- finds: server berlin: version
ALTER SERVER berlin VERSION '2';

-- mutation: VERSION where there was none
-- finds: server attic: version
ALTER SERVER attic VERSION '1';

-- mutation: OPTIONS
-- finds: server berlin: options
ALTER SERVER berlin OPTIONS (SET host 'bonn.example.org');

-- mutation: RENAME TO
-- finds: dropped server spare_server
-- finds: created server cellar
ALTER SERVER spare_server RENAME TO cellar;
