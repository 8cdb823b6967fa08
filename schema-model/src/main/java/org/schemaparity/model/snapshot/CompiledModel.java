package org.schemaparity.model.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.schemaparity.model.Database;

/**
 * Reads what a generated model class holds. Its data lie in a resource beside it, so that no count
 * of tables outgrows the limits of a class file.
 */
public final class CompiledModel {
  private static final String EXTENSION = ".snapshot";

  private CompiledModel() {}

  /** {@return the name of the resource beside a model class of this simple name} */
  public static String resourceFor(String simpleName) {
    return simpleName + EXTENSION;
  }

  /**
   * {@return the database that a generated model class holds}
   *
   * @param model the class
   * @param resource what lies beside it, or null if nothing does: a module shows its resources to
   *     its own classes only, so that the class opens it; closed here
   * @throws IllegalStateException if nothing lies there, saying what to do
   * @throws SnapshotException if it is no snapshot
   * @throws UncheckedIOException if it cannot be read
   */
  public static Database read(Class<?> model, @Nullable InputStream resource) {
    if (resource == null) {
      throw new IllegalStateException(
          "%s is missing beside its class %s. Compile the records again, and keep the resources of the class output."
              .formatted(resourceFor(model.getSimpleName()), model.getName()));
    }
    try (resource) {
      return SnapshotText.read(new String(resource.readAllBytes(), StandardCharsets.UTF_8))
          .database();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
