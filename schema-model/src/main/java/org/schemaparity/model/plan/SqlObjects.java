package org.schemaparity.model.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.schemaparity.model.Database;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.mention.Mentions;
import org.schemaparity.model.mention.Target;

/** The objects that are kept as SQL, on both sides of a plan, and what the changes say of them. */
final class SqlObjects {
  private final Pair<Map<SqlObjectName, SqlObject>> sides;
  private final Pair<Map<SqlObjectName, Mentions>> mentions =
      new Pair<>(new HashMap<>(), new HashMap<>());
  private final FormerNames former;

  /** By the name that an object has at first, the one that it has once its table is renamed. */
  private final Map<SqlObjectName, SqlObjectName> present = new HashMap<>();

  private final Map<SqlObjectName, SqlObject> created = new TreeMap<>();
  private final Map<SqlObjectName, SqlObject> dropped = new TreeMap<>();
  private final Map<SqlObjectName, Alteration> altered = new TreeMap<>();

  /**
   * @param databases the two sides, both under the new names
   */
  SqlObjects(Pair<Database> databases, List<Change> changes, FormerNames former) {
    this.former = former;
    sides = databases.map(SqlObjects::byName);
    sides.from().keySet().forEach(name -> present.put(former.object(name), name));
    for (Change change : changes) {
      if (change instanceof Change.Created one && one.object() instanceof SqlObject object) {
        created.put(object.name(), object);
      } else if (change instanceof Change.Dropped one && one.object() instanceof SqlObject object) {
        dropped.put(object.name(), object);
      }
    }
    Map<ObjectPath, Alteration> alterations = Alteration.of(changes, Map.of());
    alterations
        .values()
        .forEach(
            alteration -> {
              if (alteration.objects().to() instanceof SqlObject object) {
                altered.put(object.name(), alteration);
              }
            });
  }

  private static Map<SqlObjectName, SqlObject> byName(Database database) {
    Map<SqlObjectName, SqlObject> byName = new LinkedHashMap<>();
    database.sqlObjects().forEach(object -> byName.put(object.name(), object));
    return byName;
  }

  /** {@return what only the side has that a plan leads to, in the order of its making} */
  Map<SqlObjectName, SqlObject> created() {
    return created;
  }

  /**
   * {@return the routines and operators that come beside others of their names, of which calls of
   * those names may mean them}
   */
  List<SqlObjectName> comingOverloads() {
    Set<Target> present = new HashSet<>();
    sides.from().keySet().stream().flatMap(name -> Target.of(name).stream()).forEach(present::add);
    return created.keySet().stream()
        .filter(name -> name.kind().hasSignature())
        .filter(name -> Target.of(name).filter(present::contains).isPresent())
        .toList();
  }

  /** {@return what only the side has that a plan starts from} */
  Map<SqlObjectName, SqlObject> dropped() {
    return dropped;
  }

  /** {@return what both sides have and is not the same} */
  Map<SqlObjectName, Alteration> altered() {
    return altered;
  }

  /** {@return what both sides have, of which the changes say nothing or that it is altered} */
  List<SqlObjectName> lasting() {
    return sides.from().keySet().stream()
        .filter(name -> sides.to().containsKey(name))
        .filter(name -> !created.containsKey(name) && !dropped.containsKey(name))
        .toList();
  }

  /** {@return the object on both sides, which have it} */
  Pair<SqlObject> both(SqlObjectName name) {
    Alteration alteration = altered.get(name);
    return alteration == null
        ? sides.map(side -> Objects.requireNonNull(side.get(name), name::toString))
        : alteration.objects().map(SqlObject.class::cast);
  }

  /** {@return the names in an object's SQL on the side that a plan starts from} */
  Mentions mentionsBefore(SqlObjectName name) {
    SqlObjectName key = present.getOrDefault(name, name);
    return mentions.from().computeIfAbsent(key, absent -> Mentions.of(before(key)));
  }

  /** {@return the name that an object has before its table is renamed} */
  SqlObjectName formerName(SqlObjectName name) {
    return former.object(name);
  }

  /** {@return the names in an object's SQL on the side that a plan leads to} */
  Mentions mentionsAfter(SqlObjectName name) {
    return mentions.to().computeIfAbsent(name, absent -> Mentions.of(both(name).to()));
  }

  /** {@return an object as it is on the side that a plan starts from, which has it} */
  SqlObject before(SqlObjectName name) {
    SqlObject object = sides.from().get(name);
    return object != null ? object : Objects.requireNonNull(dropped.get(name), name::toString);
  }
}
