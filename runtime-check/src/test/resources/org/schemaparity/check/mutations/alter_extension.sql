-- mutation: UPDATE TO
-- dump: same
-- finds: extension citext: version
-- unmended: extension "citext" has no update path from version "1.6" to version "1.5"
ALTER EXTENSION citext UPDATE TO '1.6';

-- mutation: SET SCHEMA
-- finds: extension btree_gist: schema
ALTER EXTENSION btree_gist SET SCHEMA crm;

-- mutation: ADD an object
-- finds: dropped function spare.nothing()
-- unmended: created function spare.nothing()
ALTER EXTENSION hstore ADD FUNCTION spare.nothing();

-- mutation: ADD a table
-- finds: dropped table shop.boxes
-- unmended: relation "boxes" already exists
ALTER EXTENSION hstore ADD TABLE shop.boxes;

-- mutation: DROP an object
-- finds: created function public.show_limit()
ALTER EXTENSION pg_trgm DROP FUNCTION public.show_limit();
