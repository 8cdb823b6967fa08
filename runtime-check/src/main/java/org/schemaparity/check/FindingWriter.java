package org.schemaparity.check;

import java.util.List;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.render.Words;

/** Puts a change, which leads from what the migrations made to what was expected, into words. */
final class FindingWriter implements Change.Visitor<Finding> {
  private static final String NONE = "none";

  private final Claim claim;
  private final Severity severity;
  private final String saidBy;
  private final List<String> mendingSql;

  private FindingWriter(Claim claim, Severity severity, String saidBy, List<String> mendingSql) {
    this.claim = claim;
    this.severity = severity;
    this.saidBy = saidBy;
    this.mendingSql = mendingSql;
  }

  /**
   * {@return the finding that {@code change} is}
   *
   * @param saidBy who says what is expected
   * @param mendingSql the statements that carry the change out
   */
  static Finding finding(Claim claim, String saidBy, Change change, List<String> mendingSql) {
    return change.accept(new FindingWriter(claim, Severity.of(change), saidBy, mendingSql));
  }

  @Override
  public Finding created(Change.Created created) {
    return finding(
        created.path(),
        "presence",
        "missing" + in(" from the migrations"),
        new Pair<>(NONE, Words.definition(created.object())));
  }

  @Override
  public Finding dropped(Change.Dropped dropped) {
    return finding(
        dropped.path(),
        "presence",
        claim == Claim.SOURCES_AGREE ? "not expected" : "only in the migrations",
        new Pair<>(Words.definition(dropped.object()), NONE));
  }

  @Override
  public Finding renamed(Change.Renamed renamed) {
    return finding(
        renamed.path(),
        "name",
        "has another name" + in(" in the migrations"),
        new Pair<>(renamed.formerPath().name(), renamed.path().name()));
  }

  @Override
  public Finding altered(Change.Altered altered) {
    String attribute = Words.attribute(altered);
    return finding(
        altered.path(),
        attribute,
        "its " + attribute + (attribute.endsWith("s") ? " differ" : " differs"),
        Words.values(altered));
  }

  private Finding finding(
      ObjectPath path, String attribute, String summary, Pair<String> actualAndExpected) {
    return new Finding(
        claim,
        severity,
        path.kind().words(),
        path.toString(),
        group(path),
        attribute,
        summary,
        actualAndExpected.to(),
        actualAndExpected.from(),
        mendingSql.isEmpty() ? byHand(path) : "",
        mendingSql);
  }

  /** Which side it is goes without saying where any two are compared. */
  private String in(String migrations) {
    return claim == Claim.SOURCES_AGREE ? "" : migrations;
  }

  private String byHand(ObjectPath path) {
    if (claim == Claim.SNAPSHOT_MATCHES) {
      return "compile afresh (mvn clean compile), and accept the snapshot that the compiler proposes.";
    }
    return "by hand%s: %s have no words for this%s."
        .formatted(
            in(", in a new migration"),
            saidBy,
            path.kind() == ObjectKind.UNMODELLED_OBJECT ? " kind of object" : "");
  }

  private static String group(ObjectPath path) {
    return path.kind() == ObjectKind.TABLE || path.kind().isTableElement()
        ? "table " + path.relation()
        : path.kind().words() + " " + path;
  }
}
