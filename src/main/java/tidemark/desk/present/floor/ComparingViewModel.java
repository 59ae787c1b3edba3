package tidemark.desk.present.floor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tidemark.compare.Comparison;
import tidemark.compare.Matching;
import tidemark.compare.Pairings;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.compare.OwnPairings;
import tidemark.desk.tasks.Tasks;
import tidemark.report.Report;
import tidemark.report.lens.Lens;
import tidemark.service.OpenReport;

/// The figures of the slide against those of another open report: at once where only one of them has something to
/// compare, else as the speaker chooses. Where none has, only the speaker is told.
///
/// For use on the JavaFX thread.
public final class ComparingViewModel {
    private static final int MOST_REASONS = 2;

    private final Session session;
    private final OpenReport own;
    private final Supplier<Set<String>> figures;
    private final Messages messages;
    private final Tasks tasks;
    private final Asked asked;
    private final ReadOnlyObjectWrapper<List<Choice>> choices = new ReadOnlyObjectWrapper<>(this, "choices", List.of());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen");
    private final ReadOnlyObjectWrapper<@Nullable String> notice = new ReadOnlyObjectWrapper<>(this, "notice");

    /// Another open report that has something to compare.
    ///
    /// @param title in the language of the talk
    public record Choice(String title, Compared compared) {

        /// How many of the figures of the slide it has too.
        public int count() {
            return compared.rows().size();
        }
    }

    /// What becomes of the wish to compare.
    ///
    /// @param compared called with what the audience shall see
    /// @param choose called when the speaker is to choose
    public record Asked(Consumer<Interlude> compared, Runnable choose) {}

    /// What came of comparing with one report.
    private record Tried(Report other, Comparison comparison, Optional<Compared> compared) {}

    /// @param figures ids of what the speaker is at, at the moment
    public ComparingViewModel(
            Session session,
            OpenReport own,
            Supplier<Set<String>> figures,
            Messages messages,
            Tasks tasks,
            Asked asked) {
        this.session = session;
        this.own = own;
        this.figures = figures;
        this.messages = messages;
        this.tasks = tasks;
        this.asked = asked;
    }

    /// What can be chosen among, in the order in which the reports were opened.
    public ReadOnlyObjectProperty<List<Choice>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /// The number of the choice that the speaker is at, from 0.
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What only the speaker may read; null for nothing.
    public ReadOnlyObjectProperty<@Nullable String> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// The notice is read.
    public void forget() {
        notice.set(null);
    }

    /// Compares what the speaker is at.
    public void start() {
        Set<String> wanted = figures.get();
        List<OpenReport> others = session.library().stream()
                .filter(open -> !open.location().equals(own.location()))
                .toList();
        notice.set(null);
        if (wanted.isEmpty()) {
            notice.set(messages.text("floor.nofigures"));
        } else if (others.isEmpty()) {
            notice.set(messages.text("floor.noother"));
        } else {
            compare(wanted, others);
        }
    }

    private void compare(Set<String> wanted, List<OpenReport> others) {
        Lens lens = session.getLens();
        Pairings pairings = OwnPairings.of(session.getSidecar(), own.report());
        tasks.run(
                List.of(this, "compare"),
                () -> others.stream()
                        .map(other -> tried(wanted, other.seen(lens).report(), pairings))
                        .toList(),
                tried -> {
                    if (wanted.equals(figures.get())) {
                        settle(wanted, tried);
                    }
                });
    }

    private Tried tried(Set<String> wanted, Report other, Pairings pairings) {
        var comparison = Comparison.of(List.of(own.report(), other), pairings);
        return new Tried(other, comparison, Compared.of(wanted, comparison));
    }

    private void settle(Set<String> wanted, List<Tried> all) {
        choices.set(all.stream()
                .flatMap(tried -> tried.compared.stream()
                        .map(compared -> new Choice(messages.text(tried.other.title()), compared)))
                .toList());
        chosen.set(0);
        switch (choices.get().size()) {
            case 0 -> notice.set(refusal(wanted, all));
            case 1 -> take();
            default -> asked.choose().run();
        }
    }

    private String refusal(Set<String> wanted, List<Tried> all) {
        if (all.size() > 1) {
            return messages.text("floor.incomparable.all");
        }
        Tried only = all.getFirst();
        String reasons = only.comparison.alone().stream()
                .filter(alone -> alone.subject().report() == 0
                        && wanted.contains(alone.subject().id()))
                .limit(MOST_REASONS)
                .map(this::reason)
                .collect(Collectors.joining("\n"));
        String refused = messages.text("floor.incomparable", messages.text(only.other.title()));
        return reasons.isEmpty() ? refused : refused + "\n" + reasons;
    }

    private String reason(Matching.Alone alone) {
        return messages.text(
                "floor.reason",
                messages.text(alone.subject().name()),
                messages.text(alone.reason().words()));
    }

    /// @param step 1 or -1
    public void move(int step) {
        chosen.set(Math.clamp(chosen.get() + step, 0, Math.max(0, choices.get().size() - 1)));
    }

    /// Shows the comparison that the speaker is at.
    public void take() {
        choices.get().stream()
                .skip(chosen.get())
                .findFirst()
                .ifPresent(choice -> asked.compared().accept(choice.compared()));
    }

    /// Shows a comparison.
    ///
    /// @param number of the choice, from 0; nothing where there is none of that number
    public void take(int number) {
        if (number >= 0 && number < choices.get().size()) {
            chosen.set(number);
            take();
        }
    }
}
