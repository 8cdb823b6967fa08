package org.schemaparity.processor.declare;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.schemaparity.model.QualifiedName;
import org.schemaparity.processor.diagnose.Place;

/**
 * A table as its record declares it.
 *
 * @param record the record
 * @param javaName the record's name in Java
 * @param name the table's name
 * @param place where it is declared
 * @param comment the comment, if any
 * @param formerName the name that it had, if any
 * @param parts its columns, constraints and indexes
 * @param options what a usual table says nothing of
 * @param partitions its partitions, as far as they are declared
 * @param serials the sequences of its serial columns
 * @param sound whether nothing is wrong with it by itself
 */
public record TableDeclaration(
    TypeElement record,
    String javaName,
    QualifiedName name,
    Place place,
    Optional<String> comment,
    Optional<GivenName> formerName,
    TableParts parts,
    TableOptionsDeclaration options,
    List<PartitionDeclaration> partitions,
    List<SequenceDeclaration> serials,
    boolean sound) {
  public TableDeclaration {
    partitions = List.copyOf(partitions);
    serials = List.copyOf(serials);
  }
}
