/**
 * What the model's records are made of, read once from their declarations.
 *
 * <p>A record class enters; what leaves is the list of its parts, from which the diff and the
 * snapshot work without knowing any kind of object.
 */
@NullMarked
package org.schemaparity.model.shape;

import org.jspecify.annotations.NullMarked;
