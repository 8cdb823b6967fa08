package org.schemaparity.cli.imports.records;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.schemaparity.model.Details;

/** Notes what annotations cannot say. */
final class Losses {
  private final Set<String> lines = new TreeSet<>();

  /** Notes that something of an object is left out. */
  void add(String object, String what) {
    lines.add(object + ": " + what);
  }

  /** Notes the attributes that the model has no words for. */
  void add(String object, Details details) {
    details.all().forEach(detail -> add(object, detail.attribute() + " " + detail.value()));
  }

  List<String> all() {
    return List.copyOf(lines);
  }
}
