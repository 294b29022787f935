package org.tuttihub.web.http;

/** The short name of each sort of problem; it is the same for every problem of that sort. */
public final class Titles {
  private Titles() {}

  public static String of(int status) {
    return switch (status) {
      case 400 -> "The request cannot be understood";
      case 401 -> "Nobody knows who asks";
      case 403 -> "Not permitted";
      case 404 -> "Not found";
      case 405 -> "Not possible here";
      case 408 -> "Too slow";
      case 409 -> "A rule says no";
      case 412 -> "Changed since you read it";
      case 413 -> "Too large";
      case 414 -> "The address is too long";
      case 415 -> "Wrong media type";
      case 422 -> "The key was used for another request";
      case 428 -> "Say which version you saw";
      case 429 -> "Too many tries";
      case 431 -> "The headers are too large";
      case 503 -> "Try again";
      default -> "The request cannot be served";
    };
  }
}
