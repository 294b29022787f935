package org.tuttihub.plugin.host.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tuttihub.domain.values.BadValue;

/**
 * Records as JSON and back, by their components: so facts and answers go to another process. What
 * is read back is made by the records' own constructors, which check it; anything that does not fit
 * is a {@link BadValue}.
 */
final class RecordTree {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int LONGEST_NUMBER = 40;

  /** How a record is taken apart and made. */
  private record Form(List<RecordComponent> parts, Constructor<?> maker) {
    static Form of(Class<?> type) {
      RecordComponent[] parts = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        return new Form(List.of(parts), type.getDeclaredConstructor(types));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static final ClassValue<Form> FORMS =
      new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
          return Form.of(type);
        }
      };

  private RecordTree() {}

  static JsonNode write(Object value) {
    return switch (value) {
      case String text -> JSON.textNode(text);
      case Integer whole -> JSON.numberNode(whole);
      case Long whole -> JSON.numberNode(whole);
      case Boolean yes -> JSON.booleanNode(yes);
      case BigDecimal number -> JSON.textNode(number.toString());
      case LocalDate date -> JSON.textNode(date.toString());
      case Enum<?> choice -> JSON.textNode(choice.name());
      case Optional<?> maybe -> maybe.map(RecordTree::write).orElseGet(JSON::nullNode);
      case List<?> list -> {
        ArrayNode array = JSON.arrayNode(list.size());
        list.forEach(one -> array.add(write(one)));
        yield array;
      }
      case Map<?, ?> map -> {
        ObjectNode object = JSON.objectNode();
        map.forEach((key, one) -> object.set((String) key, write(one)));
        yield object;
      }
      case Record made -> record(made);
      default -> throw new IllegalStateException("It cannot travel: " + value.getClass());
    };
  }

  private static ObjectNode record(Record made) {
    ObjectNode object = JSON.objectNode();
    try {
      for (RecordComponent part : FORMS.get(made.getClass()).parts()) {
        object.set(part.getName(), write(part.getAccessor().invoke(made)));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return object;
  }

  static <T> T read(Class<T> type, JsonNode node) {
    return type.cast(read((Type) type, node));
  }

  private static Object read(Type type, JsonNode node) {
    if (node == null) {
      throw new BadValue("A part is missing.");
    }
    if (type instanceof ParameterizedType generic) {
      return generic(generic, node);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return record(plain, node);
    }
    if (plain == int.class || plain == Integer.class) {
      return checked(node.isInt(), node).asInt();
    }
    if (plain == long.class || plain == Long.class) {
      return checked(node.isIntegralNumber() && node.canConvertToLong(), node).asLong();
    }
    if (plain == boolean.class || plain == Boolean.class) {
      return checked(node.isBoolean(), node).asBoolean();
    }
    return text(plain, checked(node.isTextual(), node).asText());
  }

  private static Object text(Class<?> type, String text) {
    if (type == String.class) {
      return text;
    }
    if (type == LocalDate.class) {
      return LocalDate.parse(text);
    }
    if (type == BigDecimal.class && text.length() <= LONGEST_NUMBER) {
      return new BigDecimal(text);
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(c -> ((Enum<?>) c).name().equals(text))
          .findFirst()
          .orElseThrow(() -> new BadValue("There is no such choice."));
    }
    throw new BadValue("A part is not what it should be.");
  }

  private static Object generic(ParameterizedType type, JsonNode node) {
    Type[] of = type.getActualTypeArguments();
    if (type.getRawType() == Optional.class) {
      return node.isNull() ? Optional.empty() : Optional.of(read(of[0], node));
    }
    if (type.getRawType() == List.class) {
      List<Object> list = new ArrayList<>(node.size());
      checked(node.isArray(), node).forEach(one -> list.add(read(of[0], one)));
      return list;
    }
    Map<String, Object> map = new LinkedHashMap<>();
    checked(node.isObject(), node)
        .properties()
        .forEach(entry -> map.put(entry.getKey(), read(of[1], entry.getValue())));
    return map;
  }

  private static Object record(Class<?> type, JsonNode node) {
    Form form = FORMS.get(type);
    checked(node.isObject() && node.size() == form.parts().size(), node);
    Object[] values = new Object[form.parts().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          read(form.parts().get(i).getGenericType(), node.get(form.parts().get(i).getName()));
    }
    try {
      return form.maker().newInstance(values);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode checked(boolean right, JsonNode node) {
    if (!right) {
      throw new BadValue("A part is not what it should be.");
    }
    return node;
  }
}
