package tidemark.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Part;
import tidemark.picture.Picture;
import tidemark.picture.Plot;
import tidemark.report.Form;

/// What slides say of their marks, tried on made-up charts.
class SlidePictureTest {
    private static final int ROUNDS = Integer.getInteger("tidemark.layout.rounds", 20);

    @ParameterizedTest
    @EnumSource(Form.class)
    void aSlideShowsTheSamePictureAndItsPlotsLieWhereItsMarksDo(Form form) {
        int drawn = 0;
        for (long seed = 0; seed < ROUNDS; seed++) {
            var request = MadeUpReports.request(form, seed);
            if (MadeUpReports.refusal(request) == null) {
                var slide = Charts.drawSlide(request);
                assertThat(leaves(slide.marks()))
                        .as("seed %s", seed)
                        .isEqualTo(leaves(Charts.draw(request).marks()));
                check(slide, seed);
                drawn++;
            }
        }
        assertThat(drawn).isPositive();
    }

    private static List<Mark> leaves(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark -> mark instanceof Mark.Group group ? leaves(group.marks()).stream() : Stream.of(mark))
                .toList();
    }

    private static void check(Picture picture, long seed) {
        var whole = new Bounds(0, 0, picture.width(), picture.height()).grow(1);
        for (Part part : parts(picture.marks())) {
            switch (part) {
                case Part.Words words -> assertThat(inside(words.room(), whole)).isTrue();
                case Part.KeySign _, Part.InPlot _, Part.Bar _ -> {}
                case Plot.Bars bars -> {
                    assertThat(inside(bars.area(), whole))
                            .as("seed %s: %s", seed, bars.area())
                            .isTrue();
                    assertThat(bars.axis().low()).isLessThanOrEqualTo(0);
                    bars.series().stream()
                            .flatMap(series -> series.bars().stream())
                            .forEach(bar -> assertOnAxis(bar.value(), bars.axis(), bars.stacked(), seed));
                }
                case Plot.Lines lines -> {
                    assertThat(inside(lines.area(), whole))
                            .as("seed %s: %s", seed, lines.area())
                            .isTrue();
                    lines.series().stream()
                            .flatMap(series -> series.points().stream())
                            .forEach(point -> assertOnAxis(point.value(), lines.axis(), false, seed));
                }
            }
        }
    }

    private static void assertOnAxis(BigDecimal value, Plot.Axis axis, boolean stacked, long seed) {
        if (value != null && !stacked) {
            double slack = (axis.high() - axis.low()) * 0.01;
            assertThat(value.doubleValue()).as("seed %s", seed).isBetween(axis.low() - slack, axis.high() + slack);
        }
    }

    private static boolean inside(Bounds box, Bounds whole) {
        return box.x() >= whole.x()
                && box.y() >= whole.y()
                && box.right() <= whole.right()
                && box.bottom() <= whole.bottom();
    }

    private static List<Part> parts(List<Mark> marks) {
        var parts = new ArrayList<Part>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                Stream.of(group).map(Mark.Group::part).filter(Objects::nonNull).forEach(parts::add);
                parts.addAll(parts(group.marks()));
            }
        }
        return parts;
    }
}
