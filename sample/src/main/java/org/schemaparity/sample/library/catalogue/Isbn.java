package org.schemaparity.sample.library.catalogue;

/** An International Standard Book Number: thirteen digits, no hyphens. */
public record Isbn(String digits) {
  @Override
  public String toString() {
    return digits;
  }
}
