import com.google.googlejavaformat.java.Main;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks the formatting of every Java file below a folder, or (with "fix") mends it. */
final class Format {
  public static void main(String[] args) throws Exception {
    boolean fix = args[1].equals("fix");
    List<String> call = new ArrayList<>();
    if (fix) {
      call.add("--replace");
    } else {
      call.addAll(List.of("--dry-run", "--set-exit-if-changed"));
    }
    try (var files = Files.walk(Path.of(args[0]))) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("/target/"))
          .map(Path::toString)
          .sorted()
          .forEach(call::add);
    }
    if (!fix) {
      System.out.println("Files that are not formatted (mend them with ./tutti format):");
    }
    Main.main(call.toArray(String[]::new));
  }
}
