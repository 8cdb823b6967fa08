package org.schemaparity.check;

import java.util.List;

/**
 * Something that is not as a claim says.
 *
 * @param claim the claim
 * @param severity what it means for those who use the database
 * @param kind the kind of object in words, such as {@code "foreign key"}
 * @param name its name, such as {@code "public.loans.note"}
 * @param group what the report lists it under, such as its table's name
 * @param attribute the attribute that differs in words, such as {@code "type"}, or {@code
 *     "presence"}
 * @param summary what is wrong, as the end of a sentence about the object
 * @param expected what the records (or the snapshot) say
 * @param actual what the migrations made
 * @param mending what to do where no SQL can mend it, or empty
 * @param mendingSql the statements that make the migrated database as expected, without semicolons
 */
public record Finding(
    Claim claim,
    Severity severity,
    String kind,
    String name,
    String group,
    String attribute,
    String summary,
    String expected,
    String actual,
    String mending,
    List<String> mendingSql) {
  public Finding {
    mendingSql = List.copyOf(mendingSql);
  }

  /** {@return the finding as a sentence and, on lines of their own, what would mend it} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(kind).append(' ').append(name).append(": ").append(summary);
    // What changes behaviour is the rule; only what does not is worth a word.
    if (severity != Severity.BEHAVIOUR) {
      text.append(" (").append(severity.words()).append(')');
    }
    text.append('.');
    if (!expected.isEmpty() || !actual.isEmpty()) {
      text.append(" Expected: ").append(expected).append("; actual: ").append(actual).append('.');
    }
    if (!mending.isEmpty()) {
      text.append("\n  Mend: ").append(mending);
    }
    mendingSql.forEach(
        sql -> text.append("\n  Mend: ").append(sql.replace("\n", "\n    ")).append(';'));
    return text.toString();
  }
}
