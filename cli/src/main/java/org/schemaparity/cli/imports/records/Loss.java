package org.schemaparity.cli.imports.records;

import java.util.Locale;
import java.util.Optional;
import org.schemaparity.model.diff.ObjectPath;

/**
 * Something that annotations cannot say.
 *
 * @param path the object
 * @param attribute what of it, in a finding's words; nothing for the whole object
 * @param words the same for people
 */
public record Loss(ObjectPath path, Optional<String> attribute, String words) {
  /** {@return the loss in words} */
  public String text() {
    return "%s %s: %s".formatted(path.kind().words(), path, words);
  }

  /** {@return what makes a check pass over it, as the option {@code --ignore} takes it} */
  public String rule() {
    return "kind=%s,name=%s%s"
        .formatted(
            path.kind().words().replace(' ', '-').toLowerCase(Locale.ROOT),
            path,
            attribute.map(one -> ",attribute=" + one).orElse(""));
  }
}
