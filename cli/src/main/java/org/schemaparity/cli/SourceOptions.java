package org.schemaparity.cli;

import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schemaparity.check.IgnoreRule;
import org.schemaparity.check.SourceCheck;
import org.schemaparity.check.build.Workshop;
import org.schemaparity.check.server.DatabaseServer;
import org.schemaparity.check.source.Reading;
import org.schemaparity.check.source.Source;
import org.schemaparity.check.source.SourceSettings;
import org.schemaparity.model.Database;
import org.schemaparity.model.diff.Pair;
import picocli.CommandLine.Option;

/** The options of every command that reads sources. */
final class SourceOptions {
  private static final String CONTAINER = "container";

  @Option(
      names = "--user",
      paramLabel = "ROLE",
      defaultValue = "",
      description =
          "The role for databases whose URL names none. Else PGUSER, or the name of the system's user.")
  private String user = "";

  @Option(
      names = "--password",
      paramLabel = "PASSWORD",
      arity = "0..1",
      interactive = true,
      defaultValue = "",
      description =
          "The role's password; without a value it is asked for. Else PGPASSWORD, or the file PGPASSFILE or ~/.pgpass.")
  private String password = "";

  @Option(
      names = "--classpath",
      paramLabel = "PATH",
      defaultValue = "",
      description = "The folders and jars in which models are looked up.")
  private String classPath = "";

  @Option(
      names = "--schema",
      paramLabel = "NAME",
      defaultValue = "public",
      description = "The schema of names without one. By default: ${DEFAULT-VALUE}.")
  private String schema = "public";

  @Option(
      names = "--flyway",
      paramLabel = "SETTING=VALUE",
      description = "A setting for Flyway, such as placeholders.env=test. May be repeated.")
  private Map<String, String> flyway = new HashMap<>();

  @Option(
      names = "--server",
      paramLabel = "SERVER",
      defaultValue = "",
      description =
          "Where throwaway databases are made: embedded, container, container:IMAGE or the URL of a server, with"
              + " its user. By default embedded, or a container of the version of the database that is read, if it can be had.")
  private String server = "";

  @Option(
      names = "--ignore",
      paramLabel = "RULE",
      converter = IgnoreRuleConverter.class,
      description =
          "Pass over what the rule covers, such as kind=index,schema=audit,name=audit.log_*,attribute=comment (each"
              + " part may be left out). May be repeated.")
  private List<IgnoreRule> ignored = List.of();

  /** {@return the source that {@code text} names} */
  Source source(String text) {
    List<Path> paths =
        Arrays.stream(classPath.split(File.pathSeparator, -1))
            .filter(path -> !path.isEmpty())
            .map(Path::of)
            .toList();
    return Source.of(text, new SourceSettings(user, password, paths, schema, flyway));
  }

  /** {@return a check of two sources} */
  SourceCheck check(Pair<Source> sources) {
    SourceCheck check = SourceCheck.of(sources).defaultSchema(schema).ignoring(ignored);
    return server.isEmpty() ? check : check.server(server());
  }

  /** {@return what is passed over} */
  List<IgnoreRule> ignored() {
    return List.copyOf(ignored);
  }

  /** {@return the schema of names without one} */
  String schema() {
    return schema;
  }

  /** {@return what the source says; what is worth knowing beside is said on {@code err}} */
  Database read(Source source, PrintWriter err) {
    try (Progress progress = new Progress(err)) {
      progress.accept("reading " + source.name());
      return source.said().orElseGet(() -> made(source, progress, err));
    }
  }

  private Database made(Source source, Progress progress, PrintWriter err) {
    progress.accept("starting the server for throwaway databases");
    DatabaseServer throwaway = server.isEmpty() ? DatabaseServer.configured() : server();
    Workshop workshop = new Workshop(throwaway.start(), schema);
    progress.accept("reading " + source.name());
    Reading reading = source.read(workshop);
    reading.notes().forEach(note -> err.println("note: " + OneLine.of(note)));
    return reading.said();
  }

  private DatabaseServer server() {
    if (server.equals("embedded")) {
      return DatabaseServer.embedded();
    } else if (server.equals(CONTAINER)) {
      return DatabaseServer.container(DatabaseServer.DEFAULT_IMAGE);
    } else if (server.startsWith(CONTAINER + ":")) {
      return DatabaseServer.container(server.substring(CONTAINER.length() + 1));
    }
    return DatabaseServer.url(server, "", "");
  }
}
