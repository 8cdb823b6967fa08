/**
 * PostgreSQL's rules for words: how text is cut into tokens, when a name needs quotes, which names
 * it chooses by itself.
 *
 * <p>Text enters; tokens, quoted text or names leave. Nothing here interprets an expression.
 */
@NullMarked
package org.schemaparity.model.sql;

import org.jspecify.annotations.NullMarked;
