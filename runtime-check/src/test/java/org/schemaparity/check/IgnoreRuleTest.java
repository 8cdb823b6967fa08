package org.schemaparity.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Schema;
import org.schemaparity.model.diff.Change;
import org.schemaparity.model.diff.ObjectPath;
import org.schemaparity.model.diff.Pair;

class IgnoreRuleTest {
  private static final Schema OBJECT = new Schema("any", Optional.empty());
  private static final ObjectPath NOTE =
      ObjectPath.column(new QualifiedName("shop", "batch_job"), "note");
  private static final Change PRESENCE = new Change.Created(NOTE, OBJECT);
  private static final Change COMMENT =
      new Change.Altered(
          NOTE,
          "comment",
          new Pair<>(Optional.of("a"), Optional.empty()),
          new Pair<>(OBJECT, OBJECT));

  @Test
  void aRuleCoversWhatFitsAllThatItSays() {
    assertThat(IgnoreRule.kind(ObjectKind.COLUMN).covers(PRESENCE)).isTrue();
    assertThat(IgnoreRule.kind(ObjectKind.TABLE).covers(PRESENCE)).isFalse();
    assertThat(IgnoreRule.schema("shop").covers(PRESENCE)).isTrue();
    assertThat(IgnoreRule.schema("public").covers(PRESENCE)).isFalse();
    assertThat(IgnoreRule.named("shop.batch_*").covers(PRESENCE)).isTrue();
    assertThat(IgnoreRule.named("shop.batch_*").inSchema("public").covers(PRESENCE)).isFalse();
    assertThat(IgnoreRule.attribute("comment").covers(COMMENT)).isTrue();
    assertThat(IgnoreRule.attribute("comment").covers(PRESENCE)).isFalse();
    assertThat(IgnoreRule.attribute("presence").covers(PRESENCE)).isTrue();
  }

  @Test
  void aPatternIsNoRegularExpression() {
    assertThat(IgnoreRule.named("shop.batch?job.note").covers(PRESENCE)).isTrue();
    assertThat(IgnoreRule.named("shopXbatch_job.note").covers(PRESENCE)).isFalse();
    assertThat(IgnoreRule.named("shop.(batch_job).note").covers(PRESENCE)).isFalse();
    assertThat(IgnoreRule.named("shop.batch").covers(PRESENCE)).isFalse();
  }

  @Test
  void aRuleThatCoversNothingIsNoted() {
    Ignored ignored =
        new Ignored(
            List.of(
                IgnoreRule.kind(ObjectKind.COLUMN).withAttribute("comment"),
                IgnoreRule.kind(ObjectKind.VIEW).inSchema("audit").withName("audit.v*")));

    assertThat(ignored.covers(COMMENT)).isTrue();
    assertThat(ignored.covers(PRESENCE)).isFalse();
    assertThat(ignored.notes())
        .containsExactly(
            "The rule to ignore view in schema audit named like audit.v* covers nothing: take it out.");
  }
}
