package org.schemaparity.check.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.schemaparity.check.build.Workshop;
import org.schemaparity.model.Database;

/** A place that a schema is read from. */
public sealed interface Source permits LiveDatabase, MigrationsFolder, SqlScript, Model {
  /** {@return what to call it in a sentence, without secrets} */
  String name();

  /** {@return the file or folder that it is, if it is one} */
  Optional<Path> path();

  /**
   * {@return the major version of the server that it lies on, if it lies on one}
   *
   * @throws SourceException if that server cannot be reached
   */
  OptionalInt majorVersion();

  /**
   * {@return whether it has all that there is} What migrations make and records declare is added to
   * at run time: a table that is divided gets its partitions.
   */
  boolean isWhole();

  /**
   * {@return what it says}
   *
   * @param workshop where databases are made for what does not lie in one
   * @throws SourceException if it cannot be read
   * @throws org.schemaparity.check.migrate.MigrationException if a migration fails
   * @throws org.schemaparity.check.build.RefusedModelException if PostgreSQL refuses what it says
   */
  Reading read(Workshop workshop);

  /**
   * {@return what it says in its own words, if no throwaway database has to be made to know that}
   *
   * @throws SourceException if it cannot be read
   */
  default Optional<Database> said() {
    return Optional.empty();
  }

  /**
   * {@return the source that {@code text} names: {@code jdbc:postgresql://…}, a folder of Flyway
   * migrations, a {@code .sql} file, a snapshot file, or {@code model:} and the name of a generated
   * model class}
   *
   * @throws SourceException if the text names none, or if a snapshot or model cannot be loaded
   */
  static Source of(String text, SourceSettings settings) {
    if (text.matches("(?s)(jdbc:)?postgres(ql)?:.*")) {
      return database(text, settings);
    } else if (text.startsWith("jdbc:")) {
      throw new SourceException(
          "Only PostgreSQL's databases can be read. Name one like jdbc:postgresql://localhost/shop.");
    } else if (text.startsWith(ModelLoader.PREFIX)) {
      return model(text.substring(ModelLoader.PREFIX.length()), settings.classPath());
    }
    return file(path(text), settings);
  }

  /**
   * {@return the database at {@code url}, which is only read}
   *
   * @param url such as {@code "jdbc:postgresql://localhost:5432/shop"}
   * @throws SourceException if the text is no such URL, or names no database
   */
  static Source database(String url, SourceSettings settings) {
    return LiveDatabase.at(url, settings);
  }

  /** {@return what the Flyway migrations in {@code folder} make} */
  static Source migrations(Path folder, SourceSettings settings) {
    return new MigrationsFolder(folder, settings);
  }

  /** {@return what the SQL script {@code file} makes} */
  static Source script(Path file, SourceSettings settings) {
    return new SqlScript(file, settings);
  }

  /**
   * {@return what the snapshot in {@code file} says}
   *
   * @throws SourceException if it cannot be read
   */
  static Source snapshot(Path file) {
    return ModelLoader.snapshot(file);
  }

  /**
   * {@return what the generated model class says}
   *
   * @param className such as {@code "com.acme.ShopModel"}
   * @param classPath the folders and jars that it lies in, and what it needs
   * @throws SourceException if it cannot be loaded
   */
  static Source model(String className, List<Path> classPath) {
    return ModelLoader.model(className, classPath);
  }

  /**
   * {@return what {@code database} says}
   *
   * @param name what to call it in a sentence, such as {@code "the records"}
   */
  static Source model(String name, Database database) {
    return new Model(name, name, Optional.empty(), database);
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException mistake) {
      throw unknown("\"" + text + "\" is no file name");
    }
  }

  private static Source file(Path path, SourceSettings settings) {
    if (Files.isDirectory(path)) {
      return migrations(path, settings);
    } else if (!Files.exists(path)) {
      throw unknown("There is no file or folder " + path);
    } else if (path.toString().endsWith(".sql")) {
      return script(path, settings);
    } else if (path.toString().endsWith(".snapshot")) {
      return snapshot(path);
    }
    throw unknown(path + " is neither a folder nor a .sql or .snapshot file");
  }

  private static SourceException unknown(String what) {
    return new SourceException(
        what
            + ". Name jdbc:postgresql://host/database, a folder of Flyway migrations, a .sql file, a .snapshot file,"
            + " or model: and a generated class, such as model:com.acme.SchemaModel.");
  }
}
