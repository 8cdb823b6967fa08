package org.schemaparity.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Tells the compiler that our options are known. A build gives them to all its compilations, and
 * the compiler would warn of them in one that has no annotation of ours, such as that of the tests.
 * {@link SchemaParityProcessor} does not ask for all annotations then, because Gradle would compile
 * all again after each change.
 */
@AutoService(Processor.class)
public final class SeenOptions extends AbstractProcessor {
  /** Made by the compiler. */
  public SeenOptions() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processingEnv.getOptions().keySet().stream().anyMatch(Options.names()::contains)
        ? Set.of("*")
        : Set.of();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.names();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return false;
  }
}
