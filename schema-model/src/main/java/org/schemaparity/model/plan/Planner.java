package org.schemaparity.model.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schemaparity.model.Database;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.Diff;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.diff.Renames;

/** Makes plans. */
public final class Planner {
  private final Outline outline;
  private final Rebuilds rebuilds;
  private final Replacing replacing;
  private final Map<ObjectKind, KindPlanner> kinds = new EnumMap<>(ObjectKind.class);

  private Planner(Outline outline, Rebuilds rebuilds) {
    this.outline = outline;
    this.rebuilds = rebuilds;
    kinds.put(ObjectKind.SCHEMA, new SchemaPlanner(outline));
    replacing = new Replacing(outline);
    kinds.put(ObjectKind.ENUM_TYPE, replacing.enumTypes());
    kinds.put(ObjectKind.COMPOSITE_TYPE, replacing.compositeTypes());
    kinds.put(ObjectKind.ATTRIBUTE, new AttributePlanner(outline));
    kinds.put(ObjectKind.DOMAIN, replacing.domains());
    kinds.put(ObjectKind.DOMAIN_CONSTRAINT, new DomainConstraintPlanner(outline));
    kinds.put(ObjectKind.SEQUENCE, replacing.sequences());
    kinds.put(ObjectKind.TABLE, replacing.tables());
    kinds.put(ObjectKind.COLUMN, replacing.columns());
    IndexPlanner indexes = new IndexPlanner(outline);
    kinds.put(ObjectKind.INDEX, indexes);
    KindPlanner constraints = new ConstraintPlanner(outline, indexes);
    kinds.put(ObjectKind.PRIMARY_KEY, constraints);
    kinds.put(ObjectKind.UNIQUE_CONSTRAINT, constraints);
    kinds.put(ObjectKind.FOREIGN_KEY, constraints);
    kinds.put(ObjectKind.CHECK_CONSTRAINT, constraints);
    kinds.put(ObjectKind.EXCLUSION_CONSTRAINT, constraints);
  }

  /** {@return what leads from {@code from} to {@code to}, where {@code renames} are declared} */
  public static Plan plan(Database from, Database to, Renames renames) {
    return plan(new Pair<>(from, to), Diff.between(from, to, renames));
  }

  /**
   * {@return what carries {@code changes} out} An object of a kind that the model has no words for
   * has no steps: there is no knowing how to make it.
   *
   * @param databases the two sides
   * @param changes some or all of what differs between them
   */
  public static Plan plan(Pair<Database> databases, List<Change> changes) {
    Pair<Database> renamed =
        new Pair<>(Renames.among(changes).carriedOut(databases), databases.to());
    FormerNames former = new FormerNames(databases.from(), changes);
    SqlObjects objects = new SqlObjects(renamed, changes, former);
    Effects effects = new Effects(objects, former, databases);
    List<Change> ordered = FamilyOrder.of(renamed, changes);
    Doomed doomed = Doomed.of(objects);
    while (true) {
      Outline outline = outline(renamed, ordered, objects, doomed, former);
      List<Operation> operations = outline.operations();
      List<Effect> effectsOf = operations.stream().map(effects::of).toList();
      Doomed wider = doomed.with(effectsOf);
      if (wider.remade().equals(doomed.remade())) {
        return new Plan(changes, outline.steps(Ordering.of(operations, effectsOf)));
      }
      doomed = wider;
    }
  }

  private static Outline outline(
      Pair<Database> renamed,
      List<Change> changes,
      SqlObjects objects,
      Doomed doomed,
      FormerNames former) {
    Rebuilds rebuilds = Rebuilds.of(renamed, changes, doomed);
    Outline outline = new Outline(renamed, changes, rebuilds);
    Planner planner = new Planner(outline, rebuilds);
    planner.replacing.remakeTables();
    changes.forEach(planner::plan);
    Alteration.of(changes, rebuilds.broughtOver()).forEach(planner::alter);
    rebuilds.objects().forEach(planner::rebuild);
    planner.replacing.replace(renamed);
    new DetachedColumns(outline).plan();
    new FreedExpressions(outline, doomed, former, renamed).plan();
    new SqlObjectPlanner(outline, objects, doomed).plan();
    return outline;
  }

  private void plan(Change change) {
    KindPlanner kind = kinds.get(change.path().kind());
    if (kind == null || outline.isCarried(change)) {
      return;
    }
    if (change instanceof Change.Created created) {
      kind.created(created.path(), created.object());
    } else if (change instanceof Change.Dropped dropped) {
      kind.dropped(dropped.path(), dropped.object());
    } else if (change instanceof Change.Renamed renamed && !isRemade(renamed)) {
      kind.renamed(renamed);
    }
  }

  /** What holds no rows is not first renamed and then made again. */
  private boolean isRemade(Change.Renamed renamed) {
    return renamed.path().kind().knownByContent() && rebuilds.objects().containsKey(renamed.path());
  }

  private void alter(ObjectPath path, Alteration alteration) {
    KindPlanner kind = kinds.get(path.kind());
    if (kind == null || rebuilds.objects().containsKey(path) || outline.isInRemade(path)) {
      return;
    }
    alteration.comments().forEach(comment -> outline.comment(path, text(comment.values().to())));
    alteration.details().forEach(outline.details()::altered);
    if (!alteration.attributes().isEmpty()) {
      kind.altered(path, alteration.attributes(), alteration.objects());
    }
  }

  private static Optional<String> text(Object comment) {
    return ((Optional<?>) comment).map(String.class::cast);
  }

  private void rebuild(ObjectPath path, Rebuilds.Rebuild rebuild) {
    KindPlanner kind = kinds.get(path.kind());
    if (kind != null) {
      kind.dropped(rebuild.formerPath(), rebuild.object());
      kind.created(path, rebuild.object());
    }
  }
}
