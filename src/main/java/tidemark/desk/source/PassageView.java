package tidemark.desk.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import tidemark.report.check.MarkedText.Mark;
import tidemark.report.check.MarkedText.Passage;
import tidemark.report.check.MarkedText.State;

/// A passage of the source. Behind the words of a mark lie its line and, when it is lit or the reader is there, a wash.
final class PassageView extends Region {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");
    private static final double DROP = 3;

    private final Passage passage;
    private final TextFlow flow = new TextFlow();
    private final Group washes = new Group();
    private final Group lines = new Group();
    private final List<Link> links = new ArrayList<>();

    /// What a mark asks for.
    ///
    /// @param pointed told of a mark that the mouse enters or leaves
    /// @param chosen told the number of a mark that is clicked
    record Wishes(BiConsumer<Mark, Boolean> pointed, Consumer<Integer> chosen) {}

    private record Link(Mark mark, Text words, List<Rectangle> washes) {}

    PassageView(Passage passage, Wishes wishes) {
        this.passage = passage;
        getStyleClass()
                .addAll(
                        "passage",
                        switch (passage.role()) {
                            case HEAD -> "head";
                            case BODY -> "body";
                            case ASIDE -> "aside";
                        });
        for (Group behind : List.of(washes, lines)) {
            behind.setManaged(false);
            behind.setMouseTransparent(true);
        }
        getChildren().addAll(washes, flow, lines);
        int at = 0;
        for (int number = 0; number < passage.marks().size(); number++) {
            Mark mark = passage.marks().get(number);
            words(at, mark.start(), "passage-words");
            link(mark, words(mark.start(), mark.end(), "mark-words"), number, wishes);
            at = mark.end();
        }
        words(at, passage.text().length(), "passage-words");
    }

    private Text words(int from, int to, String styleClass) {
        var words = new Text(passage.text().substring(from, to));
        words.getStyleClass().add(styleClass);
        if (from < to) {
            flow.getChildren().add(words);
        }
        return words;
    }

    private void link(Mark mark, Text words, int number, Wishes wishes) {
        words.getStyleClass().add(MarkLine.styleClass(mark.state()));
        words.setOnMouseEntered(_ -> wishes.pointed().accept(mark, true));
        words.setOnMouseExited(_ -> wishes.pointed().accept(mark, false));
        words.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                wishes.chosen().accept(number);
                event.consume();
            }
        });
        links.add(new Link(mark, words, new ArrayList<>()));
    }

    Passage passage() {
        return passage;
    }

    /// Washes what is lit and where the reader is, and pales what does not stand out.
    ///
    /// @param current the number of the mark where the reader is; -1 for none here
    void emphasise(Set<String> lit, int current, @Nullable State only) {
        for (int number = 0; number < links.size(); number++) {
            Link link = links.get(number);
            boolean isLit = link.mark().ids().stream().anyMatch(lit::contains);
            boolean isCurrent = number == current;
            link.words().pseudoClassStateChanged(LIT, isLit);
            link.words()
                    .pseudoClassStateChanged(
                            FAINT, only != null && only != link.mark().state());
            link.washes().forEach(wash -> {
                wash.setVisible(isLit || isCurrent);
                wash.pseudoClassStateChanged(LIT, isLit);
                wash.pseudoClassStateChanged(CURRENT, isCurrent);
            });
        }
        lines.getChildren().forEach(line -> line.setOpacity(only == null || line.getUserData() == only ? 1 : 0.25));
    }

    /// Where a mark is in this view.
    Bounds boundsOf(int mark) {
        return sceneToLocal(
                links.get(mark).words().localToScene(links.get(mark).words().getBoundsInLocal()));
    }

    /// Where a mark is on the screen.
    @Nullable
    Bounds onScreen(int mark) {
        Text words = links.get(mark).words();
        return words.localToScreen(words.getBoundsInLocal());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : Math.max(0, width - snappedLeftInset() - snappedRightInset());
        return snappedTopInset() + flow.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + flow.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        flow.resizeRelocate(
                left, top, getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
        flow.layout();
        for (Group behind : List.of(washes, lines)) {
            behind.relocate(0, 0);
            behind.setLayoutX(left);
            behind.setLayoutY(top);
            behind.getChildren().clear();
        }
        links.forEach(this::decorate);
        requestEmphasis();
    }

    private Runnable onLaidOut = () -> {};

    /// Called when the washes were made anew.
    void setOnLaidOut(Runnable listener) {
        onLaidOut = listener;
    }

    private void requestEmphasis() {
        onLaidOut.run();
    }

    private void decorate(Link link) {
        link.washes().clear();
        for (Rectangle2D box : flow.getLayoutInfo()
                .getSelectionGeometry(link.mark().start(), link.mark().end(), false)) {
            var wash = new Rectangle(box.getMinX() - 1, box.getMinY(), box.getWidth() + 2, box.getHeight() + DROP);
            wash.getStyleClass().add("mark-wash");
            wash.setVisible(false);
            link.washes().add(wash);
            var line = new MarkLine(link.mark().state());
            line.setUserData(link.mark().state());
            line.lay(box.getMinX(), box.getMaxY(), box.getWidth());
            lines.getChildren().add(line);
        }
        washes.getChildren().addAll(link.washes());
    }
}
