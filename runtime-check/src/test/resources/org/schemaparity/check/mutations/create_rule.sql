-- mutation: CREATE RULE
-- finds: created rule shop.codes.codes_keep
CREATE RULE codes_keep AS ON UPDATE TO shop.codes WHERE old.code = 'a' DO INSTEAD NOTHING;

-- mutation: CREATE RULE on a view
-- finds: created rule spare.names.names_add
CREATE RULE names_add AS ON INSERT TO spare.names DO INSTEAD INSERT INTO shop.journal (what) VALUES (new.name);

-- mutation: another event
-- finds: rule spare.things.things_keep: definition
CREATE OR REPLACE RULE things_keep AS ON UPDATE TO spare.things DO INSTEAD NOTHING;

-- mutation: another condition
-- finds: rule shop.journal.journal_echo: definition
CREATE OR REPLACE RULE journal_echo AS ON INSERT TO shop.journal WHERE new.number > 11 DO ALSO INSERT INTO shop.codes VALUES (new.what);
ALTER TABLE shop.journal DISABLE RULE journal_echo;

-- mutation: DO ALSO
-- finds: rule spare.things.things_keep: definition
CREATE OR REPLACE RULE things_keep AS ON DELETE TO spare.things DO ALSO INSERT INTO shop.journal (what) VALUES ('gone');

-- mutation: two commands
-- finds: rule shop.order_sums.order_sums_insert: definition
CREATE OR REPLACE RULE order_sums_insert AS ON INSERT TO shop.order_sums DO INSTEAD
  (INSERT INTO shop.journal (what) VALUES ('sum'); INSERT INTO shop.journal (what) VALUES ('more'));
