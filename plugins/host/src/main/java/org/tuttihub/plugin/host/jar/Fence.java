package org.tuttihub.plugin.host.jar;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.reflect.AccessFlag;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at what a plugin's classes refer to, before any of them is loaded. A policy is a pure
 * function of what it is asked: one that names a class or a method beyond that (files, sockets,
 * threads, the clock, chance, reflection) is not used. Since there is no reflection within the
 * fence, what is not named cannot be reached either.
 */
public final class Fence {
  private static final int MOST_FAULTS = 10;

  private final Set<String> own;
  private final Set<String> faults = new LinkedHashSet<>();

  private Fence(Set<String> own) {
    this.own = own;
  }

  /** Holds every class of a plugin against the fence. */
  public static void check(PluginFiles files) throws Unfit {
    Fence fence = new Fence(new TreeSet<>(files.classes()));
    for (String name : files.classes()) {
      if (Harmless.isOurs(name) || Harmless.isOfTheJdk(name)) {
        fence.faults.add("It brings a class " + dotted(name) + ", whose name is not its own.");
      } else {
        fence.look(name, files.file(name + ".class").orElseThrow());
      }
    }
    if (!fence.faults.isEmpty()) {
      throw new Unfit(fence.faults.stream().limit(MOST_FAULTS).toList());
    }
  }

  private void look(String name, byte[] bytes) {
    try {
      ClassModel model = ClassFile.of().parse(bytes);
      for (PoolEntry entry : model.constantPool()) {
        switch (entry) {
          case ClassEntry used -> used(name, used.asInternalName());
          case MemberRefEntry used ->
              used(name, used.owner().asInternalName(), used.name().stringValue());
          default -> {}
        }
      }
      model.methods().forEach(method -> look(name, method));
    } catch (IllegalArgumentException _) {
      faults.add("Its class " + dotted(name) + " is none that this Java can read.");
    }
  }

  private void look(String name, MethodModel method) {
    String said = dotted(name) + "." + method.methodName().stringValue();
    if (method.flags().has(AccessFlag.NATIVE)) {
      faults.add(said + " is native: a policy is Java alone.");
    }
    if (method.methodName().equalsString("finalize") && method.methodType().equalsString("()V")) {
      faults.add(said + " would run when nobody asks: leave it out.");
    }
    boolean locks =
        method.flags().has(AccessFlag.SYNCHRONIZED)
            || method
                .code()
                .map(code -> code.elementStream().anyMatch(MonitorInstruction.class::isInstance))
                .orElse(false);
    if (locks) {
      faults.add(said + " locks: a policy keeps nothing that needs a lock.");
    }
  }

  private void used(String by, String type) {
    String element = element(type);
    if (!element.isEmpty() && !own.contains(element) && !Harmless.isClass(element)) {
      outside(by, dotted(element));
    }
  }

  private void used(String by, String owner, String member) {
    String element = element(owner);
    if (!owner.startsWith("[")
        && !own.contains(element)
        && Harmless.isClass(element)
        && !Harmless.isMember(element, member)) {
      outside(by, dotted(element) + (member.equals("<init>") ? "()" : "." + member));
    }
  }

  private void outside(String by, String used) {
    faults.add(dotted(by) + " uses " + used + ": a policy goes by nothing but what it is asked.");
  }

  /** The class that an array is of; empty for arrays of numbers. */
  private static String element(String type) {
    if (!type.startsWith("[")) {
      return type;
    }
    String of = type.substring(type.lastIndexOf('[') + 1);
    return of.startsWith("L") ? of.substring(1, of.length() - 1) : "";
  }

  private static String dotted(String name) {
    return name.replace('/', '.');
  }
}
