package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tidemark.picture.font.Face;
import tidemark.report.Rank;
import tidemark.report.Scope;
import tidemark.report.Text;

/// Ranks as gold medals, grouped by those among whom they are held, the widest first. A rank is never a length (R8).
final class RankBadgesLayout implements FormLayout {
    private static final double MOST = 1.7;
    private static final LowestColumns COLUMNS = new LowestColumns(15, 11, 2);
    private static final double ITEM_GAP = 1.1;
    private static final double HEAD_GAP = 0.6;
    private static final double GROUP_GAP = 1.7;

    @Override
    public Body lay(Content content, Box box, Style style) {
        return Stretch.toFill(box, style, MOST, larger -> body(content, box.width(), larger));
    }

    private static Body body(Content content, double width, Style style) {
        int count = content.figures().stream().mapToInt(f -> f.ranks().size()).sum();
        return COLUMNS.lay(
                count,
                width,
                style,
                column -> new ColumnFlow(
                        groups(content, column, style),
                        style.times(ITEM_GAP),
                        style.times(HEAD_GAP),
                        style.times(GROUP_GAP)));
    }

    private static List<ColumnFlow.Group> groups(Content content, double width, Style style) {
        return Arrays.stream(Scope.values())
                .map(scope -> group(scope, badges(content, scope, width, style), style))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    /// What is of one scope under the words that head it, here and on the wall of honours.
    static ColumnFlow.Group group(Scope scope, List<Body> items, Style style) {
        return new ColumnFlow.Group(
                heading(scope.label(), Face.BOLD, style),
                heading(ColumnFlow.continued(scope.label()), Face.REGULAR, style),
                items);
    }

    private static Body heading(Text of, Face face, Style style) {
        var label = style.say(of);
        var words = label.substring(0, 1).toUpperCase(style.language().locale()) + label.substring(1);
        return Stack.block(
                TextBox.line(words, face, style.size(Style.Role.NAME)),
                style.palette().goldInk());
    }

    private static List<Body> badges(Content content, Scope scope, double width, Style style) {
        var badges = new ArrayList<Body>();
        for (var figure : content.figures()) {
            for (Rank rank : figure.ranks()) {
                if (rank.scope() == scope) {
                    badges.add(new RankBadge(figure, rank, content.inFocus(figure)).lay(width, style));
                }
            }
        }
        return badges;
    }
}
