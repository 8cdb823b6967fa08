package org.schemaparity.check;

import java.util.Locale;
import java.util.Set;
import org.schemaparity.model.Index;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.diff.Change;

/** What a difference means for those who use the database. */
public enum Severity {
  /** Some statement is accepted or answered otherwise, or some row is kept otherwise. */
  BEHAVIOUR,
  /** Every statement does the same, but not at the same cost. */
  PERFORMANCE,
  /** Only a name or a comment is another one. */
  NAMING;

  private static final Set<String> COSTS =
      Set.of(
          "storageParameters",
          "tablespace",
          "accessMethod",
          "clusteredOn",
          "storage",
          "compression",
          "statisticsTarget",
          "attributeOptions",
          "invalid",
          "cache",
          "storage parameters",
          "access method",
          "clustered on",
          "target",
          "cost",
          "rows",
          "parallel",
          "support");

  /** {@return the severity in words, such as {@code "performance only"}} */
  public String words() {
    return name().toLowerCase(Locale.ROOT) + (this == BEHAVIOUR ? "" : " only");
  }

  /** {@return what {@code change} means} */
  public static Severity of(Change change) {
    if (change instanceof Change.Renamed) {
      return isData(change) ? BEHAVIOUR : NAMING;
    } else if (change instanceof Change.Altered altered) {
      return of(altered);
    } else if (change instanceof Change.Created created) {
      return isPresence(created.object()) ? BEHAVIOUR : PERFORMANCE;
    }
    return isPresence(((Change.Dropped) change).object()) ? BEHAVIOUR : PERFORMANCE;
  }

  private static Severity of(Change.Altered altered) {
    String attribute = altered.attribute();
    if (attribute.equals("comment")
        || attribute.startsWith("comment of ")
        || attribute.equals("notNullName")) {
      return NAMING;
    }
    boolean cost =
        COSTS.contains(attribute)
            || attribute.startsWith("index ")
            || !(isPresence(altered.objects().from()) || isPresence(altered.objects().to()));
    return cost ? PERFORMANCE : BEHAVIOUR;
  }

  /** Whether it makes a difference to statements that there is such an object. */
  private static boolean isPresence(SchemaObject object) {
    return object instanceof Index index ? index.unique() : object.kind() != ObjectKind.STATISTICS;
  }

  private static boolean isData(Change change) {
    return !change.path().kind().knownByContent();
  }
}
