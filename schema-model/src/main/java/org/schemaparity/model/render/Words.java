package org.schemaparity.model.render;

import java.util.Locale;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.Pair;

/** Changes, objects and values in words, for messages and reports. */
public final class Words {
  private Words() {}

  /**
   * {@return the change in a line, such as {@code "new column public.loans.note: text NOT NULL"}}
   */
  public static String of(Change change) {
    return change.accept(new OfChange());
  }

  /** {@return the object without its own name, such as {@code "text NOT NULL"}, in a line} */
  public static String definition(SchemaObject object) {
    return Definitions.of(object);
  }

  /** {@return the two values of an attribute, each in a line and never the same} */
  public static Pair<String> values(Change.Altered altered) {
    Pair<String> words = altered.values().map(value -> ValueWords.of(attribute(altered), value));
    return words.same() ? altered.values().map(Object::toString) : words;
  }

  /** {@return the attribute that is altered in words, such as {@code "on delete"}} */
  public static String attribute(Change.Altered altered) {
    return switch (altered.attribute()) {
      case "notNull" -> "nullability";
      case "value" -> value(altered.values());
      default -> altered.attribute().replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    };
  }

  /** What a column's value is called where both sides have it from the same. */
  private static String value(Pair<Object> values) {
    if (are(values, ColumnValue.Identity.class)) {
      return "identity";
    }
    return are(values, ColumnValue.Generated.class) ? "generation expression" : "default";
  }

  private static boolean are(Pair<Object> values, Class<?> type) {
    return type.isInstance(values.from()) && type.isInstance(values.to());
  }

  /** A change in words. */
  private static final class OfChange implements Change.Visitor<String> {
    @Override
    public String created(Change.Created created) {
      String definition = definition(created.object());
      String name = "new " + created.path().kind().words() + " " + created.path();
      return definition.equals(Definitions.PRESENT) ? name : name + ": " + definition;
    }

    @Override
    public String dropped(Change.Dropped dropped) {
      return "dropped " + dropped.path().kind().words() + " " + dropped.path();
    }

    @Override
    public String renamed(Change.Renamed renamed) {
      return "renamed %s %s to %s"
          .formatted(renamed.path().kind().words(), renamed.formerPath(), renamed.path().name());
    }

    @Override
    public String altered(Change.Altered altered) {
      Pair<String> values = values(altered);
      return "%s %s: %s from %s to %s"
          .formatted(
              altered.path().kind().words(),
              altered.path(),
              attribute(altered),
              values.from(),
              values.to());
    }
  }
}
