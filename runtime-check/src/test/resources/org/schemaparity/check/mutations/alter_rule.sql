-- mutation: RENAME TO
-- finds: dropped rule spare.things.things_keep
-- finds: created rule spare.things.things_stay
ALTER RULE things_keep ON spare.things RENAME TO things_stay;
