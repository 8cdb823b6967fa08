package org.schemaparity.model;

/**
 * One attribute that a catalog keeps about an object and the model has no component for.
 *
 * @param attribute the attribute in words, such as {@code "volatility"}
 * @param value its value in the catalog's words
 */
public record Detail(String attribute, String value) {}
