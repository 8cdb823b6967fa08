package org.schemaparity.sample.library.lending;

/** Says to the person at the desk why a copy does not change hands. */
public final class LendingRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param message a sentence to read out
   */
  public LendingRefusedException(String message) {
    super(message);
  }
}
