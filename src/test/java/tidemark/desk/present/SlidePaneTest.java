package tidemark.desk.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;
import tidemark.desk.FxExtension;
import tidemark.picture.Colour;
import tidemark.picture.Picture;

class SlidePaneTest {
    private static final long PATIENCE = 10_000;

    @RegisterExtension
    final FxExtension window = new FxExtension();

    @Test
    void aSlideThatBecomesSmallerLeavesNothingOfTheLargerOneAroundIt() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            var pane = new SlidePane();
            pane.show(plain(400, 0xff0000), Set.of());
            pane.show(plain(200, 0x0000ff), Set.of());
            var parameters = new SnapshotParameters();
            parameters.setFill(Color.WHITE);
            var image = pane.snapshot(parameters, null);
            assertThat(image.getPixelReader().getColor(100, 50)).isEqualTo(Color.BLUE);
            for (int x = 0; x < (int) image.getWidth(); x += 10) {
                for (int y = 0; y < (int) image.getHeight(); y += 10) {
                    assertThat(image.getPixelReader().getColor(x, y)).isNotEqualTo(Color.RED);
                }
            }
        });
    }

    @Test
    void nothingOfTheSlideBeforeShinesThroughTheLastRowThatIsCoveredInPart() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            var pane = new SlidePane();
            pane.show(plain(200.5, 0xff0000), Set.of());
            pane.show(plain(200.5, 0x0000ff), Set.of());
            var parameters = new SnapshotParameters();
            parameters.setFill(Color.WHITE);
            var last = pane.snapshot(parameters, null).getPixelReader().getColor(100, 100);
            assertThat(last.getRed()).as("blue on white only").isEqualTo(last.getGreen());
        });
    }

    private static Picture plain(double width, int colour) {
        return new Picture("plain", width, width / 2, Colour.of(colour), "zh", "", "", List.of());
    }
}
