package org.schemaparity.cli.imports.java;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gives classes the names that they have in a file, and finds what the file has to import. */
final class Imports {
  private static final String STATIC = "static ";

  private final String packageName;
  private final Set<String> needed = new TreeSet<>();
  private final Map<String, String> bySimpleName = new HashMap<>();

  /**
   * @param taken the simple names of what the file declares itself
   * @param kept the imports that what was written by hand needs
   */
  Imports(String packageName, Set<String> taken, List<String> kept) {
    this.packageName = packageName;
    taken.forEach(name -> bySimpleName.put(name, packageName + "." + name));
    for (String name : kept) {
      needed.add(name);
      if (!name.startsWith(STATIC) && !name.endsWith("*")) {
        bySimpleName.put(simple(name), name);
      }
    }
  }

  /** {@return the name by which the file calls the class} */
  String name(String className) {
    int dot = className.lastIndexOf('.');
    if (dot < 0) {
      return className;
    }
    String holder = bySimpleName.putIfAbsent(simple(className), className);
    if (holder != null && !holder.equals(className)) {
      return className;
    }
    String home = className.substring(0, dot);
    if (!home.equals("java.lang") && !home.equals(packageName)) {
      needed.add(className);
    }
    return simple(className);
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  /** {@return the import declarations, the static ones first, with a blank line between both} */
  String declarations() {
    StringBuilder text = new StringBuilder();
    needed.stream().filter(name -> name.startsWith(STATIC)).forEach(name -> add(text, name));
    boolean both = !text.isEmpty() && needed.stream().anyMatch(name -> !name.startsWith(STATIC));
    text.append(both ? "\n" : "");
    needed.stream().filter(name -> !name.startsWith(STATIC)).forEach(name -> add(text, name));
    return text.toString();
  }

  private static void add(StringBuilder text, String name) {
    text.append("import ").append(name).append(";\n");
  }
}
