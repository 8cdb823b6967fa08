package org.schemaparity.processor.declare;

import org.schemaparity.model.QualifiedName;
import org.schemaparity.model.Table;
import org.schemaparity.processor.diagnose.Place;

/**
 * A partition as its table's record declares it.
 *
 * @param table the partition, with the name of what it is a part of
 * @param place where it is declared
 */
public record PartitionDeclaration(Table table, Place place) {
  /** {@return the partition's name} */
  public QualifiedName name() {
    return table.name();
  }
}
