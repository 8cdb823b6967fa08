package org.schemaparity.model.plan;

/**
 * The parts of a plan in their order: what gives its name up, and what stays, under its new one;
 * then what goes, in the order in which it depends; then what comes, in the order in which it
 * depends; last what goes with its rows, so that a backfill can still read them.
 */
enum Phase {
  DROP_VIEWS,
  SET_ASIDE,
  RENAME,
  LEAVE_PARENTS,
  SET_REMADE_ASIDE,
  DROP_FOREIGN_KEYS,
  DROP_INDEXES_AND_CONSTRAINTS,
  DROP_GENERATED_COLUMNS,
  DROP_REPLACED_COLUMNS,
  DROP_IDENTITIES,
  DROP_DEFAULTS,
  DROP_REPLACED_ROUTINES,
  RENAME_INDEXES_AND_CONSTRAINTS,
  CREATE_SCHEMAS,
  CREATE_EXTENSIONS,
  CREATE_SEQUENCES,
  CREATE_TYPES,
  ALTER_TYPES,
  CREATE_TABLES,
  COPY_ROWS,
  ADD_COLUMNS,
  REATTACH_COLUMNS,
  ALTER_COLUMNS,
  ADD_GENERATED_COLUMNS,
  OWN_SEQUENCES,
  ALTER_TABLES,
  JOIN_PARENTS,
  CREATE_ROUTINES,
  ADD_INDEXES_AND_CONSTRAINTS,
  MARK_INDEXES,
  ADD_FOREIGN_KEYS,
  COMMENT,
  DROP_COLUMNS,
  DROP_TABLES,
  DROP_ROUTINES,
  DROP_TYPES,
  DROP_SEQUENCES,
  CREATE_VIEWS,
  DROP_EXTENSIONS,
  DROP_SCHEMAS
}
