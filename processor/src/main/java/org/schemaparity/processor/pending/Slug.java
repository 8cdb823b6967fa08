package org.schemaparity.processor.pending;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.diff.Change;

/** The words of a migration's file name. */
public final class Slug {
  private static final int MAX_LENGTH = 50;

  private Slug() {}

  /** {@return the words in small letters with underscores between them} */
  public static String of(String words) {
    String slug =
        words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "");
    if (slug.length() <= MAX_LENGTH) {
      return slug;
    }
    int cut = slug.lastIndexOf('_', MAX_LENGTH);
    return slug.substring(0, cut > 0 ? cut : MAX_LENGTH);
  }

  /** {@return words for what {@code changes} do: one by its name, several by their tables} */
  static String of(List<Change> changes) {
    if (changes.size() == 1) {
      Change change = changes.get(0);
      return of(verb(change) + " " + subject(change));
    }
    Set<String> relations = new LinkedHashSet<>();
    Set<String> verbs = new LinkedHashSet<>();
    boolean wholes = true;
    for (Change change : changes) {
      relations.add(relation(change));
      verbs.add(verb(change));
      wholes &= change.path().names().size() < 3;
    }
    String verb = wholes && verbs.size() == 1 ? verbs.iterator().next() : "change";
    return of(verb + " " + list(new ArrayList<>(relations)));
  }

  private static String list(List<String> names) {
    return switch (names.size()) {
      case 1 -> names.get(0);
      case 2 -> names.get(0) + " and " + names.get(1);
      default -> names.get(0) + " and " + (names.size() - 1) + " more";
    };
  }

  private static String relation(Change change) {
    List<String> names = change.path().names();
    return names.get(Math.min(1, names.size() - 1));
  }

  private static String subject(Change change) {
    List<String> names = change.path().names();
    ObjectKind kind = change.path().kind();
    if (names.size() < 3) {
      return change.path().name();
    }
    // A constraint's or an index's own name says its table already.
    return kind == ObjectKind.COLUMN ? names.get(1) + " " + names.get(2) : names.get(2);
  }

  private static String verb(Change change) {
    return change.accept(
        new Change.Visitor<String>() {
          @Override
          public String created(Change.Created created) {
            return verbFor(created.object(), "create", "add");
          }

          @Override
          public String dropped(Change.Dropped dropped) {
            return "drop";
          }

          @Override
          public String renamed(Change.Renamed renamed) {
            return "rename";
          }

          @Override
          public String altered(Change.Altered altered) {
            return "change";
          }
        });
  }

  private static String verbFor(SchemaObject object, String whole, String part) {
    return object.kind() == ObjectKind.TABLE
            || object.kind() == ObjectKind.ENUM_TYPE
            || object.kind() == ObjectKind.SCHEMA
        ? whole
        : part;
  }
}
