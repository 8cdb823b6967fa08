package org.schemaparity.cli.report;

import java.util.Locale;
import org.schemaparity.check.SourceReport;

/** The forms in which a difference is printed. */
public enum DiffFormat {
  /** The statements, with their hazards as comments. */
  SQL {
    @Override
    public String write(SourceReport report) {
      return MendingScript.of(report);
    }
  },
  /** The changes and statements for programs; the form is that of {@code diff.schema.json}. */
  JSON {
    @Override
    public String write(SourceReport report) {
      return JsonReport.diff(report);
    }
  };

  /** {@return the difference in this form} */
  public abstract String write(SourceReport report);

  /** {@return the form as it is written on a command line} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
