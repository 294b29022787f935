package org.tuttihub.launcher;

/** What the program can be asked, on one screen. */
final class Usage {
  static final String TEXT =
      """
      Tutti, the open back office of music hubs.

        tutti demo [--reset]      a demonstration hub, served with REST and its published plan
        tutti serve               your own hub, served   [--host H] [--port N] [--ssh-port N|off]
        tutti console [--plain]   the hub on this terminal, as screens or line by line
        tutti test [PART]         the test suite, or its part: unit, it, e2e, faults
        tutti doctor              looks whether all is well, and says what is not
        tutti bench [console]     measures what was promised, on a hub of its own

        tutti import WHAT FILE    [--dry-run] [--refused FILE]     schools, needs
        tutti export WHAT         [--to FILE]                      any list; .csv, .tsv or .xlsx
        tutti WHAT list           [--filter FIELD=VALUE] [--sort [-]COLUMN] [--limit N]
        tutti WHAT show ID        [--as-at DATE]
        tutti WHAT DEED ID        [--field value] [--if-version N]
        tutti WHAT DEED --each    [--filter FIELD=VALUE] [--dry-run]   else keys from the input
        tutti WHAT QUESTION       [--field value]   answers; nothing of it is kept
        tutti plugins approve FILE [--in-process]   takes a plugin's jar in, from the next start on
        tutti plugins new NAME    begins a plugin: a project that works, to be changed
        tutti plugins check FILE  tries a plugin's jar, and says whether it is fit for use
        tutti help [ROOM]         what there is, room by room; what can be asked of it

      Anywhere: --data DIR  --database URL  --zone ZONE  --format table|plain|csv|json
                --quiet  --no-color
      Exit: 0 done, 1 refused, 2 not understood, 3 partly, 4 no database, 70 broken
      """
          .stripTrailing();

  private Usage() {}
}
