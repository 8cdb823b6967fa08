-- mutation: DROP POLICY
-- finds: dropped policy shop.journal.journal_add
DROP POLICY journal_add ON shop.journal;
