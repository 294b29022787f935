package org.tuttihub.web.http;

/** What serves one method of one path. It is called on the event loop and must not wait. */
@FunctionalInterface
public interface Endpoint {
  void serve(Exchange exchange);
}
