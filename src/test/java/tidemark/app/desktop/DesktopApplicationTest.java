package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DesktopApplicationTest {

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        new DesktopApplication().start(shown);
    }

    @Test
    void theWindowShowsUnderItsName() {
        assertThat(stage.isShowing()).isTrue();
        assertThat(stage.getTitle()).isEqualTo("Tidemark · 潮标");
    }
}
