package org.tuttihub.domain.workforce;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tuttihub.domain.values.AcademicYear;

/**
 * What the observations of an academic year say of one principle, and of nobody: own staff and
 * partners apart, and nothing at all of a group so small that somebody could be known by it.
 *
 * @param sums absent where fewer different people than the hub's rule asks were rated
 */
public record Theme(Group group, Optional<Sums> sums) {

  /** Whose work it is. */
  public enum Whose {
    OWN_STAFF,
    PARTNERS
  }

  /**
   * What is put together.
   *
   * @param standard the framework's reference
   * @param principle its code
   */
  public record Group(AcademicYear year, Whose whose, String standard, String principle) {}

  /**
   * What is said of a group.
   *
   * @param people how many different people, or partners
   * @param observations in how many the principle was rated
   * @param ratings how often each word of the scale was given; together as many as observations
   * @param targets how many targets were set
   * @param met how many of them were met in full
   */
  public record Sums(
      int people, int observations, Map<String, Integer> ratings, int targets, int met) {

    public Sums {
      ratings = Map.copyOf(ratings);
    }
  }

  /**
   * That the principle was rated once.
   *
   * @param whom the member of staff or the partner, to tell different ones apart
   */
  public record Rated(Group group, UUID whom, String level, int targets, int met) {}

  /** The themes of all that was rated, in the order of their groups. */
  public static List<Theme> of(Collection<Rated> rated, int fewest) {
    return rated.stream().collect(Collectors.groupingBy(Rated::group)).entrySet().stream()
        .sorted(Map.Entry.comparingByKey(ORDER))
        .map(e -> new Theme(e.getKey(), sums(e.getValue(), fewest)))
        .toList();
  }

  private static final Comparator<Group> ORDER =
      Comparator.comparing((Group g) -> g.year().toString())
          .reversed()
          .thenComparing(Group::whose)
          .thenComparing(Group::standard)
          .thenComparing(Group::principle);

  private static Optional<Sums> sums(List<Rated> rated, int fewest) {
    Set<UUID> people = new HashSet<>();
    Map<String, Integer> ratings = new TreeMap<>();
    int targets = 0;
    int met = 0;
    for (Rated one : rated) {
      people.add(one.whom());
      ratings.merge(one.level(), 1, Integer::sum);
      targets += one.targets();
      met += one.met();
    }
    return people.size() < fewest
        ? Optional.empty()
        : Optional.of(new Sums(people.size(), rated.size(), ratings, targets, met));
  }
}
