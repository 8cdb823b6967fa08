/**
 * Places for a database.
 *
 * <p>What enters is a choice of server, by API or by settings; what leaves are databases of our own
 * on it, each of which is dropped when it is closed. No other database of a server is ever touched.
 */
@NullMarked
package org.schemaparity.check.server;

import org.jspecify.annotations.NullMarked;
