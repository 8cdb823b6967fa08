package org.schemaparity.processor.write;

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

  /** {@return the class as Java, with all names in full: the package may have the short ones} */
  public static String of(ClassName name) {
    String resource = resourceFor(name);
    String missing =
        resource
            + " is missing beside its class "
            + name.canonicalName()
            + ". Compile the records again, and keep the resources of the class output.";
    return JavaText.ascii(
        JavaText.head(name, "The database that the records with {@code @Table} say.")
            + """
            public final class %1$s {
              private %1$s() {}

              /** {@return the database, read once} */
              public static org.schemaparity.model.Database database() {
                return Loaded.DATABASE;
              }

              private static org.schemaparity.model.Database read() {
                try (java.io.InputStream in = %1$s.class.getResourceAsStream(%2$s)) {
                  if (in == null) {
                    throw new java.lang.IllegalStateException(
                        %3$s);
                  }
                  return org.schemaparity.model.snapshot.SnapshotText.read(
                          new java.lang.String(
                              in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                      .database();
                } catch (java.io.IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              }

              private static final class Loaded {
                static final org.schemaparity.model.Database DATABASE = read();
              }
            }
            """
                .formatted(
                    name.simpleName(), JavaText.literal(resource), JavaText.literal(missing)));
  }
}
