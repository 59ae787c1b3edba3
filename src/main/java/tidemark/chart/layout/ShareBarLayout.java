package tidemark.chart.layout;

/// One 100 % bar for each share of a stated whole.
final class ShareBarLayout implements FormLayout {
    private static final double GAP = 1.8;
    private static final double MOST_STRETCH = 1.7;

    @Override
    public Body lay(Content content, Box box, Style style) {
        var shares = Share.in(content.figures());
        var others = Share.others(content.figures(), shares);
        return new WithNumbers(
                        others,
                        room -> Stretch.toFill(
                                room,
                                MOST_STRETCH,
                                stretch -> Stacked.of(
                                        shares.stream()
                                                .map(share ->
                                                        ShareBar.lay(share, content, room.width(), stretch, style))
                                                .toList(),
                                        style.times(GAP * stretch))))
                .lay(content, box, style);
    }
}
