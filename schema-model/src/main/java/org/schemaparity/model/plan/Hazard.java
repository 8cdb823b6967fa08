package org.schemaparity.model.plan;

/**
 * A risk that a step carries.
 *
 * @param kind what kind of risk
 * @param text the risk in a sentence
 */
public record Hazard(Kind kind, String text) {
  /** What kind of risk a step carries. */
  public enum Kind {
    /** Values or rows are gone afterwards. */
    DATA_LOSS,
    /** The statement fails on some data. */
    MAY_FAIL,
    /** Statements that write wait until the step is done. */
    BLOCKS_WRITES,
    /** All statements on the table wait until the step is done. */
    BLOCKS_READS,
    /** Code that runs against the old schema fails afterwards. */
    BREAKS_RUNNING_CODE
  }
}
