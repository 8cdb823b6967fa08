package org.schemaparity.check;

import java.util.List;

/** What a check finds to be so or not. */
public enum Claim {
  /** What the migrations make is what the records say. */
  MIGRATIONS_MATCH_RECORDS(
      "migrations and records say the same",
      "The migrations and the records do not say the same.",
      "To go on, compile afresh (mvn clean compile): for what the records say and no migration does, the"
          + " compiler drafts a migration and says where it lies."),
  /** The committed snapshot is that of the database that the migrations make. */
  SNAPSHOT_MATCHES(
      "the snapshot matches the migrated database",
      "The snapshot does not match the migrated database.",
      ""),
  /** No migration was changed or lost after the snapshot accounted for it. */
  APPLIED_MIGRATIONS_UNCHANGED(
      "applied migrations are unchanged", "Migrations changed after the snapshot was made.", ""),
  /** What one source says is what another one says. */
  SOURCES_AGREE("both sources say the same", "The sources do not say the same.", "");

  private final String words;
  private final String failure;
  private final String advice;

  Claim(String words, String failure, String advice) {
    this.words = words;
    this.failure = failure;
    this.advice = advice;
  }

  /** {@return what a {@link ParityCheck} finds to be so or not, in order} */
  public static List<Claim> ofParity() {
    return List.of(MIGRATIONS_MATCH_RECORDS, SNAPSHOT_MATCHES, APPLIED_MIGRATIONS_UNCHANGED);
  }

  /** {@return the claim in words} */
  public String words() {
    return words;
  }

  /** {@return the sentence that says that it is not so} */
  String failure() {
    return failure;
  }

  /** {@return how to go on where it is not so; empty where each finding says so itself} */
  String advice() {
    return advice;
  }
}
