package org.schemaparity.check.mutations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schemaparity.check.read.OnRequest;

/**
 * One change to the base schema, or a control: SQL that leaves the schema as it was.
 *
 * @param page the page of the manual, or the theme of the controls
 * @param title what is done
 * @param from the first major version that can do it
 * @param until the last one
 * @param asks what the comparison has to be asked for
 * @param finds what it finds, a line each; nothing for a control
 * @param dump what {@code pg_dump} shows of it
 * @param unmended what no SQL of ours makes of it
 * @param sql the commands, each to be run on its own
 */
record Mutation(
    String page,
    String title,
    int from,
    int until,
    Set<OnRequest> asks,
    List<String> finds,
    Dump dump,
    Optional<Unmended> unmended,
    List<String> sql) {
  Mutation {
    asks = Set.copyOf(asks);
    finds = List.copyOf(finds);
    sql = List.copyOf(sql);
  }

  /** How the text of {@code pg_dump} afterwards compares with that before. */
  enum Dump {
    SAME,
    DIFFERS,
    /** The same lines, but for commas at their ends. */
    ANOTHER_ORDER
  }

  /**
   * Why the mutation, or its taking back, is not carried out by the SQL that is planned for it.
   *
   * @param until the last major version on which it is not
   * @param words what PostgreSQL or another comparison says of it
   */
  record Unmended(int until, String words) {}

  boolean isMended(int majorVersion) {
    return unmended.filter(reason -> majorVersion <= reason.until()).isEmpty();
  }

  boolean isFor(int majorVersion) {
    return from <= majorVersion && majorVersion <= until;
  }

  @Override
  public String toString() {
    return page + ": " + title;
  }
}
