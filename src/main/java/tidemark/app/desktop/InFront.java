package tidemark.app.desktop;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import tidemark.desk.present.TalkPlace;
import tidemark.service.OpenReport;

/// Finds where in a report a reader is: at the chart that the keyboard is in, else at the section of the chosen tab.
/// The
/// first tab is the overview, where a talk begins with its cover.
final class InFront {
    private static final String CHART = "chart-";

    private InFront() {}

    /// @param tab the number of the chosen tab, from 0
    static TalkPlace of(@Nullable OpenReport open, int tab, Scene scene) {
        if (open == null) {
            return TalkPlace.BEGINNING;
        }
        var sections = open.report().sections();
        String section = tab > 0 && tab < sections.size() ? sections.get(tab).id() : null;
        return new TalkPlace(chartAround(scene.getFocusOwner()), section);
    }

    private static @Nullable String chartAround(@Nullable Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at.getId() != null && at.getId().startsWith(CHART)) {
                return at.getId().substring(CHART.length());
            }
        }
        return null;
    }
}
