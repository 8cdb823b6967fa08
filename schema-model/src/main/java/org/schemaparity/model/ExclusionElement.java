package org.schemaparity.model;

/**
 * What an exclusion constraint compares two rows by.
 *
 * @param key the value
 * @param operator the operator, with its schema unless that is {@code pg_catalog}
 */
public record ExclusionElement(IndexKey key, String operator) {}
