package org.schemaparity.processor;

import com.google.auto.service.AutoService;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.schemaparity.processor.diagnose.Diagnostic;
import org.schemaparity.processor.diagnose.DiagnosticCode;
import org.schemaparity.processor.diagnose.DiagnosticPrinter;
import org.schemaparity.processor.diagnose.Place;

/** Reads the records with {@code @Table} while they compile. */
@AutoService(Processor.class)
public final class SchemaParityProcessor extends AbstractProcessor {
  private Optional<Compilation> compilation = Optional.empty();

  /** Made by the compiler. */
  public SchemaParityProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    try {
      compilation = Optional.of(new Compilation(environment));
    } catch (RuntimeException | LinkageError e) {
      report(e);
    }
  }

  /**
   * {@return our annotations, or all when the output holds a model or another module's is to be
   * included} Only then must the processor run without an annotation of ours: the last record may
   * be gone, or all records may be in other modules; and Gradle compiles incrementally only for
   * processors that do not ask for all.
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        compilation.filter(Compilation::needsNoAnnotation).isPresent()
            ? "*"
            : "org.schemaparity.annotations.*");
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
    try {
      compilation.ifPresent(current -> current.process(round));
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
      report(e);
    }
    return false;
  }

  private void report(Throwable fault) {
    String subject = compilation.map(Compilation::subject).orElse("the options");
    compilation = Optional.empty();
    String frame =
        Arrays.stream(fault.getStackTrace())
            .filter(element -> element.getClassName().startsWith("org.schemaparity."))
            .findFirst()
            .map(element -> " at " + element)
            .orElse("");
    new DiagnosticPrinter(processingEnv)
        .print(
            List.of(
                Diagnostic.error(
                    DiagnosticCode.INTERNAL_ERROR,
                    Place.none(),
                    "Schema Parity failed at %s, and the fault is its own: %s%s. Please report it with the source of what it failed at."
                        .formatted(subject, fault, frame))));
  }
}
