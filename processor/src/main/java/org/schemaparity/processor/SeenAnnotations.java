package org.schemaparity.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Generated;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Tells the compiler that our annotations are read, so that {@code -Xlint:processing} does not warn
 * of them. {@link SchemaParityProcessor} cannot say so itself: when it asks for all annotations, it
 * would keep them from other processors. The compiler asks processors in the order of their names.
 */
@AutoService(Processor.class)
public final class SeenAnnotations extends AbstractProcessor {
  private static final String GENERATED = Generated.class.getCanonicalName();

  /** Made by the compiler. */
  public SeenAnnotations() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("org.schemaparity.annotations.*", GENERATED);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /** {@return true for what is ours alone: to claim that is all that this processor is for} */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return annotations.stream()
        .filter(annotation -> annotation.getQualifiedName().contentEquals(GENERATED))
        .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
        .allMatch(GeneratedClasses::isGeneratedByUs);
  }
}
