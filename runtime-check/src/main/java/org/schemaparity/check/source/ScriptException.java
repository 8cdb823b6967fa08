package org.schemaparity.check.source;

/** A script has something at a line that cannot be run; which script, only its reader knows. */
final class ScriptException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int line;
  private final String fault;

  ScriptException(int line, String fault) {
    super("line " + line + ": " + fault);
    this.line = line;
    this.fault = fault;
  }

  int line() {
    return line;
  }

  /** {@return what is wrong, without a full stop} */
  String fault() {
    return fault;
  }
}
