package org.schemaparity.processor.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.Sequence;
import org.schemaparity.processor.declare.ColumnDeclaration;
import org.schemaparity.processor.declare.GivenName;
import org.schemaparity.processor.declare.SequenceDeclaration;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.NearestName;
import org.schemaparity.processor.diagnose.Place;

/** Makes sequences of their declarations. */
final class SequenceDescriber {
  private final Map<String, TableDeclaration> byRecord;
  private final SharedNames relations;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  SequenceDescriber(Map<String, TableDeclaration> byRecord, SharedNames relations) {
    this.byRecord = byRecord;
    this.relations = relations;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  Sequence sequence(SequenceDeclaration declaration) {
    Sequence sequence = declaration.sequence();
    relations.claim(sequence.name(), "the sequence `" + sequence.name() + "`", declaration.place());
    Optional<ColumnName> owner = declaration.ownedBy().flatMap(name -> owner(declaration, name));
    return new Sequence(
        sequence.name(),
        sequence.type(),
        sequence.options(),
        sequence.ownedBy().or(() -> owner),
        sequence.unlogged(),
        sequence.comment());
  }

  private Optional<ColumnName> owner(SequenceDeclaration declaration, GivenName name) {
    TableDeclaration table = byRecord.get(declaration.bearer());
    if (table == null) {
      error(
          DiagnosticCode.MISSING_TABLE,
          name.place(),
          "`ownedBy` names a column of the table that bears @Sequence, and `%s` is no table. Move @Sequence to the table that it is meant for, or remove `ownedBy`."
              .formatted(declaration.bearer()));
      return Optional.empty();
    }
    // The manual, "CREATE SEQUENCE": the table must be in the same schema as the sequence.
    if (!table.name().schema().equals(declaration.sequence().name().schema())) {
      error(
          DiagnosticCode.MISPLACED_ANNOTATION,
          name.place(),
          "The sequence `%s` lies in another schema than the table `%s`, whose column is to own it. Add `schema = \"%s\"`."
              .formatted(declaration.sequence().name(), table.name(), table.name().schema()));
    }
    Optional<ColumnDeclaration> column = table.parts().find(name.text());
    if (column.isEmpty()) {
      List<String> names = table.parts().columns().stream().map(ColumnDeclaration::name).toList();
      error(
          DiagnosticCode.UNKNOWN_COLUMN,
          name.place(),
          "`%s` has no column `%s`. %s"
              .formatted(
                  table.record().getSimpleName(),
                  name.text(),
                  NearestName.hint(name.text(), names, "columns")));
    }
    return column.map(found -> new ColumnName(table.name(), found.name()));
  }

  private void error(DiagnosticCode code, Place place, String text) {
    diagnostics.add(Diagnostic.error(code, place, text));
  }
}
