package org.schemaparity.processor.declare;

import org.schemaparity.processor.diagnose.Place;

/**
 * A name that an annotation gives.
 *
 * @param text the name
 * @param place where it stands
 */
public record GivenName(String text, Place place) {}
