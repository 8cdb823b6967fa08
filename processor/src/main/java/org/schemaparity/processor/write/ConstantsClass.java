package org.schemaparity.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.schemaparity.model.sql.Identifiers;
import org.schemaparity.model.sql.TypeText;
import org.schemaparity.processor.declare.ColumnDeclaration;
import org.schemaparity.processor.declare.TableDeclaration;

/**
 * The class with the names of a package's tables, ready for SQL: a class within it for each record.
 * There is one a package and not one a record, because the compiler compares each file that it is
 * asked to write with all that it has written.
 */
public final class ConstantsClass {
  private ConstantsClass() {}

  /**
   * {@return the class as Java}
   *
   * @param tables the tables of the records of the class's package, in their order
   */
  public static String of(ClassName name, List<TableDeclaration> tables, String defaultSchema) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("The names of this package's tables and their columns, ready for SQL.\n")
            .addAnnotation(JavaText.generated())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    tables.forEach(table -> type.addType(names(table, defaultSchema)));
    return JavaText.of(name.packageName(), type.build());
  }

  /** The record's name and those around it, and {@code Table}. */
  private static String nameFor(TableDeclaration table) {
    return String.join("_", ClassName.get(table.record()).simpleNames()) + "Table";
  }

  private static TypeSpec names(TableDeclaration table, String defaultSchema) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(nameFor(table))
            .addJavadoc("The names of the table of {@link $T}.\n", ClassName.get(table.record()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addField(
                constant(
                    ConstantNames.TABLE,
                    Identifiers.quote(table.name(), defaultSchema),
                    CodeBlock.of("The table.")));
    List<String> columns = table.parts().columnNames().stream().distinct().toList();
    Map<String, String> names = ConstantNames.of(columns);
    for (ColumnDeclaration column : table.parts().columns()) {
      String name = names.remove(column.name());
      if (name != null) {
        type.addField(constant(name, Identifiers.quote(column.name()), javadoc(column)));
      }
    }
    return type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  private static CodeBlock javadoc(ColumnDeclaration column) {
    return column
        .type()
        .map(
            type ->
                CodeBlock.of(
                    "The column of {@code $L}: {@code $L$L}.",
                    column.path(),
                    JavaText.comment(TypeText.of(type, Optional.empty())),
                    column.notNull() ? " NOT NULL" : ""))
        .orElse(CodeBlock.of("The column of {@code $L}.", column.path()));
  }

  private static FieldSpec constant(String name, String value, CodeBlock javadoc) {
    return FieldSpec.builder(String.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(javadoc)
        .initializer("$S", value)
        .build();
  }
}
