-- Schema Parity: takes the migration of the same version back.
--   * domain public.label: not null comment from Given to none
--   * domain public.label: not null name from label_given to none
--   * column public.children.id: not null comment from It's to none
--   * column public.children.id: sequence comment from Counts to none
--   * column public.children.id: sequence persistence from unlogged to none
--   * column public.children.id: sequence type from integer to none
--   * unique constraint public.children.children_name_key: index comment from To find to none
--   * foreign key public.children.children_parent_id_fkey: trigger state from RI_FKey_check_ins on public.children disabled, RI_FKey_noaction_del on public.parents always to none
--   * index public.children.children_lower_idx: depends on extension from btree_gin, citext to none
--   * index public.children.children_lower_idx: statistics targets from 700 of key 1 to none
--   * table public.events_1: trigger state of events_fk from RI_FKey_check_ins on public.events_1 disabled to none
--   * table public.events_1: trigger state of watch from disabled to none
-- Schema: e33b8e9ad5920d23 -> a8800b84fc74cb4b

ALTER DOMAIN label RENAME CONSTRAINT label_given TO label_not_null;

COMMENT ON CONSTRAINT label_not_null ON DOMAIN label IS NULL;

COMMENT ON CONSTRAINT children_id_not_null ON children IS NULL;

COMMENT ON SEQUENCE children_id_seq IS NULL;

ALTER SEQUENCE children_id_seq SET LOGGED;

ALTER SEQUENCE children_id_seq AS bigint;

COMMENT ON INDEX children_name_key IS NULL;

DO $$
DECLARE
  switched record;
BEGIN
  FOR switched IN
    SELECT t.tgrelid::regclass AS relation, t.tgname AS name,
      'ENABLE' AS verb
    FROM pg_trigger t
    JOIN pg_constraint k ON k.oid = t.tgconstraint
    JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE k.conname = 'children_parent_id_fkey' AND k.conrelid = 'children'::regclass
  LOOP
    EXECUTE format('ALTER TABLE %s %s TRIGGER %I',
      switched.relation, switched.verb, switched.name);
  END LOOP;
END
$$;

ALTER INDEX children_lower_idx NO DEPENDS ON EXTENSION btree_gin;

ALTER INDEX children_lower_idx NO DEPENDS ON EXTENSION citext;

ALTER INDEX children_lower_idx ALTER COLUMN 1 SET STATISTICS -1;

DO $$
DECLARE
  switched record;
BEGIN
  FOR switched IN
    SELECT t.tgrelid::regclass AS relation, t.tgname AS name,
      'ENABLE' AS verb
    FROM pg_trigger t
    JOIN pg_constraint k ON k.oid = t.tgconstraint
    JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE k.conname = 'events_fk' AND t.tgrelid = 'events_1'::regclass
  LOOP
    EXECUTE format('ALTER TABLE %s %s TRIGGER %I',
      switched.relation, switched.verb, switched.name);
  END LOOP;
END
$$;

ALTER TABLE events_1 ENABLE ALWAYS TRIGGER watch;
