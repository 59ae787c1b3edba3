package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.Text;

/// A share as a hundred cells, its number large beside them, and the amounts behind it.
final class WaffleLayout implements FormLayout {
    private static final Text CELLS = new Text("100格＝", "100 cells = ");
    private static final double SIDE = 12;
    private static final double MOST_STRETCH = 2.2;
    private static final double WIDEST_GRID = 0.46;
    private static final double GAP = 1.8;
    private static final double NARROWEST_WORDS = 9;
    private static final double BETWEEN = 2;

    @Override
    public Body lay(Content content, Box box, Style style) {
        var shares = Share.in(content.figures());
        var others = Share.others(content.figures(), shares);
        return Stretch.toFill(box, MOST_STRETCH, stretch -> {
            var bodies = new ArrayList<Body>();
            for (int i = 0; i < shares.size(); i++) {
                boolean last = i == shares.size() - 1;
                bodies.add(one(shares.get(i), last ? others : List.of(), content, box, stretch, style));
            }
            return Stacked.of(bodies, style.times(BETWEEN));
        });
    }

    private static Body one(Share share, List<Figure> others, Content content, Box box, double stretch, Style style) {
        double side = Math.min(style.times(SIDE) * stretch, box.width() * WIDEST_GRID);
        double gap = style.times(GAP);
        double room = box.width() - side - gap;
        var beside = words(share, others, content, Math.max(1, room), style);
        if (room >= style.times(NARROWEST_WORDS) && beside.width() <= room) {
            double height = Math.max(side, beside.height());
            return body(
                    share,
                    side,
                    (height - side) / 2,
                    beside,
                    side + gap,
                    (height - beside.height()) / 2,
                    content,
                    style);
        }
        double wide = Math.min(box.width(), style.times(SIDE) * stretch);
        var below = words(share, others, content, box.width(), style);
        return body(share, wide, 0, below, 0, wide + gap / 2, content, style);
    }

    private static Body body(
            Share share, double side, double top, Column words, double x, double y, Content content, Style style) {
        Figure headline = share.headline();
        var look = Look.of(headline);
        var tint = Tint.of(content, headline, style.palette());
        var waffle = new Waffle(look, share.fraction(), side, tint, QualifiedBar.lineOf(style) * 0.8);
        var marks = new ArrayList<Mark>();
        marks.add(
                Shown.figure(headline, style, waffle.at(0, top, style.palette().seaPale())));
        if (content.rail(share.part()).isPresent()) {
            marks.add(Rail.unseen(share.part(), new Bounds(0, top, side, side), style));
        }
        marks.addAll(words.at(x, y));
        var key = EnumSet.noneOf(KeyEntry.class);
        key.addAll(look.unqualified().key());
        return new Body(Math.max(side, x + words.width()), Math.max(top + side, y + words.height()), marks, key);
    }

    private static Column words(Share share, List<Figure> others, Content content, double width, Style style) {
        var column = new Column(style);
        var headline = share.headline();
        column.add(NumberBlock.of(headline, content, Style.Role.BIG, width, style), 0);
        if (!headline.equals(share.part())) {
            column.add(NumberBlock.of(share.part(), content, Style.Role.VALUE, width, style), 0.8);
        }
        Figure whole = share.whole();
        Text name = whole == null ? share.part().whole() : null;
        if (whole != null) {
            column.add(NumberBlock.of(whole, content, Style.Role.VALUE, width, style), 0.8);
            name = whole.name();
        }
        others.forEach(figure -> column.add(NumberBlock.of(figure, content, Style.Role.VALUE, width, style), 0.8));
        if (name != null) {
            var legend =
                    TextBox.wrap(style.say(CELLS) + style.say(name), Face.REGULAR, style.size(Style.Role.SMALL), width);
            column.add(legend, 0.9, style.palette().faint());
        }
        return column;
    }
}
