-- mutation: CREATE COLLATION
-- finds: created collation shop.danish
CREATE COLLATION shop.danish (provider = icu, locale = 'da');

-- mutation: another locale
-- finds: collation spare.swedish: locale
DROP COLLATION spare.swedish;
CREATE COLLATION spare.swedish (provider = icu, locale = 'sv-u-co-trad');

-- mutation: another locale for characters
-- finds: collation shop.bytewise: locale
DROP COLLATION shop.bytewise;
CREATE COLLATION shop.bytewise (provider = libc, lc_collate = 'C', lc_ctype = 'POSIX');

-- mutation: another provider
-- finds: collation spare.swedish: provider
-- finds: collation spare.swedish: locale
DROP COLLATION spare.swedish;
CREATE COLLATION spare.swedish (provider = libc, locale = 'POSIX');

-- mutation: not deterministic
-- finds: collation spare.swedish: deterministic
DROP COLLATION spare.swedish;
CREATE COLLATION spare.swedish (provider = icu, locale = 'sv', deterministic = false);

-- mutation: deterministic
-- finds: collation shop.caseless: deterministic
DROP COLLATION shop.caseless;
CREATE COLLATION shop.caseless (provider = icu, locale = 'und-u-ks-level2');

-- mutation: rules
-- from: 16
-- finds: collation spare.swedish: rules
DROP COLLATION spare.swedish;
CREATE COLLATION spare.swedish (provider = icu, locale = 'sv', rules = '&a < g');

-- mutation: other rules
-- from: 17
-- finds: collation shop.ruled: rules
DROP COLLATION shop.ruled;
CREATE COLLATION shop.ruled (provider = icu, locale = 'und', rules = '&V << w');

-- mutation: another locale of the built-in provider
-- from: 17
-- finds: collation shop.built_in: locale
DROP COLLATION shop.built_in;
CREATE COLLATION shop.built_in (provider = builtin, locale = 'C');
