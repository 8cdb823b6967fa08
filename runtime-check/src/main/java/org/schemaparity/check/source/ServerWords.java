package org.schemaparity.check.source;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What a server says about a failure, in one line without a full stop; where there is no server to
 * say anything, the driver's first sentence.
 */
final class ServerWords {
  private ServerWords() {}

  static String of(SQLException failure) {
    ServerErrorMessage message =
        failure instanceof PSQLException refusal ? refusal.getServerErrorMessage() : null;
    String text =
        message == null || message.getMessage() == null
            ? String.valueOf(failure.getMessage()).split("\\. ", 2)[0]
            : message.getMessage();
    return text.strip().replaceAll("\\s*\\R\\s*", " ").replaceFirst("\\.$", "");
  }

  /** {@return where in the statement the server found the fault, counted from 0} */
  static int offset(SQLException failure) {
    ServerErrorMessage message =
        failure instanceof PSQLException refusal ? refusal.getServerErrorMessage() : null;
    return message == null ? 0 : Math.max(0, message.getPosition() - 1);
  }
}
