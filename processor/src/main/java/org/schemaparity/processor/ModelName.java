package org.schemaparity.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.schemaparity.processor.write.ClassName;

/** The name of the model class that the options leave out. */
final class ModelName {
  private static final String SIMPLE_NAME = "SchemaModel";

  private ModelName() {}

  /**
   * {@return {@code SchemaModel} in the longest package that holds all records, or all other
   * bearers of annotations where there is no record} Packages that have nothing in common get it in
   * the first of them: nothing can import a class that is in no package.
   */
  static ClassName of(Collection<? extends Element> bearers) {
    List<String> packages = bearers.stream().map(ModelName::packageOf).sorted().toList();
    List<String> common = new ArrayList<>(List.of(packages.get(0).split("\\.")));
    for (String name : packages) {
      List<String> words = List.of(name.split("\\."));
      int same = 0;
      while (same < Math.min(common.size(), words.size())
          && common.get(same).equals(words.get(same))) {
        same++;
      }
      common.subList(same, common.size()).clear();
    }
    String shared = String.join(".", common);
    return new ClassName(shared.isEmpty() ? packages.get(0) : shared, SIMPLE_NAME);
  }

  private static String packageOf(Element bearer) {
    return bearer instanceof TypeElement type
        ? ClassName.packageOf(type)
        : ((PackageElement) bearer).getQualifiedName().toString();
  }
}
