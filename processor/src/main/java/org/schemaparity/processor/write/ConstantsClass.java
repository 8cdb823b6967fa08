package org.schemaparity.processor.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final String CONSTANT = "    public static final ";

  private final String stringClass;
  private final String defaultSchema;
  private final StringBuilder text = new StringBuilder();

  private ConstantsClass(String stringClass, String defaultSchema) {
    this.stringClass = stringClass;
    this.defaultSchema = defaultSchema;
  }

  /**
   * {@return the class as Java}
   *
   * @param tables the tables of the records of the class's package, in their order
   * @param stringClass what {@link String} is called in the package
   */
  public static String of(
      ClassName name, List<TableDeclaration> tables, String stringClass, String defaultSchema) {
    ConstantsClass constants = new ConstantsClass(stringClass, defaultSchema);
    constants.write(name, tables);
    return JavaText.ascii(constants.text);
  }

  private void write(ClassName name, List<TableDeclaration> tables) {
    text.append(
        JavaText.head(
            name, "The names of this package's tables and their columns, ready for SQL."));
    text.append("public final class ").append(name.simpleName()).append(" {\n");
    text.append("  private ").append(name.simpleName()).append("() {}\n");
    tables.forEach(this::write);
    text.append("}\n");
  }

  private void write(TableDeclaration table) {
    String name = ClassName.nested(table.record(), "_") + "Table";
    text.append("\n  /** The names of the table of {@link ")
        .append(ClassName.nested(table.record(), "."))
        .append("}. */\n  public static final class ")
        .append(name)
        .append(" {\n    /** The table. */\n");
    constant(ConstantNames.TABLE, Identifiers.quote(table.name(), defaultSchema));
    List<String> columns =
        table.parts().columns().stream().map(ColumnDeclaration::name).distinct().toList();
    Map<String, String> names = ConstantNames.of(columns);
    for (ColumnDeclaration column : table.parts().columns()) {
      String constant = names.remove(column.name());
      if (constant != null) {
        javadoc(column);
        constant(constant, Identifiers.quote(column.name()));
      }
    }
    text.append("\n    private ").append(name).append("() {}\n  }\n");
  }

  private void javadoc(ColumnDeclaration column) {
    text.append("\n    /** The column of {@code ").append(column.path()).append('}');
    column
        .type()
        .ifPresent(
            type ->
                text.append(": {@code ")
                    .append(JavaText.comment(TypeText.of(type, Optional.empty())))
                    .append(column.notNull() ? " NOT NULL}" : "}"));
    text.append(". */\n");
  }

  private void constant(String name, String value) {
    text.append(CONSTANT)
        .append(stringClass)
        .append(' ')
        .append(name)
        .append(" = ")
        .append(JavaText.literal(value))
        .append(";\n");
  }
}
