/**
 * What a record says about its table: Java source enters, nothing leaves but class files.
 *
 * <p>The annotations are kept in class files and are not visible at run time; the annotation
 * processor reads them. Wherever an annotation names a column, both the record component's name and
 * the column's name are understood.
 *
 * <p>What is written on a component goes to its field too, because javac 17 tells where a field's
 * annotations stand and not where a component's do. On any other field they are an error.
 */
package org.schemaparity.annotations;
