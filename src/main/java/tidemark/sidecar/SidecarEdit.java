package tidemark.sidecar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.report.Language;

/// One thing that a reader changes in a side-car. An edit of what is not there changes nothing.
public sealed interface SidecarEdit
        permits SidecarEdit.Attach,
                SidecarEdit.KeepChart,
                SidecarEdit.RenameChart,
                SidecarEdit.MoveChart,
                SidecarEdit.Hide,
                SidecarEdit.Note,
                SidecarEdit.DeleteChart,
                SidecarEdit.Pair,
                SidecarEdit.Part,
                SidecarEdit.Unpair,
                TalksEdit,
                TalkEdit {

    /// What the side-car is afterwards.
    Sidecar apply(Sidecar before);

    /// Attaches a source text, or none.
    record Attach(@Nullable Attachment attachment) implements SidecarEdit {
        @Override
        public Sidecar apply(Sidecar before) {
            return before.withAttachment(attachment);
        }
    }

    /// Keeps a chart, after all others; in the place of one with the same id.
    record KeepChart(OwnChart chart) implements SidecarEdit {
        @Override
        public Sidecar apply(Sidecar before) {
            return before.withCharts(
                    before.chart(chart.id()).isPresent()
                            ? before.charts().stream()
                                    .map(each -> each.id().equals(chart.id()) ? chart : each)
                                    .toList()
                            : Stream.concat(before.charts().stream(), Stream.of(chart))
                                    .toList());
        }
    }

    /// Words a chart's title in one language.
    ///
    /// @param title blank for the program's own
    record RenameChart(String id, Language language, String title) implements SidecarEdit {
        @Override
        public Sidecar apply(Sidecar before) {
            return before.withCharts(before.charts().stream()
                    .map(each -> each.id().equals(id) ? each.withTitle(language, title) : each)
                    .toList());
        }
    }

    /// Moves a chart among the others.
    ///
    /// @param by how many places towards the end, negative towards the front; at most as far as there are places
    record MoveChart(String id, int by) implements SidecarEdit {
        @Override
        public Sidecar apply(Sidecar before) {
            var ids =
                    new ArrayList<>(before.ordered().stream().map(OwnChart::id).toList());
            int from = ids.indexOf(id);
            if (from < 0) {
                return before;
            }
            ids.add(Math.clamp((long) from + by, 0, ids.size() - 1), ids.remove(from));
            return before.withOrder(ids);
        }
    }

    /// Hides a chart, figure or event, or shows it again.
    record Hide(String id, boolean hidden) implements SidecarEdit {
        @Override
        public Sidecar apply(Sidecar before) {
            var changed = new LinkedHashSet<>(before.hidden());
            if (hidden) {
                changed.add(id);
            } else {
                changed.remove(id);
            }
            return before.withHidden(changed);
        }
    }

    /// Notes something about a chart, figure or event.
    ///
    /// @param words blank for nothing any more
    record Note(String id, String words) implements SidecarEdit {
        @Override
        public Sidecar apply(Sidecar before) {
            var changed = new LinkedHashMap<>(before.notes());
            if (words.isBlank()) {
                changed.remove(id);
            } else {
                changed.put(id, words.strip());
            }
            return before.withNotes(changed);
        }
    }

    /// Deletes a chart with its note and its place.
    record DeleteChart(String id) implements SidecarEdit {
        @Override
        public Sidecar apply(Sidecar before) {
            if (before.chart(id).isEmpty()) {
                return before;
            }
            Sidecar bare = new Note(id, "").apply(new Hide(id, false).apply(before));
            return bare.withCharts(bare.charts().stream()
                            .filter(each -> !each.id().equals(id))
                            .toList())
                    .withOrder(bare.order().stream()
                            .filter(each -> !each.equals(id))
                            .toList());
        }
    }

    /// Pairs an indicator with one of another report, instead of what it was paired with there. What was parted and is
    /// the same by itself needs no pairing.
    record Pair(Pairing pairing) implements SidecarEdit {
        @Override
        public Sidecar apply(Sidecar before) {
            if (before.partings().contains(pairing)) {
                return before.withPartings(before.partings().stream()
                        .filter(each -> !each.equals(pairing))
                        .toList());
            }
            return before.withPairings(Stream.concat(
                            without(before, pairing.indicator(), pairing.otherReport()).stream(), Stream.of(pairing))
                    .toList());
        }
    }

    /// Parts an indicator from the one of another report that the program takes for the same.
    record Part(Pairing pairing) implements SidecarEdit {
        @Override
        public Sidecar apply(Sidecar before) {
            return before.partings().contains(pairing)
                    ? before
                    : before.withPartings(Stream.concat(before.partings().stream(), Stream.of(pairing))
                            .toList());
        }
    }

    /// Takes a pairing back.
    record Unpair(String indicator, String otherReport) implements SidecarEdit {
        @Override
        public Sidecar apply(Sidecar before) {
            return before.withPairings(without(before, indicator, otherReport));
        }
    }

    private static List<Pairing> without(Sidecar before, String indicator, String otherReport) {
        return before.pairings().stream()
                .filter(each -> !each.indicator().equals(indicator)
                        || !each.otherReport().equals(otherReport))
                .toList();
    }
}
