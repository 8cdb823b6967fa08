package org.schemaparity.processor.declare;

import java.util.Optional;
import org.schemaparity.processor.diagnose.Place;

/**
 * A schema as an annotation declares it.
 *
 * @param name the raw name
 * @param comment the comment, if any
 * @param place where it is declared
 */
public record SchemaDeclaration(String name, Optional<String> comment, Place place) {}
