package org.tuttihub.web.sample;

import java.util.List;
import java.util.Optional;

/** What is known of a server beside its description, so that many requests come out well. */
public interface Known {

  /** Tokens that are good. */
  List<String> tokens();

  /** How records are named at a path of the description, as addresses have them. */
  List<String> ids(String path);

  /** Values for a field of a body or a parameter; none when any text will do. */
  List<String> values(String method, String path, String field);

  /** The version of a record now, where it is there; the path is that of a request. */
  Optional<Long> version(String method, String path, String id);

  /** A file for an upload. */
  List<String> files(String path);
}
