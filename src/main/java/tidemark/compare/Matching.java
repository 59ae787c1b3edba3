package tidemark.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tidemark.report.Report;

/// Which indicators of several reports measure the same: by id, then by name, then by alias, then where one states the
/// growth of the other, and last those that the reader has paired; never what the reader has parted.
///
/// @param matches in the order of the first report that has them
/// @param alone every indicator that found no other, with the reason
public record Matching(List<Match> matches, List<Alone> alone) {

    /// An indicator that stands alone.
    public record Alone(Subject subject, Apart reason) {}

    public Matching {
        matches = List.copyOf(matches);
        alone = List.copyOf(alone);
    }

    public static Matching of(List<Report> reports, Pairings pairings) {
        return new Search(reports, pairings).result();
    }

    /// Indicators found to be the same so far.
    private static final class Group {
        final List<Subject> subjects = new ArrayList<>();
        final List<Tie> ties = new ArrayList<>();

        boolean has(int report) {
            return subjects.stream().anyMatch(subject -> subject.report() == report);
        }
    }

    private static final class Search {
        private final List<Report> reports;
        private final Map<Key, List<Key>> made;
        private final Map<Key, List<Key>> broken;
        private final List<Group> groups = new ArrayList<>();
        private final Map<Key, Group> groupOf = new HashMap<>();
        private final Map<Subject, Apart> reasons = new IdentityHashMap<>();

        Search(List<Report> reports, Pairings pairings) {
            this.reports = reports;
            made = partners(pairings.made());
            broken = partners(pairings.broken());
        }

        /// An indicator among all reports.
        private record Key(String report, String id) {}

        private static Map<Key, List<Key>> partners(List<Pairing> pairings) {
            var partners = new HashMap<Key, List<Key>>();
            for (Pairing pairing : pairings) {
                var one = new Key(pairing.report(), pairing.indicator());
                var other = new Key(pairing.otherReport(), pairing.otherIndicator());
                partners.computeIfAbsent(one, _ -> new ArrayList<>(1)).add(other);
                partners.computeIfAbsent(other, _ -> new ArrayList<>(1)).add(one);
            }
            return partners;
        }

        private Key key(Subject subject) {
            return new Key(reports.get(subject.report()).id(), subject.id());
        }

        Matching result() {
            for (int number = 0; number < reports.size(); number++) {
                join(Subject.of(number, reports.get(number)));
            }
            var matches = groups.stream()
                    .filter(group -> group.subjects.size() > 1)
                    .map(group -> new Match(group.subjects, group.ties))
                    .toList();
            return new Matching(matches, alone());
        }

        private List<Alone> alone() {
            var speaking = new HashMap<String, List<Subject>>();
            groups.forEach(group -> group.subjects.forEach(subject -> subject.bare()
                    .forEach(name -> keepFirst(speaking.computeIfAbsent(name, _ -> new ArrayList<>(1)), subject))));
            return groups.stream()
                    .filter(group -> group.subjects.size() == 1)
                    .map(group -> group.subjects.getFirst())
                    .map(subject -> new Alone(subject, reason(subject, speaking)))
                    .toList();
        }

        /// Of those of one name, the first amount and the first growth of each report are enough to tell the reason, be
        /// there ever so many.
        private static void keepFirst(List<Subject> kept, Subject subject) {
            if (kept.stream()
                    .noneMatch(one -> one.report() == subject.report() && one.isGrowth() == subject.isGrowth())) {
                kept.add(subject);
            }
        }

        /// Where another report speaks of the same, if only of its growth, that is the reason.
        private Apart reason(Subject subject, Map<String, List<Subject>> speaking) {
            Apart found = reasons.get(subject);
            return found != null
                    ? found
                    : subject.bare().stream()
                            .flatMap(name -> speaking.getOrDefault(name, List.of()).stream())
                            .filter(other ->
                                    other.report() != subject.report() && other.isGrowth() != subject.isGrowth())
                            .findFirst()
                            .<Apart>map(other -> new Apart.OnlyGrowth(subject, other))
                            .orElseGet(Apart.NoCounterpart::new);
        }

        /// Lets each of one report's indicators join a group, or begin its own.
        private void join(List<Subject> subjects) {
            var left = new ArrayList<>(subjects);
            tie(left, Tie.How.ID, subject -> List.of(subject.id()));
            tie(left, Tie.How.NAME, Subject::names);
            tie(left, Tie.How.ALIAS, Subject::allNames);
            tie(left, Tie.How.GROWTH, Subject::bare);
            left.removeIf(this::isPaired);
            left.forEach(this::begin);
        }

        private void tie(List<Subject> left, Tie.How how, Function<Subject, List<String>> keys) {
            if (left.isEmpty() || groups.isEmpty()) {
                return;
            }
            var found = HashMap.<String, Group>newHashMap(groups.size());
            for (Group group : groups) {
                group.subjects.forEach(subject -> keys.apply(subject).forEach(key -> found.putIfAbsent(key, group)));
            }
            left.removeIf(subject -> keys.apply(subject).stream()
                    .filter(found::containsKey)
                    .findFirst()
                    .filter(key -> joins(subject, Objects.requireNonNull(found.get(key)), new Tie(how, key)))
                    .isPresent());
        }

        private boolean joins(Subject subject, Group group, Tie tie) {
            Subject first = group.subjects.getFirst();
            if (group.has(subject.report())) {
                reasons.putIfAbsent(subject, new Apart.Taken(subject, first));
                return false;
            }
            for (Subject other : group.subjects) {
                Optional<Apart> apart = apart(subject, other);
                if (apart.isPresent()) {
                    reasons.putIfAbsent(subject, apart.get());
                    apart(other, subject).ifPresent(reason -> reasons.putIfAbsent(other, reason));
                    return false;
                }
            }
            group.subjects.add(subject);
            group.ties.add(tie);
            groupOf.put(key(subject), group);
            return true;
        }

        private Optional<Apart> apart(Subject own, Subject other) {
            return broken.getOrDefault(key(own), List.of()).contains(key(other))
                    ? Optional.of(new Apart.Parted(own, other))
                    : Fit.apart(own, other);
        }

        private boolean isPaired(Subject subject) {
            return made.getOrDefault(key(subject), List.of()).stream()
                    .flatMap(partner -> Stream.ofNullable(groupOf.get(partner)))
                    .anyMatch(group -> joins(subject, group, new Tie(Tie.How.PAIRED, "")));
        }

        private void begin(Subject subject) {
            var group = new Group();
            group.subjects.add(subject);
            groups.add(group);
            groupOf.put(key(subject), group);
        }
    }
}
