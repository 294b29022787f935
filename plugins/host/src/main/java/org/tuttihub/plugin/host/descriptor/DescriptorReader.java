package org.tuttihub.plugin.host.descriptor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tuttihub.plugin.api.PluginApi;
import org.tuttihub.plugin.host.descriptor.Descriptor.Entry;
import org.tuttihub.plugin.host.jar.PluginFiles;
import org.tuttihub.plugin.host.jar.Unfit;

/** Reads a plugin's descriptor, and tells every fault at once. */
public final class DescriptorReader {
  private static final int MOST_BYTES = 256 << 10;
  private static final int MOST_FAULTS = 20;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(20)
                          .maxNumberLength(20)
                          .maxStringLength(MOST_BYTES)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** The names of the questions there are. */
  private final Set<String> questions;

  public DescriptorReader(Set<String> questions) {
    this.questions = questions;
  }

  /** Reads the descriptor in a plugin's files. */
  public Descriptor read(PluginFiles files) throws Unfit {
    byte[] bytes =
        files
            .file(Descriptor.FILE)
            .orElseThrow(() -> new Unfit("It has no descriptor " + Descriptor.FILE + " in it."));
    if (bytes.length > MOST_BYTES) {
      throw new Unfit("Its descriptor is larger than 256 KB.");
    }
    List<String> faults = new ArrayList<>();
    Part part = new Part(parsed(bytes), "", faults);
    ApiRange api = api(part, faults);
    Descriptor read = read(part, api);
    part.refuseUnknown();
    new Consistency(read, files).faults().forEach(faults::add);
    if (!faults.isEmpty()) {
      throw new Unfit(
          faults.stream().limit(MOST_FAULTS).map(f -> "In its descriptor, " + f).toList());
    }
    return read;
  }

  private static JsonNode parsed(byte[] bytes) throws Unfit {
    try {
      JsonNode root = JSON.readTree(bytes);
      if (root == null || !root.isObject()) {
        throw new Unfit("Its descriptor is not an object: { … }.");
      }
      return root;
    } catch (JsonParseException e) {
      throw new Unfit(
          "Its descriptor is not JSON at line "
              + e.getLocation().getLineNr()
              + ": "
              + e.getOriginalMessage()
              + ".");
    } catch (IOException e) {
      throw new Unfit("Its descriptor cannot be read: " + e.getMessage() + ".");
    }
  }

  /** Looked at first: of a descriptor for another api nothing else can be judged. */
  private static ApiRange api(Part part, List<String> faults) throws Unfit {
    String text = part.text("api");
    Optional<ApiRange> range = ApiRange.of(text);
    if (range.isEmpty()) {
      part.fault("api", "It must be the versions that the plugin works with: \"1\" or \"1..2\".");
      throw new Unfit(faults.getLast());
    }
    if (!range.get().contains(PluginApi.VERSION)) {
      throw new Unfit(
          "It works with version "
              + text
              + " of the plugin api, and this Tutti has "
              + PluginApi.VERSION
              + ".");
    }
    return range.get();
  }

  private Descriptor read(Part part, ApiRange api) {
    String id = part.text("id", Names.ID, Names.ID_SAID);
    String version = part.text("version", Names.VERSION, "a version such as 2026.1");
    PolicyReader policies = new PolicyReader(id, version, questions);
    List<Entry> entries = part.parts("policies", policies::read);
    Names.refuseTwice(part, "policies", entries.stream().map(Entry::name).toList());
    return new Descriptor(
        id,
        version,
        api,
        part.text("title"),
        entries,
        part.parts("services", ChargingReader::service),
        part.parts("price_lists", ChargingReader::priceList),
        part.parts("printed", ChargingReader::printed),
        part.texts("packs"));
  }
}
