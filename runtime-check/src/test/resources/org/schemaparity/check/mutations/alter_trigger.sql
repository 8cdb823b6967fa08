-- mutation: RENAME TO
-- finds: dropped trigger spare.things.things_touch
-- finds: created trigger spare.things.things_changed
ALTER TRIGGER things_touch ON spare.things RENAME TO things_changed;

-- mutation: DEPENDS ON EXTENSION
-- finds: trigger spare.things.things_touch: depends on extension
ALTER TRIGGER things_touch ON spare.things DEPENDS ON EXTENSION hstore;
