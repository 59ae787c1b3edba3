package tidemark.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidemark.chart.ChartRequest;
import tidemark.chart.Purpose;
import tidemark.picture.Picture;
import tidemark.report.Form;

/// Properties of every picture, tried on made-up charts. `-Dtidemark.layout.rounds=5000` tries so many of each form,
/// `-Dtidemark.layout.seed=17` one seed alone.
final class LayoutPropertiesTest {
    private static final int ROUNDS = Integer.getInteger("tidemark.layout.rounds", 110);
    private static final long ONE_SEED = Long.getLong("tidemark.layout.seed", -1);

    /// One in so many charts.
    private static final int DRAWN_TWICE = 4;

    /// So many made-up charts of a form must at least be allowed by the rules, in percent.
    private static final int LEAST_DRAWN = 80;

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyMadeUpChartIsLaidOutWell(Form form) {
        var complaints = new Complaints();
        int drawn = 0;
        long first = ONE_SEED < 0 ? 0 : ONE_SEED;
        long end = ONE_SEED < 0 ? ROUNDS : ONE_SEED + 1;
        for (long seed = first; seed < end; seed++) {
            var request = MadeUpReports.request(form, seed);
            if (MadeUpReports.refusal(request) == null) {
                drawn++;
                check(request, seed, complaints);
            }
        }
        assertThat(complaints.isEmpty()).as(complaints.toString()).isTrue();
        assertThat(drawn * 100L).isGreaterThanOrEqualTo((end - first) * LEAST_DRAWN);
    }

    private static void check(ChartRequest request, long seed, Complaints complaints) {
        Picture picture;
        try {
            picture = draw(request);
        } catch (RuntimeException e) {
            complaints.add("cannot be drawn", seed, e + " at " + e.getStackTrace()[0]);
            return;
        }
        var where = " [" + request.purpose() + " " + request.language() + " " + (int) picture.width() + "×"
                + (int) picture.height() + "]";
        new PictureChecks(request, picture, (kind, detail) -> complaints.add(kind, seed, detail + where)).all();
        if (seed % DRAWN_TWICE == 0 && !picture.equals(draw(request))) {
            complaints.add("drawn twice, two pictures", seed, where);
        }
    }

    private static Picture draw(ChartRequest request) {
        return request.purpose() == Purpose.READING ? Charts.drawToWidth(request) : Charts.draw(request);
    }
}
