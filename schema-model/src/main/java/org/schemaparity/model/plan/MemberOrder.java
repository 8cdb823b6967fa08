package org.schemaparity.model.plan;

import java.util.ArrayList;
import java.util.List;
import org.schemaparity.model.Column;
import org.schemaparity.model.CompositeAttribute;
import org.schemaparity.model.CompositeType;
import org.schemaparity.model.Table;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.Pair;

/**
 * The order of a table's columns or a composite type's attributes, where it is asked for.
 * PostgreSQL puts a new one at the end and moves none.
 */
final class MemberOrder {
  private MemberOrder() {}

  /** {@return whether a table's columns would be in another order after all other changes} */
  static boolean ofColumnsStays(Change.Altered altered) {
    return altered.attribute().equals("column order")
        && isOther(
            altered
                .objects()
                .map(object -> ((Table) object).columns().stream().map(Column::name).toList()));
  }

  /** {@return whether a type's attributes would be in another order after all other changes} */
  static boolean ofAttributesStays(Change.Altered altered) {
    return altered.attribute().equals("attribute order")
        && isOther(
            altered
                .objects()
                .map(
                    object ->
                        ((CompositeType) object)
                            .attributes().stream().map(CompositeAttribute::name).toList()));
  }

  private static boolean isOther(Pair<List<String>> names) {
    List<String> kept = new ArrayList<>(names.from());
    kept.retainAll(names.to());
    List<String> added = new ArrayList<>(names.to());
    added.removeAll(kept);
    kept.addAll(added);
    return !kept.equals(names.to());
  }
}
