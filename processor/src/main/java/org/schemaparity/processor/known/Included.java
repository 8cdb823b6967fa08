package org.schemaparity.processor.known;

/**
 * A model of another module, whose tables are part of this module's model too.
 *
 * @param origin the jar or folder that it lies in
 * @param index what it was made from
 */
public record Included(String origin, RecordIndex index) {}
