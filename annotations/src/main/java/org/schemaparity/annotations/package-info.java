/**
 * What a record says about its table: Java source enters, nothing leaves but class files.
 *
 * <p>The annotations are kept in class files and are not visible at run time; the annotation
 * processor reads them. Wherever an annotation names a column, both the record component's name and
 * the column's name are understood.
 */
package org.schemaparity.annotations;
