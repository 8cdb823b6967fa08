package org.schemaparity.sample.library.drift;

import java.util.function.Consumer;

/**
 * One thing that is not the same in records and migrations, and how the check must put it.
 *
 * @param name what is wrong, in words
 * @param breaks makes it so in a copy of the library
 * @param kind the finding's kind of object
 * @param object the finding's object
 * @param attribute the finding's attribute
 * @param expected what the records say
 * @param actual what the migrations make
 */
record Drift(
    String name,
    Consumer<LibraryCopy> breaks,
    String kind,
    String object,
    String attribute,
    String expected,
    String actual) {
  @Override
  public String toString() {
    return name;
  }
}
