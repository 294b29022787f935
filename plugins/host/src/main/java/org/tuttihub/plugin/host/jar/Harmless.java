package org.tuttihub.plugin.host.jar;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tuttihub.plugin.api.PluginApi;

/** What of the JDK a policy may use: values, text, arithmetic, collections, streams. */
final class Harmless {

  /** Packages all of whose classes are harmless, but for the members below. */
  private static final Set<String> PACKAGES =
      Set.of(
          "java/math",
          "java/text",
          "java/time",
          "java/time/chrono",
          "java/time/format",
          "java/time/temporal",
          "java/time/zone",
          "java/util/function",
          "java/util/regex",
          "java/util/stream",
          "java/util/concurrent/atomic",
          "java/lang/annotation",
          "java/lang/runtime");

  /** Classes of other packages, without the package; those of exceptions are known by their end. */
  private static final Map<String, Set<String>> CLASSES =
      Map.of(
          "java/lang",
          Set.of(
              "Object",
              "String",
              "StringBuilder",
              "StringBuffer",
              "CharSequence",
              "Character",
              "Boolean",
              "Byte",
              "Short",
              "Integer",
              "Long",
              "Float",
              "Double",
              "Number",
              "Math",
              "StrictMath",
              "Comparable",
              "Iterable",
              "Enum",
              "Enum$EnumDesc",
              "Record",
              "Class",
              "Throwable",
              "Void",
              "AutoCloseable",
              "Cloneable",
              "Runnable",
              "Appendable",
              "Override",
              "Deprecated",
              "FunctionalInterface",
              "SafeVarargs",
              "SuppressWarnings",
              "System",
              "StackTraceElement",
              "Character$UnicodeBlock"),
          "java/lang/invoke",
          Set.of(
              "LambdaMetafactory",
              "StringConcatFactory",
              "ConstantBootstraps",
              "MethodHandles",
              "MethodHandles$Lookup",
              "MethodHandle",
              "MethodType",
              "CallSite",
              "VarHandle",
              "SerializedLambda",
              "TypeDescriptor"),
          "java/lang/constant",
          Set.of("ClassDesc"),
          "java/io",
          Set.of(
              "Serializable",
              "Closeable",
              "InputStream",
              "ByteArrayInputStream",
              "Reader",
              "BufferedReader",
              "InputStreamReader",
              "StringReader",
              "StringWriter",
              "Writer"),
          "java/nio/charset",
          Set.of("Charset", "StandardCharsets"),
          "java/util/concurrent",
          Set.of("ConcurrentHashMap", "ConcurrentMap"),
          "java/util",
          Set.of(
              "AbstractCollection",
              "AbstractList",
              "AbstractMap",
              "AbstractMap$SimpleEntry",
              "AbstractMap$SimpleImmutableEntry",
              "AbstractSet",
              "ArrayDeque",
              "ArrayList",
              "Arrays",
              "Base64",
              "BitSet",
              "Collection",
              "Collections",
              "Comparator",
              "Currency",
              "Deque",
              "DoubleSummaryStatistics",
              "EnumMap",
              "EnumSet",
              "HashMap",
              "HashSet",
              "HexFormat",
              "IdentityHashMap",
              "IntSummaryStatistics",
              "Iterator",
              "LinkedHashMap",
              "LinkedHashSet",
              "LinkedList",
              "List",
              "ListIterator",
              "Locale",
              "LongSummaryStatistics",
              "Map",
              "Map$Entry",
              "NavigableMap",
              "NavigableSet",
              "Objects",
              "Optional",
              "OptionalDouble",
              "OptionalInt",
              "OptionalLong",
              "PrimitiveIterator",
              "PrimitiveIterator$OfInt",
              "PriorityQueue",
              "Queue",
              "RandomAccess",
              "SequencedCollection",
              "SequencedMap",
              "SequencedSet",
              "Set",
              "SortedMap",
              "SortedSet",
              "Spliterator",
              "Spliterators",
              "Stack",
              "StringJoiner",
              "StringTokenizer",
              "TreeMap",
              "TreeSet",
              "UUID",
              "Vector"));

  /** Of these classes, only these members. */
  private static final Map<String, Set<String>> ONLY =
      Map.of(
          "java/lang/Class",
          Set.of(
              "getName",
              "getSimpleName",
              "getTypeName",
              "isInstance",
              "cast",
              "isRecord",
              "desiredAssertionStatus",
              "getEnumConstants",
              "getResourceAsStream",
              "equals",
              "hashCode",
              "toString"),
          "java/lang/System",
          Set.of("arraycopy", "identityHashCode", "lineSeparator"),
          "java/lang/invoke/LambdaMetafactory",
          Set.of("metafactory", "altMetafactory"),
          "java/lang/invoke/StringConcatFactory",
          Set.of("makeConcatWithConstants", "makeConcat"),
          "java/lang/invoke/ConstantBootstraps",
          Set.of("invoke"),
          "java/lang/invoke/MethodHandles",
          Set.of(),
          "java/lang/invoke/MethodHandles$Lookup",
          Set.of(),
          "java/lang/invoke/VarHandle",
          Set.of(),
          "java/lang/invoke/MethodHandle",
          Set.of(),
          "java/lang/constant/ClassDesc",
          Set.of("of"));

  /** Members that are harmful wherever they stand: they ask the clock, chance or the machine. */
  private static final Set<String> NEVER =
      Set.of(
          "now",
          "random",
          "randomUUID",
          "shuffle",
          "setDefault",
          "systemDefault",
          "system",
          "systemUTC",
          "systemDefaultZone",
          "tick",
          "tickSeconds",
          "tickMinutes",
          "tickMillis",
          "parallel",
          "parallelStream",
          "printStackTrace",
          "registerProvider",
          "wait",
          "notify",
          "notifyAll",
          "finalize");

  private static final List<String> JDK =
      List.of("java/", "javax/", "jdk/", "sun/", "com/sun/", "netscape/");

  private Harmless() {}

  static boolean isOfTheJdk(String name) {
    return JDK.stream().anyMatch(name::startsWith);
  }

  /**
   * Whether a class has a name of Tutti's own; plugins that Tutti ships have a package of theirs.
   */
  static boolean isOurs(String name) {
    return name.startsWith("org/tuttihub/")
        && (!name.startsWith("org/tuttihub/plugin/")
            || name.startsWith("org/tuttihub/plugin/api/")
            || name.startsWith("org/tuttihub/plugin/host/")
            || name.startsWith("org/tuttihub/plugin/testkit/"));
  }

  static boolean isClass(String name) {
    String in = name.substring(0, Math.max(0, name.lastIndexOf('/')));
    String simple = name.substring(name.lastIndexOf('/') + 1);
    boolean thrown = simple.endsWith("Exception") || simple.endsWith("Error");
    return PACKAGES.contains(in)
        || PluginApi.isVisible(in.replace('/', '.'))
        || CLASSES.getOrDefault(in, Set.of()).contains(simple)
        || (thrown && CLASSES.containsKey(in));
  }

  static boolean isMember(String owner, String member) {
    Set<String> only = ONLY.get(owner);
    return only != null
        ? only.contains(member)
        : owner.startsWith("org/tuttihub/") || !NEVER.contains(member);
  }
}
