package org.schemaparity.cli.imports.records;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schemaparity.model.Details;
import org.schemaparity.model.diff.ObjectPath;

/** Notes what annotations cannot say. */
final class Losses {
  private final Set<Loss> losses = new LinkedHashSet<>();

  void add(Loss loss) {
    losses.add(loss);
  }

  /** Notes that an object is left out. */
  void add(ObjectPath object, String why) {
    losses.add(new Loss(object, Optional.empty(), why));
  }

  /** Notes that an attribute of an object is left out. */
  void add(ObjectPath object, String attribute, String what) {
    losses.add(new Loss(object, Optional.of(attribute), what));
  }

  /** Notes the attributes that the model has no words for. */
  void add(ObjectPath object, Details details) {
    details
        .all()
        .forEach(
            detail -> add(object, detail.attribute(), detail.attribute() + " " + detail.value()));
  }

  List<Loss> all() {
    return losses.stream().sorted(Comparator.comparing(Loss::text)).toList();
  }
}
