-- mutation: DROP FUNCTION
-- finds: dropped function spare.nothing()
DROP FUNCTION spare.nothing();

-- mutation: DROP FUNCTION of two with one name
-- finds: dropped function shop.label(text)
DROP FUNCTION shop.label(text);

-- mutation: DROP FUNCTION CASCADE
-- finds: dropped function shop.note_more()
-- finds: dropped event trigger parity_spare
DROP FUNCTION shop.note_more CASCADE;
