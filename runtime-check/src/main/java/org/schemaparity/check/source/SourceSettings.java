package org.schemaparity.check.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.schemaparity.model.QualifiedName;

/**
 * What is to be known about sources beside their names.
 *
 * @param user the role for databases whose URL names none; empty for the one of the environment
 * @param password its password; empty for the one of the environment or the password file
 * @param classPath the folders and jars in which compiled models are looked up
 * @param defaultSchema the raw name of the schema in which names without a schema are looked up
 *     first
 * @param flyway Flyway's settings under the names of its configuration files, such as {@code
 *     "placeholders.env"}, with or without {@code flyway.} in front
 */
public record SourceSettings(
    String user,
    String password,
    List<Path> classPath,
    String defaultSchema,
    Map<String, String> flyway) {
  private static final String PREFIX = "flyway.";

  public SourceSettings {
    classPath = List.copyOf(classPath);
    Map<String, String> prefixed = new TreeMap<>();
    flyway.forEach(
        (name, value) -> prefixed.put(name.startsWith(PREFIX) ? name : PREFIX + name, value));
    flyway = Map.copyOf(prefixed);
  }

  /** {@return the settings of those who say nothing} */
  public static SourceSettings usual() {
    return new SourceSettings("", "", List.of(), "public", Map.of());
  }

  /** {@return these settings with a role and its password} */
  public SourceSettings withCredentials(String user, String password) {
    return new SourceSettings(user, password, classPath, defaultSchema, flyway);
  }

  /** {@return these settings with another class path} */
  public SourceSettings withClassPath(List<Path> classPath) {
    return new SourceSettings(user, password, classPath, defaultSchema, flyway);
  }

  /** {@return these settings with another default schema} */
  public SourceSettings withDefaultSchema(String defaultSchema) {
    return new SourceSettings(user, password, classPath, defaultSchema, flyway);
  }

  /** {@return these settings with other settings of Flyway's} */
  public SourceSettings withFlyway(Map<String, String> flyway) {
    return new SourceSettings(user, password, classPath, defaultSchema, flyway);
  }

  /** {@return the table in which Flyway, set like this, notes what it did} */
  QualifiedName historyTable() {
    String first = flyway.getOrDefault(PREFIX + "schemas", defaultSchema).split(",", 2)[0].strip();
    return new QualifiedName(
        flyway.getOrDefault(PREFIX + "defaultSchema", first),
        flyway.getOrDefault(PREFIX + "table", "flyway_schema_history"));
  }
}
