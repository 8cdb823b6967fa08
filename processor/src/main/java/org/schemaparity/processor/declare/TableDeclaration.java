package org.schemaparity.processor.declare;

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
    boolean sound) {}
