package org.tuttihub.plugin.host.running;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tuttihub.domain.policy.Question;
import org.tuttihub.plugin.host.questions.Questions;

/** Makes the policies of a plugin out of its classes. */
final class Loading {
  private Loading() {}

  /** The policies, by name. */
  static Map<String, Object> load(
      String plugin, Map<String, byte[]> files, List<PolicyClass> classes) throws Failure {
    PolicyLoader loader = new PolicyLoader(plugin, files, Loading.class.getClassLoader());
    Map<String, Object> policies = new HashMap<>();
    for (PolicyClass one : classes) {
      policies.put(one.policy(), made(one, loader));
    }
    return policies;
  }

  private static Object made(PolicyClass one, PolicyLoader loader) throws Failure {
    Question<?, ?, ?> question = Questions.named(one.question());
    try {
      Class<?> type = Class.forName(one.type(), true, loader);
      if (!question.policy().isAssignableFrom(type)) {
        throw new Failure(
            "its class " + one.type() + " is no " + question.policy().getSimpleName() + ".");
      }
      return constructor(type).newInstance();
    } catch (InvocationTargetException e) {
      throw Failure.of(e.getCause());
    } catch (Failure failure) {
      throw failure;
    } catch (Throwable thrown) {
      throw Failure.of(thrown);
    }
  }

  private static Constructor<?> constructor(Class<?> type) throws Failure {
    try {
      boolean usable =
          Modifier.isPublic(type.getModifiers()) && !Modifier.isAbstract(type.getModifiers());
      if (usable) {
        return type.getConstructor();
      }
    } catch (NoSuchMethodException _) {
      // Said below, as for the other reasons.
    }
    throw new Failure(
        "its class "
            + type.getName()
            + " cannot be made: it must be public, not abstract, with a public constructor"
            + " without parameters.");
  }
}
