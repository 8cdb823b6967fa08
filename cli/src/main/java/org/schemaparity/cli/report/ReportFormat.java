package org.schemaparity.cli.report;

import java.util.Locale;
import org.schemaparity.check.SourceReport;

/** The forms in which a check says what it found. */
public enum ReportFormat {
  /** For people at a terminal. */
  TEXT {
    @Override
    public String write(SourceReport report, Colours colours) {
      return TextReport.write(report, colours);
    }
  },
  /** For programs; the form is that of {@code check.schema.json}. */
  JSON {
    @Override
    public String write(SourceReport report, Colours colours) {
      return JsonReport.check(report);
    }
  },
  /** For tools that gather the results of analyses: SARIF 2.1.0. */
  SARIF {
    @Override
    public String write(SourceReport report, Colours colours) {
      return SarifReport.write(report);
    }
  },
  /** For tools that gather the results of tests. */
  JUNIT {
    @Override
    public String write(SourceReport report, Colours colours) {
      return JunitReport.write(report);
    }
  },
  /** For people with a browser: one file that needs no other. */
  HTML {
    @Override
    public String write(SourceReport report, Colours colours) {
      return HtmlReport.write(report);
    }
  };

  /**
   * {@return {@code report} in this form}
   *
   * @param colours how text is coloured
   */
  public abstract String write(SourceReport report, Colours colours);

  /** {@return the form as it is written on a command line} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
