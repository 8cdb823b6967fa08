package org.schemaparity.check.source;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schemaparity.model.Database;
import org.schemaparity.model.snapshot.SnapshotException;
import org.schemaparity.model.snapshot.SnapshotText;

/** Loads what is in the model's words already. */
final class ModelLoader {
  /** What a text that names a class begins with. */
  static final String PREFIX = "model:";

  private ModelLoader() {}

  static Model snapshot(Path file) {
    try {
      return new Model(
          "the snapshot " + file,
          "the lines of " + file,
          Optional.of(file),
          SnapshotText.read(Files.readString(file)).database());
    } catch (SnapshotException unreadable) {
      throw new SourceException(
          file + ", " + unreadable.getMessage() + " Take a snapshot that was not changed by hand.");
    } catch (IOException failure) {
      throw unreadable(file, failure);
    }
  }

  static SourceException unreadable(Path file, IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return new SourceException("There is no file " + file + ". Name one that is there.");
    } else if (failure instanceof CharacterCodingException) {
      return new SourceException(file + " is not in UTF-8. Save it in that encoding.");
    }
    return new SourceException(
        file + " cannot be read: " + failure.getMessage() + ". Make it readable.", failure);
  }

  static Model model(String className, List<Path> classPath) {
    URL[] urls = classPath.stream().map(ModelLoader::url).toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(urls, ModelLoader.class.getClassLoader())) {
      Object database = loader.loadClass(className).getMethod("database").invoke(null);
      if (database instanceof Database model) {
        return new Model(
            "the model " + className, "the records of " + className, Optional.empty(), model);
      }
      throw noModel(className);
    } catch (ClassNotFoundException missing) {
      throw new SourceException(
          "There is no class %s %s. Name the folder or jar that has it as the class path, and compile it first."
              .formatted(className, where(classPath)));
    } catch (InvocationTargetException failure) {
      throw broken(className, failure.getTargetException());
    } catch (ReflectiveOperationException | NullPointerException other) {
      throw noModel(className);
    } catch (LinkageError failure) {
      throw broken(className, failure);
    } catch (IOException failure) {
      throw broken(className, failure);
    }
  }

  private static URL url(Path path) {
    if (!Files.exists(path)) {
      throw new SourceException(
          "There is no file or folder " + path + ". Name a class path that is there.");
    }
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException("every path of the file system has a URL", e);
    }
  }

  private static String where(List<Path> classPath) {
    return classPath.isEmpty()
        ? "where this program looks"
        : "in " + classPath.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  private static SourceException noModel(String className) {
    return new SourceException(
        className
            + " has no public static method database() that gives a model. Name the class that the"
            + " compiler generates from the records, such as com.acme.SchemaModel.");
  }

  private static SourceException broken(String className, Throwable failure) {
    Throwable reason = failure.getCause() == null ? failure : failure.getCause();
    return new SourceException(
        "%s cannot be loaded: %s. Compile the records with the processor of this version, and name all that they need as the class path."
            .formatted(className, reason),
        failure);
  }
}
