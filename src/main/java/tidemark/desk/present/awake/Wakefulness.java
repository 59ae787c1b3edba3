package tidemark.desk.present.awake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.desk.present.awake.KeepAwake.Awake;
import tidemark.desk.tasks.Tasks;

/// Keeps the screen awake from the beginning of each talk to its end. Where that cannot be done it says so, once.
///
/// For use on the JavaFX thread.
public final class Wakefulness {
    private final KeepAwake system;
    private final Tasks tasks;
    private final Runnable onMissing;
    private boolean wanted;
    private boolean told;
    private @Nullable Awake awake;

    /// @param onMissing called the first time that the system offers no way
    public Wakefulness(KeepAwake system, Tasks tasks, Runnable onMissing) {
        this.system = system;
        this.tasks = tasks;
        this.onMissing = onMissing;
    }

    /// @param given true from the beginning of a talk, false from its end
    public void want(boolean given) {
        if (given && !wanted) {
            tasks.run(new Object(), system::begin, this::take);
        }
        wanted = given;
        if (!given) {
            sleep();
        }
    }

    /// A talk may have ended before its screen was kept awake.
    private void take(Optional<Awake> begun) {
        sleep();
        awake = begun.orElse(null);
        if (!wanted) {
            sleep();
        } else if (awake == null && !told) {
            told = true;
            onMissing.run();
        }
    }

    private void sleep() {
        Awake held = awake;
        awake = null;
        if (held != null) {
            held.close();
        }
    }
}
