package org.tuttihub.application.catalogue;

/** How each door writes an operation, by rule, so that every door can show the others' words. */
public final class Words {
  public static final String API = "/api/v1/";

  private Words() {}

  /** The HTTP method. */
  public static String method(Operation operation) {
    return switch (operation) {
      case ListOf<?> _, CardOf<?> _, FileOut<?> _, DocumentOut<?> _ -> "GET";
      case Deed<?> deed -> deed.verb().equals("put") ? "PUT" : "POST";
      case Ask<?, ?> _, FileIn<?> _, DocumentIn<?> _ -> "POST";
    };
  }

  /** The path, with {@code {id}} where the record is named. */
  public static String path(Operation operation) {
    String collection = API + operation.noun().plural();
    String record = operation.isOnRecord() ? collection + "/{id}" : collection;
    return switch (operation) {
      case ListOf<?> _ -> collection;
      case CardOf<?> _ -> record;
      case FileIn<?> _ -> collection + "/import";
      case FileOut<?> out -> record + "/" + out.verb();
      case DocumentIn<?> in -> in.verb().equals("add") ? record : record + "/" + in.verb();
      case DocumentOut<?> out -> record + "/" + out.verb();
      case Ask<?, ?> ask -> record + "/" + ask.verb();
      case Deed<?> deed ->
          deed.verb().equals("add") || deed.verb().equals("put")
              ? record
              : record + "/" + deed.verb();
    };
  }

  /** The one-line command, with ID where the record is named. */
  public static String command(Operation operation) {
    return switch (operation) {
      case FileIn<?> in -> "tutti import " + in.noun().plural() + " FILE";
      case FileOut<?> out when out.verb().equals("export") -> "tutti export " + out.noun().plural();
      case DocumentOut<?> out when out.verb().equals("export") ->
          "tutti export " + out.noun().plural();
      case DocumentIn<?> in ->
          "tutti " + in.name() + (in.isOnRecord() ? " ID" : "") + " --file FILE";
      case ListOf<?> _, CardOf<?> _, Deed<?> _, Ask<?, ?> _, FileOut<?> _, DocumentOut<?> _ ->
          "tutti " + operation.name() + (operation.isOnRecord() ? " ID" : "");
    };
  }
}
