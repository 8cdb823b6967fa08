package org.schemaparity.processor.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schemaparity.model.ColumnName;
import org.schemaparity.model.ColumnValue;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Sequence;
import org.schemaparity.model.sql.DefaultNames;
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
  private final SchemaNames names;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  SequenceDescriber(Map<String, TableDeclaration> byRecord, SchemaNames names) {
    this.byRecord = byRecord;
    this.names = names;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  Sequence sequence(SequenceDeclaration declaration) {
    Sequence sequence = declaration.sequence();
    names.takeRelation(
        sequence.name(), "the sequence `" + sequence.name() + "`", declaration.place());
    Optional<ColumnName> owner = declaration.ownedBy().flatMap(name -> owner(declaration, name));
    return new Sequence(
        sequence.name(),
        sequence.type(),
        sequence.options(),
        sequence.ownedBy().or(() -> owner),
        sequence.unlogged(),
        sequence.comment());
  }

  /** Takes the names that identity columns give to their sequences. */
  void takeNames(TableDeclaration table) {
    for (ColumnDeclaration column : table.parts().columns()) {
      if (column.value() instanceof ColumnValue.Identity identity) {
        identity
            .sequence()
            .ifPresent(
                name -> names.takeRelation(name, "the sequence `" + name + "`", column.place()));
      }
    }
  }

  /**
   * Finds out, when all names are taken, whether the sequences of identity columns without a name
   * get theirs: PostgreSQL chooses another when it is taken, and whoever comes later is refused.
   */
  void checkChosen(TableDeclaration table) {
    for (ColumnDeclaration column : table.parts().columns()) {
      if (column.value() instanceof ColumnValue.Identity identity
          && identity.sequence().isEmpty()) {
        String chosen = DefaultNames.sequence(table.name().name(), column.name(), isTaken -> false);
        names
            .relation(new QualifiedName(table.name().schema(), chosen))
            .ifPresent(
                other ->
                    error(
                        DiagnosticCode.AMBIGUOUS_NAME,
                        column.place(),
                        "PostgreSQL would call the sequence of this identity `%s`, which is the name of %s too. Give one of them another name, the sequence with @Identity(sequence = \"…\")."
                            .formatted(chosen, other)));
      }
    }
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
      List<String> names = table.parts().columnNames();
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
