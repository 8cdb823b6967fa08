package org.schemaparity.model.shape;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.schemaparity.model.AnyOrder;
import org.schemaparity.model.SchemaObject;

/**
 * One component of a model record, or of a group of attributes in it.
 *
 * @param component what declares it
 * @param type its declared type
 * @param accessors what reads it, from the record inwards
 */
public record Part(RecordComponent component, Type type, List<Method> accessors) {
  static Part of(RecordComponent component) {
    return new Part(component, component.getGenericType(), List.of(component.getAccessor()));
  }

  /** {@return this part, of a group, as a part of the record that holds the group} */
  Part within(RecordComponent group) {
    List<Method> path = new ArrayList<>(List.of(group.getAccessor()));
    path.addAll(accessors);
    return new Part(component, type, List.copyOf(path));
  }

  /** {@return the component's name} */
  public String name() {
    return component.getName();
  }

  /** {@return whether this is the name that tells an object from its siblings} */
  public boolean isName() {
    return name().equals("name");
  }

  /**
   * {@return the class of the objects that this part holds in a list or an optional, if it holds
   * objects}
   */
  public Optional<Class<? extends SchemaObject>> memberClass() {
    if (type() instanceof ParameterizedType parameterized
        && parameterized.getActualTypeArguments()[0] instanceof Class<?> argument
        && SchemaObject.class.isAssignableFrom(argument)) {
      return Optional.of(argument.asSubclass(SchemaObject.class));
    }
    return Optional.empty();
  }

  /** {@return this part's value in {@code record}} */
  public Object of(Record record) {
    Object value = record;
    try {
      for (Method accessor : accessors) {
        value = accessor.invoke(value);
      }
      return value;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a model record's accessor cannot fail: " + accessors, e);
    }
  }

  /** {@return whether it is a list whose order means nothing} */
  public boolean anyOrder() {
    return component.isAnnotationPresent(AnyOrder.class);
  }

  /** {@return whether two values of this part mean the same} */
  public boolean same(Object one, Object other) {
    return one.equals(other)
        || (anyOrder() && new HashSet<>((List<?>) one).equals(new HashSet<>((List<?>) other)));
  }

  /** {@return the objects that this part holds in {@code record}, in their order} */
  public List<SchemaObject> membersOf(Record record) {
    Object value = of(record);
    Collection<?> members =
        value instanceof Optional<?> optional ? optional.stream().toList() : (Collection<?>) value;
    List<SchemaObject> objects = new ArrayList<>(members.size());
    for (Object member : members) {
      objects.add((SchemaObject) member);
    }
    return objects;
  }
}
