package tidemark.desk.events;

import java.util.Set;
import javafx.scene.canvas.Canvas;
import tidemark.chart.Theme;
import tidemark.chart.layout.EventIcon;
import tidemark.render.fx.FxRenderer;
import tidemark.report.Event;

/// The drawing that stands for a kind of event in every picture, here beside its name.
final class KindIcon extends Canvas {

    private static final double SIZE = 15;

    private final Event.Kind kind;

    KindIcon(Event.Kind kind) {
        super(SIZE, SIZE);
        this.kind = kind;
        setMouseTransparent(true);
    }

    void paint(Theme theme) {
        FxRenderer.paint(EventIcon.picture(kind, SIZE, theme), Set.of(), getGraphicsContext2D());
    }
}
