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
import java.util.function.Function;
import java.util.stream.Stream;
import org.tuttihub.domain.values.Key;
import org.tuttihub.domain.values.Money;

/**
 * What a record consists of: the one place that reads record components. Requests are made from
 * text through it, answers are written through it, rows are read through it.
 *
 * @param <T> the record
 */
public final class Shape<T> {
  private static final Map<Class<?>, Shape<?>> SHAPES = new ConcurrentHashMap<>();

  private final List<Part> parts;
  private final Function<List<?>, T> maker;

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
   * @param reader takes it out of a record
   */
  public record Part(
      String name,
      Holds holds,
      Class<?> type,
      Optional<Kind> kind,
      Optional<Shape<?>> nested,
      Function<Object, Object> reader) {

    /** What a record holds here, each value as it is shown; of named ones the values. */
    public List<String> texts(Object record) {
      return each(record).map(value -> single().show().apply(value)).toList();
    }

    /** What a record holds here: none, one or many. */
    public Stream<?> each(Object record) {
      return switch (reader.apply(record)) {
        case Optional<?> maybe -> maybe.stream();
        case Collection<?> many -> many.stream();
        case Map<?, ?> named -> named.values().stream();
        case Object one -> Stream.of(one);
      };
    }

    private static Part ofId(Function<Object, Object> reader) {
      Optional<Kind> kind = Optional.of(Kind.of(Key.class));
      return new Part("id", Holds.ONE, Key.class, kind, Optional.empty(), reader);
    }

    private Part readBy(Function<Object, Object> other) {
      return new Part(name, holds, type, kind, nested, other);
    }

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
      return new Part(as, needed ? Holds.ONE : Holds.MAYBE, type, kind, nested, reader);
    }
  }

  private Shape(List<Part> parts, Function<List<?>, T> maker) {
    this.parts = List.copyOf(parts);
    this.maker = maker;
  }

  @SuppressWarnings("unchecked") // the map holds the shape of each class under that class
  public static <T> Shape<T> of(Class<T> type) {
    Shape<?> known = SHAPES.get(type);
    if (known == null) {
      List<Part> parts = Stream.of(type.getRecordComponents()).map(Shape::part).toList();
      known = new Shape<>(parts, making(type));
      SHAPES.put(type, known);
    }
    return (Shape<T>) known;
  }

  /** A record with the key that names it in front, in one row of fields. */
  static <T> Shape<Keyed<T>> keyed(Shape<T> whole) {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.ofId(keyed -> ((Keyed<?>) keyed).id()));
    whole.parts.forEach(
        part -> parts.add(part.readBy(keyed -> whole.value(((Keyed<?>) keyed).whole(), part))));
    return new Shape<>(
        parts,
        values ->
            new Keyed<>((Key) values.getFirst(), whole.make(values.subList(1, values.size()))));
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
    return part.reader().apply(record);
  }

  /** Makes a record; a check of its constructor that fails comes out as it was thrown. */
  public T make(List<?> values) {
    return maker.apply(values);
  }

  /** The components of any record by name, in order, whatever they hold. */
  public static Map<String, Object> fieldsOf(Record record) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      fields.put(snake(component.getName()), reading(component).apply(record));
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
    return new Part(
        inner == Money.class ? name + "_pence" : name,
        holds,
        inner,
        single ? Optional.of(Kind.of(inner)) : Optional.empty(),
        single ? Optional.empty() : Optional.of(nested(inner)),
        reading(component));
  }

  private static Function<Object, Object> reading(RecordComponent component) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    return record -> {
      try {
        return accessor.invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Cannot read " + component, e);
      }
    };
  }

  private static <T> Function<List<?>, T> making(Class<T> type) {
    Class<?>[] types =
        Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new);
    try {
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return values -> made(constructor, values);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Every record has this constructor: " + type, e);
    }
  }

  private static <T> T made(Constructor<T> constructor, List<?> values) {
    try {
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException failed) {
        throw failed;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make one with " + constructor, e);
    }
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
