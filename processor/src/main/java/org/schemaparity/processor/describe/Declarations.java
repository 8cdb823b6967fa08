package org.schemaparity.processor.describe;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.schemaparity.processor.declare.SchemaDeclaration;
import org.schemaparity.processor.declare.SequenceDeclaration;
import org.schemaparity.processor.declare.TableDeclaration;
import org.schemaparity.processor.declare.TypeDeclaration;
import org.schemaparity.processor.define.DefinedObject;

/**
 * What all records and other bearers of annotations declare.
 *
 * @param tables the tables
 * @param types the types that no table needs to bring along
 * @param sequences the sequences apart from those of columns
 * @param schemas the schemas that are declared
 * @param objects what SQL definitions make
 * @param origins by the names of the records of other modules, the jar or folder that they are in
 */
public record Declarations(
    List<TableDeclaration> tables,
    List<TypeDeclaration> types,
    List<SequenceDeclaration> sequences,
    List<SchemaDeclaration> schemas,
    List<DefinedObject> objects,
    Map<String, String> origins) {
  public Declarations {
    tables = tables.stream().sorted(Comparator.comparing(TableDeclaration::javaName)).toList();
    types = types.stream().sorted(Comparator.comparing(TypeDeclaration::javaName)).toList();
    sequences = List.copyOf(sequences);
    schemas = List.copyOf(schemas);
    objects = List.copyOf(objects);
    origins = Map.copyOf(origins);
  }
}
