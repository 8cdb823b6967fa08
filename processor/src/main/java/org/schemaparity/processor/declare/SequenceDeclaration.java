package org.schemaparity.processor.declare;

import java.util.Optional;
import org.schemaparity.model.Sequence;
import org.schemaparity.processor.diagnose.Place;

/**
 * A sequence as an annotation declares it.
 *
 * @param sequence the sequence
 * @param place where it is declared
 * @param bearer the name in Java of what bears the annotation, if that is not a serial column's
 * @param ownedBy the column, of the bearer's table, that is to own it, if any
 */
public record SequenceDeclaration(
    Sequence sequence, Place place, String bearer, Optional<GivenName> ownedBy) {}
