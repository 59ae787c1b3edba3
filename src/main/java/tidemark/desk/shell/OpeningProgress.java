package tidemark.desk.shell;

import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import tidemark.desk.Messages;
import tidemark.service.Opening;

/// How far an opening is, as a bar and in words, looked at anew at every frame while it runs.
final class OpeningProgress extends AnimationTimer {
    private static final double MEGA = 1e6;

    private final Messages messages;
    private final Opening opening;
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();

    OpeningProgress(Messages messages, Opening opening) {
        this.messages = messages;
        this.opening = opening;
        words.getStyleClass().add("opening-step");
        bar.setAccessibleText(messages.text("shell.opening", opening.location().display()));
        handle(0);
    }

    ProgressBar bar() {
        return bar;
    }

    Label words() {
        return words;
    }

    @Override
    public void handle(long now) {
        Opening.Step step = opening.step();
        boolean isCounted = step.of() > 0 && step.done() < step.of();
        bar.setProgress(isCounted ? (double) step.done() / step.of() : ProgressBar.INDETERMINATE_PROGRESS);
        words.setText(step.of() == 0 ? "" : messages.text(key(step), mega(step.done()), mega(step.of())));
    }

    private static String key(Opening.Step step) {
        return switch (step.stage()) {
            case LOADING -> "shell.opening.loading";
            case READING -> "shell.opening.reading";
            case RELATING -> "shell.opening.relating";
        };
    }

    private static String mega(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / MEGA);
    }
}
