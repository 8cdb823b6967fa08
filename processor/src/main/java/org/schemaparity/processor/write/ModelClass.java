package org.schemaparity.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;
import org.schemaparity.model.Database;
import org.schemaparity.model.snapshot.CompiledModel;

/**
 * The class from which a program gets the database that its records say. There is little in it,
 * because it is compiled anew with every build.
 */
public final class ModelClass {
  private ModelClass() {}

  /** {@return the name of the resource beside the class} */
  public static String resourceFor(ClassName name) {
    return CompiledModel.resourceFor(name.simpleName());
  }

  /** {@return the name of the resource that says what the model was made from} */
  public static String indexFor(ClassName name) {
    return name.simpleName() + ".index";
  }

  /** {@return the class as Java} */
  public static String of(ClassName name) {
    TypeSpec type =
        TypeSpec.classBuilder(name)
            .addJavadoc("The database that the records with {@code @Table} say.\n")
            .addAnnotation(JavaText.generated())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addField(database(name))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(accessor())
            .build();
    return JavaText.of(name.packageName(), type);
  }

  private static FieldSpec database(ClassName name) {
    return FieldSpec.builder(
            Database.class, "DATABASE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.read($T.class, $T.class.getResourceAsStream($S))",
            CompiledModel.class,
            name,
            name,
            resourceFor(name))
        .build();
  }

  private static MethodSpec accessor() {
    return MethodSpec.methodBuilder("database")
        .addJavadoc("{@return the database, read once}\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(Database.class)
        .addStatement("return DATABASE")
        .build();
  }
}
