package org.tuttihub.plugin.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuttihub.domain.values.Money;

/** Everything that a policy sees, as text. */
final class Surface {
  private static final List<String> OF_EVERY_OBJECT =
      List.of("equals", "hashCode", "toString", "compareTo", "valueOf", "values");

  private Surface() {}

  static String text() throws IOException {
    StringBuilder all = new StringBuilder("api " + PluginApi.VERSION + "\n");
    for (Class<?> type : types()) {
      all.append('\n').append(heading(type)).append('\n');
      new TreeSet<>(members(type)).forEach(member -> all.append("  ").append(member).append('\n'));
    }
    return all.toString();
  }

  private static List<Class<?>> types() throws IOException {
    TreeSet<String> names = new TreeSet<>();
    for (Class<?> one : List.of(Money.class, PluginApi.class)) {
      names.addAll(classesBeside(one));
    }
    List<Class<?>> types = new ArrayList<>();
    for (String name : names) {
      Class<?> type = load(name);
      if (isPublic(type)) {
        types.add(type);
      }
    }
    return types;
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
  }

  private static List<String> classesBeside(Class<?> type) throws IOException {
    try {
      URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      if (Files.isDirectory(Path.of(place))) {
        return classesBelow(Path.of(place));
      }
      try (FileSystem jar = FileSystems.newFileSystem(Path.of(place), Map.of())) {
        return classesBelow(jar.getPath("/"));
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static List<String> classesBelow(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('/', '.'))
          .filter(name -> name.endsWith(".class") && !name.contains("-info"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .filter(name -> PluginApi.isVisible(name.substring(0, name.lastIndexOf('.'))))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Surface.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private static String heading(Class<?> type) {
    String kind =
        type.isRecord()
            ? "record"
            : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
    String sealed = type.isSealed() ? "sealed " : "";
    String parameters =
        type.getTypeParameters().length == 0
            ? ""
            : Arrays.stream(type.getTypeParameters())
                .map(Object::toString)
                .collect(Collectors.joining(", ", "<", ">"));
    return sealed + kind + " " + type.getName() + parameters;
  }

  private static List<String> members(Class<?> type) {
    List<String> members = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (isSeen(field.getModifiers())) {
        members.add(
            field.isEnumConstant()
                ? field.getName()
                : "static " + said(field.getGenericType()) + " " + field.getName());
      }
    }
    for (Constructor<?> made : type.getDeclaredConstructors()) {
      if (isSeen(made.getModifiers())) {
        members.add("new" + parameters(made.getParameters()));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isSeen(method.getModifiers())
          && !method.isSynthetic()
          && !OF_EVERY_OBJECT.contains(method.getName())) {
        members.add(said(method));
      }
    }
    return members;
  }

  private static boolean isSeen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static String said(Method method) {
    return (Modifier.isStatic(method.getModifiers()) ? "static " : "")
        + said(method.getGenericReturnType())
        + " "
        + method.getName()
        + parameters(method.getParameters());
  }

  private static String parameters(Parameter[] parameters) {
    return Arrays.stream(parameters)
        .map(p -> said(p.getParameterizedType()) + " " + p.getName())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String said(Type type) {
    return type.getTypeName()
        .replaceAll("java\\.(lang|util|util\\.function|util\\.stream|math|time)\\.(?=[A-Z])", "")
        .replaceAll("org\\.tuttihub\\.[a-z.]+\\.(?=[A-Z])", "");
  }
}
