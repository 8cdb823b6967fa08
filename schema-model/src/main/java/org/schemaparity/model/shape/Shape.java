package org.schemaparity.model.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.schemaparity.model.Options;

/**
 * What a model record is made of.
 *
 * @param parts its components in order, those of a group of attributes in the group's place
 * @param attributes the parts that hold neither the object's name nor other objects
 * @param grouped the attributes, with each group of them as one part
 * @param members the parts that hold other objects
 * @param constructor its canonical constructor
 */
public record Shape(
    List<Part> parts,
    List<Part> attributes,
    List<Part> grouped,
    List<Part> members,
    Constructor<?> constructor) {
  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return read(type);
        }
      };

  private static final ClassValue<String> KEYWORDS =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
          return type.getSimpleName()
              .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
              .toLowerCase(Locale.ROOT);
        }
      };

  /** {@return the shape of {@code type}, which is a record class of the model} */
  public static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** {@return the part that holds the object's name, which every object has} */
  public Part name() {
    for (Part part : parts) {
      if (part.isName()) {
        return part;
      }
    }
    throw new NoSuchElementException("no name in " + constructor.getDeclaringClass());
  }

  /** {@return a record of this shape with the given values for its parts, in order} */
  public Record create(Object... values) {
    List<Object> rest = new ArrayList<>(Arrays.asList(values));
    List<Object> arguments = new ArrayList<>();
    for (Class<?> type : constructor.getParameterTypes()) {
      if (isGroup(type)) {
        Shape group = of(type);
        List<Object> own = rest.subList(0, group.parts.size());
        arguments.add(group.create(own.toArray()));
        own.clear();
      } else {
        arguments.add(rest.remove(0));
      }
    }
    try {
      return (Record) constructor.newInstance(arguments.toArray());
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a model record only copies its parts: " + constructor, e);
    }
  }

  /** {@return the word for a model class in a snapshot, such as {@code foreign_key}} */
  public static String keyword(Class<?> type) {
    return KEYWORDS.get(type);
  }

  private static Stream<Part> parts(RecordComponent component) {
    return isGroup(component.getType())
        ? of(component.getType()).parts.stream().map(part -> part.within(component))
        : Stream.of(Part.of(component));
  }

  private static List<Part> attributes(List<Part> parts) {
    return parts.stream().filter(part -> !part.isName() && part.memberClass().isEmpty()).toList();
  }

  private static boolean isGroup(Class<?> type) {
    return Options.class.isAssignableFrom(type);
  }

  private static Shape read(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    List<Part> parts = Arrays.stream(components).flatMap(Shape::parts).toList();
    try {
      return new Shape(
          parts,
          attributes(parts),
          attributes(Arrays.stream(components).map(Part::of).toList()),
          parts.stream().filter(part -> part.memberClass().isPresent()).toList(),
          type.getDeclaredConstructor(types));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has its canonical constructor: " + type, e);
    }
  }
}
