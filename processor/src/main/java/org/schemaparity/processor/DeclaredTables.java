package org.schemaparity.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import org.schemaparity.processor.declare.Declared;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.declare.TableDeclarer;

/**
 * What the tables' records declare. A record of which all is known declares the same in later
 * rounds, so that it is read once; but only in the last one does the compiler know where its parts
 * stand.
 */
final class DeclaredTables {
  private final Roster roster;
  private final Map<String, TableDeclaration> faultless = new HashMap<>();
  private boolean stale;

  DeclaredTables(Roster roster) {
    this.roster = roster;
  }

  /** {@return what the record declares; the places in it may be those of an earlier round} */
  Declared<TableDeclaration> of(TypeElement record) {
    String name = record.getQualifiedName().toString();
    TableDeclaration known = faultless.get(name);
    if (known != null) {
      return new Declared<>(known, List.of());
    }
    Declared<TableDeclaration> declared = TableDeclarer.declare(roster.sources(), record);
    if (declared.diagnostics().isEmpty() && roster.isResolved(record)) {
      faultless.put(name, declared.value());
    }
    return declared;
  }

  /** The places of all that was read so far are not those of the round that begins. */
  void nextRound() {
    stale = !faultless.isEmpty();
  }

  /**
   * Reads all records anew when they are next asked for, if there are any of an earlier round.
   *
   * @return whether there are
   */
  boolean forget() {
    boolean any = stale;
    if (any) {
      faultless.clear();
      stale = false;
    }
    return any;
  }
}
