package org.schemaparity.model.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.schemaparity.model.ObjectKind;
import org.schemaparity.model.SqlObject;
import org.schemaparity.model.SqlObjectName;
import org.schemaparity.model.diff.Pair;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;

/**
 * Plans foreign servers and their wrappers. To make a server again is to lose what its user
 * mappings hold, of which only the superuser may read anything.
 */
record ForeignServerPlanner(Outline outline) {
  private static final String OPTIONS = "options";
  private static final String VERSION = "version";
  private static final String USER_MAPPING = "user mapping of ";

  /** What PostgreSQL alters of a server or wrapper that stays. */
  static boolean alters(ObjectKind kind, String attribute) {
    return attribute.equals(OPTIONS)
        || (kind == ObjectKind.SERVER
            && (attribute.equals(VERSION) || attribute.startsWith(USER_MAPPING)));
  }

  void altered(Set<String> attributes, Pair<SqlObject> objects) {
    SqlObject to = objects.to();
    for (String attribute : attributes) {
      if (attribute.equals(VERSION)) {
        add(new SqlObjectOperation.SetVersion(to.name(), to.details().of(VERSION)));
      } else if (attribute.equals(OPTIONS)) {
        add(
            new SqlObjectOperation.SetOptions(
                to.name(), objects.map(ForeignServerPlanner::options)));
      } else {
        alterMapping(attribute.substring(USER_MAPPING.length()), objects);
      }
    }
  }

  /** Takes away what PostgreSQL does not drop a server with. */
  void dropped(Phase phase, SqlObject server) {
    List<String> statements = server.definition().statements();
    statements
        .subList(1, statements.size())
        .forEach(
            mapping -> outline.add(phase, new SqlObjectOperation.TakeBack(server.name(), mapping)));
  }

  private void alterMapping(String user, Pair<SqlObject> servers) {
    SqlObjectName name = servers.to().name();
    DefinitionParts.userMapping(servers.from(), user)
        .ifPresent(statement -> add(new SqlObjectOperation.TakeBack(name, statement)));
    DefinitionParts.userMapping(servers.to(), user)
        .ifPresent(statement -> add(new SqlObjectOperation.Make(name, statement)));
  }

  /** {@return the options by their names, each as the literal that it is} */
  private static Map<String, String> options(SqlObject object) {
    List<Token> tokens =
        SqlLexer.tokens(object.details().of(OPTIONS).orElse("")).stream()
            .filter(token -> token.isName() || token.kind() == Token.Kind.STRING)
            .toList();
    Map<String, String> options = new TreeMap<>();
    for (int i = 0; i + 1 < tokens.size(); i += 2) {
      options.put(tokens.get(i).value(), tokens.get(i + 1).text());
    }
    return options;
  }

  private void add(Operation operation) {
    outline.add(Phase.CREATE_ROUTINES, operation);
  }
}
