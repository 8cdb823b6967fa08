package org.schemaparity.model;

/**
 * An SQL expression, which is text that only PostgreSQL interprets.
 *
 * @param sql the text, without the parentheses that a clause puts around it
 */
public record Expression(String sql) {}
