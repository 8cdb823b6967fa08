package org.schemaparity.sample.library.catalogue;

/** What the scanner at the desk reads from a copy. */
public record Barcode(String text) {
  @Override
  public String toString() {
    return text;
  }
}
