package org.schemaparity.model;

/**
 * What a catalog keeps about an object beyond the attributes that the model names, as text that is
 * only compared.
 *
 * <p>When every named attribute of two objects is equal and their residues are not, they still
 * differ.
 *
 * @param text the catalog's words; empty for a model that comes from records
 */
public record Residue(String text) {
  /** No residue. */
  public static final Residue NONE = new Residue("");
}
