package org.schemaparity.benchmarks.floor;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** Reads every component of every record with {@code @Table}. */
@AutoService(Processor.class)
public final class FloorProcessor extends AbstractProcessor {
  /** The class that is generated. */
  public static final String CLASS = "bench.Floor";

  /** The resource that is written into the class output. */
  public static final String RESOURCE = "META-INF/floor";

  /** Made by the compiler. */
  public FloorProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("org.schemaparity.annotations.Table");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      try {
        write(round.getElementsAnnotatedWith(annotation));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }

  private void write(Collection<? extends Element> records) throws IOException {
    StringBuilder text = new StringBuilder();
    for (Element element : records) {
      TypeElement record = (TypeElement) element;
      text.append(record.getQualifiedName()).append('\n');
      for (RecordComponentElement component : record.getRecordComponents()) {
        text.append("  %s %s\n".formatted(component.asType(), component.getSimpleName()));
      }
    }
    Filer filer = processingEnv.getFiler();
    try (Writer resource =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", RESOURCE).openWriter()) {
      resource.append(text);
    }
    int point = CLASS.lastIndexOf('.');
    try (Writer source = filer.createSourceFile(CLASS).openWriter()) {
      source
          .append("package %s;\n".formatted(CLASS.substring(0, point)))
          .append("final class %s {}\n".formatted(CLASS.substring(point + 1)));
    }
  }
}
