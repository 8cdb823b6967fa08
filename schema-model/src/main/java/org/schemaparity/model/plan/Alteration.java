package org.schemaparity.model.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schemaparity.model.Column;
import org.schemaparity.model.SchemaObject;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.shape.Shape;

/**
 * An object's altered attributes, which belong together: a type and a default are not changed one
 * by one.
 *
 * @param comments what is altered of the comment: one change or none
 * @param details what is altered of what the model has no components for
 * @param attributes the names of the others; for an object that is kept as SQL those of its details
 *     too
 * @param objects the whole object on either side
 */
record Alteration(
    List<Change.Altered> comments,
    List<Change.Altered> details,
    Set<String> attributes,
    Pair<SchemaObject> objects) {
  /**
   * @param broughtOver the columns whose type is built anew
   */
  static Map<ObjectPath, Alteration> of(List<Change> changes, Map<ObjectPath, Column> broughtOver) {
    Map<ObjectPath, Alteration> byObject = new LinkedHashMap<>();
    for (Change change : changes) {
      if (change instanceof Change.Altered altered) {
        Alteration alteration =
            byObject.computeIfAbsent(altered.path(), path -> none(altered.objects()));
        if (altered.attribute().equals("comment")) {
          alteration.comments.add(altered);
        } else if (isDetail(altered)) {
          alteration.details.add(altered);
        } else {
          alteration.attributes.add(altered.attribute());
        }
      }
    }
    broughtOver.forEach(
        (path, column) ->
            byObject
                .computeIfAbsent(path, same -> none(new Pair<>(column, column)))
                .attributes
                .add("type"));
    return byObject;
  }

  private static boolean isDetail(Change.Altered altered) {
    SchemaObject object = altered.objects().to();
    return !(object instanceof SqlObject)
        && Shape.of(object.getClass()).attributes().stream()
            .noneMatch(part -> part.name().equals(altered.attribute()));
  }

  private static Alteration none(Pair<SchemaObject> objects) {
    return new Alteration(new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>(), objects);
  }
}
