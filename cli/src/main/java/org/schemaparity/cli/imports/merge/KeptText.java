package org.schemaparity.cli.imports.merge;

import java.util.ArrayList;
import java.util.List;
import org.schemaparity.cli.imports.java.TypeSource;

/** All that was written by hand in a type and its parts. */
record KeptText(TypeSource type) {
  List<String> all() {
    List<String> texts = new ArrayList<>();
    type.kept().javadoc().ifPresent(texts::add);
    texts.addAll(type.kept().annotations());
    texts.addAll(type.kept().interfaces());
    texts.add(type.kept().members());
    if (type.shape() instanceof TypeSource.RecordShape shape) {
      shape.components().forEach(component -> texts.addAll(component.foreign()));
    } else if (type.shape() instanceof TypeSource.EnumShape shape) {
      for (var constant : shape.constants()) {
        texts.addAll(constant.foreign());
        texts.add(constant.rest());
      }
    }
    type.parts().forEach(part -> texts.addAll(new KeptText(part).all()));
    return texts;
  }
}
