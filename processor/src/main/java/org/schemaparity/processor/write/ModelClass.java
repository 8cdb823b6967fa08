package org.schemaparity.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.lang.model.element.Modifier;
import org.schemaparity.model.Database;
import org.schemaparity.model.snapshot.SnapshotText;

/**
 * The class from which a program gets the database that its records say. The data lie in a resource
 * beside it, so that no count of tables outgrows the limits of a class file.
 */
public final class ModelClass {
  private ModelClass() {}

  /** {@return the name of the resource beside the class} */
  public static String resourceFor(ClassName name) {
    return name.simpleName() + ".snapshot";
  }

  /** {@return the name of the resource that says what the model was made from} */
  public static String indexFor(ClassName name) {
    return name.simpleName() + ".index";
  }

  /** {@return the class as Java} */
  public static String of(ClassName name) {
    ClassName loaded = name.nestedClass("Loaded");
    TypeSpec type =
        TypeSpec.classBuilder(name)
            .addJavadoc("The database that the records with {@code @Table} say.\n")
            .addAnnotation(JavaText.generated())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(accessor(loaded))
            .addMethod(reader(name))
            .addType(holder(loaded))
            .build();
    return JavaText.of(name.packageName(), type);
  }

  private static MethodSpec accessor(ClassName loaded) {
    return MethodSpec.methodBuilder("database")
        .addJavadoc("{@return the database, read once}\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(Database.class)
        .addStatement("return $T.DATABASE", loaded)
        .build();
  }

  private static MethodSpec reader(ClassName name) {
    return MethodSpec.methodBuilder("read")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(Database.class)
        .beginControlFlow(
            "try ($T in = $T.class.getResourceAsStream($S))",
            InputStream.class,
            name,
            resourceFor(name))
        .beginControlFlow("if (in == null)")
        .addStatement(
            "throw new $T($S)",
            IllegalStateException.class,
            resourceFor(name)
                + " is missing beside its class "
                + name.canonicalName()
                + ". Compile the records again, and keep the resources of the class output.")
        .endControlFlow()
        .addStatement(
            "return $T.read(new $T(in.readAllBytes(), $T.UTF_8)).database()",
            SnapshotText.class,
            String.class,
            StandardCharsets.class)
        .nextControlFlow("catch ($T e)", IOException.class)
        .addStatement("throw new $T(e)", UncheckedIOException.class)
        .endControlFlow()
        .build();
  }

  private static TypeSpec holder(ClassName loaded) {
    return TypeSpec.classBuilder(loaded)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addField(
            FieldSpec.builder(Database.class, "DATABASE", Modifier.STATIC, Modifier.FINAL)
                .initializer("read()")
                .build())
        .build();
  }
}
