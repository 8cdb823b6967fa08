package org.schemaparity.check.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schemaparity.model.sql.SqlLexer;
import org.schemaparity.model.sql.Token;

/**
 * Cuts a script into statements as {@code psql} does: at semicolons outside of parentheses and of
 * {@code BEGIN ATOMIC … END}, the body of an SQL routine.
 */
final class ScriptSplitter {
  /** What plain dumps and scripts say to {@code psql} that has no effect on the schema. */
  private static final Set<String> HARMLESS =
      Set.of(
          "restrict", "unrestrict", "echo", "qecho", "timing", "pset", "encoding", "set", "unset");

  private static final String END_OF_DATA = "\\.";

  private final String script;
  private final List<ScriptPart> parts = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private int position;
  private int line = 1;
  private int start = -1;
  private int startLine;
  private int parentheses;
  private int bodies;

  private ScriptSplitter(String script) {
    this.script = script;
  }

  /**
   * {@return the statements of {@code script}}
   *
   * @throws ScriptException if it has something that is for {@code psql} alone, or that has no end
   */
  static List<ScriptPart> split(String script) {
    ScriptSplitter splitter = new ScriptSplitter(script);
    while (splitter.position < script.length()) {
      splitter.next();
    }
    splitter.end();
    return List.copyOf(splitter.parts);
  }

  private void next() {
    Token token = SqlLexer.tokenAt(script, position);
    if (token.kind() == Token.Kind.UNTERMINATED) {
      throw new ScriptException(line, "A string, name or comment begins here and has no end");
    } else if (token.is("\\")) {
      metaCommand();
    } else if (token.is(";") && parentheses == 0 && bodies == 0) {
      end();
      advance(1);
      copyData();
    } else {
      if (start < 0 && token.kind() != Token.Kind.SPACE) {
        start = position;
        startLine = line;
      }
      follow(token);
      advance(token.text().length());
    }
  }

  private void follow(Token token) {
    if (token.is("(")) {
      parentheses++;
    } else if (token.is(")")) {
      parentheses = Math.max(0, parentheses - 1);
    } else if (token.kind() == Token.Kind.WORD && parentheses == 0) {
      followWord(token.value());
    }
  }

  private void followWord(String word) {
    boolean atomic = word.equals("atomic") && last().equals("begin") && makesRoutine();
    if (atomic || (bodies > 0 && word.equals("case"))) {
      bodies++;
    } else if (bodies > 0 && word.equals("end")) {
      bodies--;
    }
    words.add(word);
  }

  private String last() {
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  private boolean makesRoutine() {
    return words.get(0).equals("create")
        && words.stream().limit(4).anyMatch(Set.of("function", "procedure")::contains);
  }

  /** A statement that the end of the script ends needs no semicolon. */
  private void end() {
    if (start >= 0) {
      String sql = script.substring(start, position).stripTrailing();
      parts.add(new ScriptPart(sql, startLine, Optional.empty()));
    }
    start = -1;
    parentheses = 0;
    bodies = 0;
  }

  private void copyData() {
    boolean copies =
        !words.isEmpty()
            && words.get(0).equals("copy")
            && Collections.indexOfSubList(words, List.of("from", "stdin")) > 0;
    words.clear();
    if (!copies) {
      return;
    }
    advance(lineEnd() - position);
    int first = position;
    while (position < script.length() && !lineText().equals(END_OF_DATA)) {
      advance(lineEnd() - position);
    }
    ScriptPart copy = parts.remove(parts.size() - 1);
    parts.add(
        new ScriptPart(copy.sql(), copy.line(), Optional.of(script.substring(first, position))));
    advance(lineEnd() - position);
  }

  private void metaCommand() {
    String command = lineText();
    String name = command.substring(1).split("\\s", 2)[0];
    if (start >= 0 || !HARMLESS.contains(name)) {
      throw new ScriptException(
          line,
          "\\%s is a command for psql, not for the server. Take it out; for a dump, leave out the option --create"
              .formatted(name));
    }
    advance(lineEnd() - position);
  }

  private String lineText() {
    return script.substring(position, lineEnd()).strip();
  }

  /** Behind the end of the line that {@code position} is in. */
  private int lineEnd() {
    int end = script.indexOf('\n', position);
    return end < 0 ? script.length() : end + 1;
  }

  private void advance(int characters) {
    for (int i = position; i < position + characters; i++) {
      if (script.charAt(i) == '\n') {
        line++;
      }
    }
    position += characters;
  }
}
