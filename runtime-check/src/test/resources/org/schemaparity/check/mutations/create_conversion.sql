-- mutation: CREATE CONVERSION
-- finds: created conversion shop.latin
CREATE CONVERSION shop.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;

-- mutation: DEFAULT
-- finds: conversion spare.latin: default
DROP CONVERSION spare.latin;
CREATE DEFAULT CONVERSION spare.latin FOR 'LATIN2' TO 'UTF8' FROM iso8859_to_utf8;
COMMENT ON CONVERSION spare.latin IS 'From old files';

-- mutation: FOR
-- finds: conversion spare.latin: from
DROP CONVERSION spare.latin;
CREATE CONVERSION spare.latin FOR 'LATIN3' TO 'UTF8' FROM iso8859_to_utf8;
COMMENT ON CONVERSION spare.latin IS 'From old files';

-- mutation: TO
-- finds: conversion spare.latin: from
-- finds: conversion spare.latin: function
-- finds: conversion spare.latin: to
DROP CONVERSION spare.latin;
CREATE CONVERSION spare.latin FOR 'UTF8' TO 'LATIN2' FROM utf8_to_iso8859;
COMMENT ON CONVERSION spare.latin IS 'From old files';

-- mutation: FROM
-- until: 13
-- finds: conversion spare.latin: function
-- finds: created function spare.converted(integer, integer, cstring, internal, integer)
CREATE FUNCTION spare.converted(integer, integer, cstring, internal, integer) RETURNS void LANGUAGE c STRICT AS '$libdir/utf8_and_iso8859', 'iso8859_to_utf8';
DROP CONVERSION spare.latin;
CREATE CONVERSION spare.latin FOR 'LATIN2' TO 'UTF8' FROM spare.converted;
COMMENT ON CONVERSION spare.latin IS 'From old files';

-- mutation: FROM with an eye on errors
-- from: 14
-- finds: conversion spare.latin: function
-- finds: created function spare.converted(integer, integer, cstring, internal, integer, boolean)
CREATE FUNCTION spare.converted(integer, integer, cstring, internal, integer, boolean) RETURNS integer LANGUAGE c STRICT AS '$libdir/utf8_and_iso8859', 'iso8859_to_utf8';
DROP CONVERSION spare.latin;
CREATE CONVERSION spare.latin FOR 'LATIN2' TO 'UTF8' FROM spare.converted;
COMMENT ON CONVERSION spare.latin IS 'From old files';

-- mutation: COMMENT
-- finds: conversion spare.latin: comment
COMMENT ON CONVERSION spare.latin IS 'changed';

-- mutation: DROP CONVERSION
-- finds: dropped conversion spare.latin
DROP CONVERSION spare.latin;
