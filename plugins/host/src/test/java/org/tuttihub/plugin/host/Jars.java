package org.tuttihub.plugin.host;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Plugin jars for tests; what stands in them unless a test says otherwise is an honest policy. */
public final class Jars {
  public static final String DESCRIPTOR =
      """
      { "id": "somewhere", "version": "1", "api": "1", "title": "Somewhere Music",
        "policies": [ { "name": "lessons", "question": "charging", "class": "somewhere.Lessons",
          "title": "Lessons", "document": "Charging policy", "approved": "2026-03-01",
          "services": ["lesson"], "facts": [], "settings": [],
          "examples": "META-INF/tutti/lessons.csv" } ],
        "services": [ { "code": "lesson", "name": "Lessons", "classroom": false } ],
        "price_lists": [ { "title": "2026", "from": "2026-01-01", "prices": [
          { "service": "lesson", "variant": "", "unit": "term", "amount": "100.00" } ] } ],
        "printed": [] }
      """;

  public static final String EXAMPLES =
      """
      example,on,customer,service,quantity,terms,pays
      one term,2026-09-01,family,lesson,1,1,100.00
      two children for a year,2026-09-01,family,lesson,2,3,600.00
      """;

  public static final String HONEST =
      """
      package somewhere;
      import org.tuttihub.domain.charging.policy.*;
      import org.tuttihub.domain.policy.Decision;
      public class Lessons implements ChargingPolicy {
        public Decision<Quotation> quote(ChargingFacts facts) {
          Quote quote = facts.quote();
          for (Item item : facts.items()) {
            quote.charge(item, facts.price(item), (long) item.quantity() * item.terms());
          }
          return quote.decided();
        }
      }
      """;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** The honest policy. */
  public static Jars honest() {
    return with(Sources.compiled(Map.of("somewhere.Lessons", HONEST)));
  }

  /** Other classes in place of the honest policy's. */
  public static Jars with(Map<String, byte[]> classes) {
    Jars jar = new Jars();
    jar.files.putAll(classes);
    return jar.text("META-INF/tutti/plugin.json", DESCRIPTOR)
        .text("META-INF/tutti/lessons.csv", EXAMPLES);
  }

  public Jars copy() {
    Jars copy = new Jars();
    copy.files.putAll(files);
    return copy;
  }

  public Jars text(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Jars file(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  /** With other words in its descriptor. */
  public Jars descriptor(String part, String instead) {
    String descriptor = new String(files.get("META-INF/tutti/plugin.json"), StandardCharsets.UTF_8);
    if (!descriptor.contains(part)) {
      throw new IllegalArgumentException("The descriptor has no " + part);
    }
    return text("META-INF/tutti/plugin.json", descriptor.replace(part, instead));
  }

  public Jars without(String name) {
    files.remove(name);
    return this;
  }

  public Path in(Path folder, String name) {
    Path path = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(path);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return path;
  }
}
