-- mutation: CREATE USER MAPPING
-- finds: server berlin: user mapping of parity_clerk
CREATE USER MAPPING FOR parity_clerk SERVER berlin OPTIONS (user 'clerk');

-- mutation: CREATE USER MAPPING for everybody
-- finds: server berlin: user mapping of public
CREATE USER MAPPING FOR PUBLIC SERVER berlin;
