package org.tuttihub.web.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.util.Optional;

/**
 * Where a request comes from. What comes from this machine itself may come through a proxy, which
 * adds the address it was asked from to the end of X-Forwarded-For; nobody else is believed.
 */
final class Sender {
  private static final String ADDRESS = "[0-9A-Fa-f:.]{2,45}";

  private Sender() {}

  static String of(HttpServerRequest request) {
    String from =
        Optional.ofNullable(request.remoteAddress())
            .map(SocketAddress::hostAddress)
            .orElse("unknown");
    return isThisMachine(from) ? forwarded(request).orElse(from) : from;
  }

  private static boolean isThisMachine(String address) {
    return address.startsWith("127.") || address.equals("0:0:0:0:0:0:0:1") || address.equals("::1");
  }

  private static Optional<String> forwarded(HttpServerRequest request) {
    return request.headers().getAll("X-Forwarded-For").stream()
        .reduce((_, last) -> last)
        .map(chain -> chain.substring(chain.lastIndexOf(',') + 1).strip())
        .filter(address -> address.matches(ADDRESS));
  }
}
