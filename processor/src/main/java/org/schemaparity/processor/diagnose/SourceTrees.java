package org.schemaparity.processor.diagnose;

import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** What javac knows of the source beyond its elements. */
public final class SourceTrees {
  private SourceTrees() {}

  /** {@return the compiler's trees, unless a build tool has wrapped it or it is not javac} */
  public static Optional<Trees> of(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }
}
