package org.tuttihub.application.catalogue;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.tuttihub.domain.values.Money;

/**
 * What a record consists of: the one place that reads record components. Requests are made from
 * text through it, answers are written through it, rows are read through it.
 *
 * @param <T> the record
 */
public final class Shape<T> {
  private static final Map<Class<?>, Shape<?>> SHAPES = new ConcurrentHashMap<>();

  private final Class<T> type;
  private final List<Part> parts;
  private final Constructor<T> constructor;

  /** How often a field holds a value, and whether it changes what is there. */
  public enum Holds {
    ONE,
    MAYBE,
    CHANGE,
    MANY,
    CHANGE_MANY,
    /** Any number of texts, each under a name of its own. */
    NAMED;

    /** Whether it is a list, or a change of one. */
    public boolean isMany() {
      return this == MANY || this == CHANGE_MANY;
    }

    /** Whether what is not given stays as it is. */
    public boolean isChange() {
      return this == CHANGE || this == CHANGE_MANY;
    }
  }

  /**
   * A field of a record.
   *
   * @param name in snake case; amounts of money end in {@code _pence}
   * @param type of one value
   * @param kind the kind of its values; absent where they are records
   * @param nested the shape of its values; absent where they are single
   */
  public record Part(
      String name,
      Holds holds,
      Class<?> type,
      Optional<Kind> kind,
      Optional<Shape<?>> nested,
      Method accessor) {

    /** The kind of a field that holds single values. */
    public Kind single() {
      return kind.orElseThrow(() -> new IllegalStateException(name + " holds records"));
    }

    /**
     * One value of a field that holds named ones, as a field of its own.
     *
     * @param as what the field is called
     */
    public Part one(String as, boolean needed) {
      return new Part(as, needed ? Holds.ONE : Holds.MAYBE, type, kind, nested, accessor);
    }
  }

  private Shape(Class<T> type) {
    this.type = type;
    RecordComponent[] components = type.getRecordComponents();
    List<Part> all = new ArrayList<>();
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      all.add(part(components[i]));
    }
    this.parts = List.copyOf(all);
    try {
      this.constructor = type.getDeclaredConstructor(types);
      this.constructor.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Every record has this constructor: " + type, e);
    }
  }

  @SuppressWarnings("unchecked") // the map holds the shape of each class under that class
  public static <T> Shape<T> of(Class<T> type) {
    Shape<?> known = SHAPES.get(type);
    if (known == null) {
      known = new Shape<>(type);
      SHAPES.put(type, known);
    }
    return (Shape<T>) known;
  }

  public Class<T> type() {
    return type;
  }

  public List<Part> parts() {
    return parts;
  }

  public Optional<Part> part(String name) {
    return parts.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  /** A field by its path, {@code items.0.facts}; the numbers in lists do not matter. */
  public Optional<Part> at(String path) {
    int dot = path.indexOf('.');
    Optional<Part> part = part(dot < 0 ? path : path.substring(0, dot));
    String rest = dot < 0 ? "" : path.substring(dot + 1).replaceFirst("^[0-9]+\\.?", "");
    return rest.isEmpty() ? part : part.flatMap(Part::nested).flatMap(inner -> inner.at(rest));
  }

  /** The value of a part, as the record has it: perhaps an Optional, a Change or a Collection. */
  public Object value(Object record, Part part) {
    try {
      return part.accessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot read " + part.name() + " of " + type, e);
    }
  }

  /** Makes a record; a check of its constructor that fails comes out as it was thrown. */
  public T make(List<?> values) {
    try {
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException failed) {
        throw failed;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make a " + type, e);
    }
  }

  /** The components of any record by name, in order, whatever they hold. */
  public static Map<String, Object> fieldsOf(Record record) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        fields.put(snake(component.getName()), component.getAccessor().invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Cannot read " + component, e);
      }
    }
    return fields;
  }

  /** A field's name as doors write it. */
  public static String snake(String camel) {
    return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }

  private static Part part(RecordComponent component) {
    Holds holds = holds(component);
    Class<?> inner =
        switch (holds) {
          case ONE -> component.getType();
          case MAYBE, CHANGE, MANY -> single(argument(component.getGenericType()));
          case NAMED -> named(component.getGenericType());
          case CHANGE_MANY -> single(argument(argument(component.getGenericType())));
        };
    boolean single = Kind.isKnown(inner);
    String name = snake(component.getName());
    component.getAccessor().setAccessible(true);
    return new Part(
        inner == Money.class ? name + "_pence" : name,
        holds,
        inner,
        single ? Optional.of(Kind.of(inner)) : Optional.empty(),
        single ? Optional.empty() : Optional.of(nested(inner)),
        component.getAccessor());
  }

  private static Holds holds(RecordComponent component) {
    Class<?> raw = component.getType();
    if (raw == Optional.class) {
      return Holds.MAYBE;
    }
    if (raw == Change.class) {
      return argument(component.getGenericType()) instanceof ParameterizedType
          ? Holds.CHANGE_MANY
          : Holds.CHANGE;
    }
    if (raw == Map.class) {
      return Holds.NAMED;
    }
    return Collection.class.isAssignableFrom(raw) ? Holds.MANY : Holds.ONE;
  }

  private static Shape<?> nested(Class<?> type) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException("Neither a known value nor a record: " + type);
    }
    return of(type);
  }

  private static Type argument(Type generic) {
    return generic instanceof ParameterizedType parameters
        ? parameters.getActualTypeArguments()[0]
        : generic;
  }

  private static Class<?> named(Type map) {
    if (map instanceof ParameterizedType parameters
        && Stream.of(parameters.getActualTypeArguments()).allMatch(String.class::equals)) {
      return String.class;
    }
    throw new IllegalArgumentException("Named values are texts, with texts as names: " + map);
  }

  private static Class<?> single(Type type) {
    if (type instanceof Class<?> known) {
      return known;
    }
    throw new IllegalArgumentException("A field must say what it holds: " + type);
  }
}
