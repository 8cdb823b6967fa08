/*
 * This is a fault of Schema Parity, and no source is right or wrong about it. The message says what
 * was being read; please report it with that record.
 */
