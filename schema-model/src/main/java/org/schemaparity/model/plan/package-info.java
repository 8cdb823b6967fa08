/**
 * The way from one database to another.
 *
 * <p>Two {@link org.schemaparity.model.Database} values and what differs between them enter; a
 * {@link org.schemaparity.model.plan.Plan} leaves: operations in an order that applies, each with
 * its hazards, as plain data without SQL text.
 */
@NullMarked
package org.schemaparity.model.plan;

import org.jspecify.annotations.NullMarked;
