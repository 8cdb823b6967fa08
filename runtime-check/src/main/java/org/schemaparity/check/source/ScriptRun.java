package org.schemaparity.check.source;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/**
 * Runs a script. A dump says who owns what and who may do what, although the throwaway server has
 * none of those roles, and has settings of newer servers; only that is passed over.
 */
final class ScriptRun {
  /** See "PostgreSQL Error Codes" in the PostgreSQL manual. */
  private static final String UNDEFINED_OBJECT = "42704";

  private static final String FEATURE_NOT_SUPPORTED = "0A000";
  private static final String UNDEFINED_FILE = "58P01";

  private static final Pattern ABOUT_ROLES =
      Pattern.compile(
          "(?is)GRANT\\s.*|REVOKE\\s.*|ALTER\\s+DEFAULT\\s+PRIVILEGES\\s.*|ALTER\\s.*\\sOWNER\\s+TO\\s+\\S+|SET\\s+.*");

  private static final Pattern MISSING_ROLE = Pattern.compile("role \"(.*)\" does not exist");

  private final Connection connection;
  private final Map<String, Integer> missingRoles = new TreeMap<>();

  private ScriptRun(Connection connection) {
    this.connection = connection;
  }

  /**
   * {@return a note for each role whose rights were passed over}
   *
   * @throws ScriptException if the server refuses a statement
   * @throws SQLException if the server cannot be talked to
   */
  static List<String> of(List<ScriptPart> parts, Connection connection) throws SQLException {
    ScriptRun run = new ScriptRun(connection);
    for (ScriptPart part : parts) {
      run.run(part);
    }
    return run.notes();
  }

  private void run(ScriptPart part) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      // Braces are not for the driver to read.
      statement.setEscapeProcessing(false);
      if (part.data().isPresent()) {
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(part.sql(), new StringReader(part.data().get()));
      } else {
        statement.execute(part.sql());
      }
    } catch (IOException e) {
      throw new IllegalStateException("a string can always be read", e);
    } catch (SQLException refusal) {
      if (connection.isClosed()) {
        throw refusal;
      }
      refused(part, refusal);
    }
  }

  private void refused(ScriptPart part, SQLException refusal) {
    String words = ServerWords.of(refusal);
    Matcher role = MISSING_ROLE.matcher(words);
    boolean missingRole = role.matches();
    boolean passedOver =
        UNDEFINED_OBJECT.equals(refusal.getSQLState()) && ABOUT_ROLES.matcher(part.sql()).matches();
    if (!passedOver) {
      throw new ScriptException(
          part.lineAt(ServerWords.offset(refusal)),
          words + ". " + (missingRole ? "Use a throwaway server that has it" : remedy(refusal)));
    } else if (missingRole) {
      missingRoles.merge(role.group(1), 1, Integer::sum);
    }
  }

  private static String remedy(SQLException refusal) {
    return Set.of(FEATURE_NOT_SUPPORTED, UNDEFINED_FILE).contains(refusal.getSQLState())
        ? "Use a throwaway server that has it"
        : "Correct the statement";
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    missingRoles.forEach(
        (role, count) ->
            notes.add(
                "%s statement%s about the rights of the role %s passed over, because the throwaway server has no such role."
                    .formatted(count, count == 1 ? "" : "s", role)));
    return notes;
  }
}
