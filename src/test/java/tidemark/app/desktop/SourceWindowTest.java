package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tidemark.render.fx.PictureView;

class SourceWindowTest {
    private static final Path ARTICLE = Path.of("../shared/seed/article.txt");

    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    @Test
    void aKeyShowsAndHidesTheSource() {
        window.robot().push(KeyCode.F4);
        assertThat(window.shows(".source-view")).isTrue();

        window.robot().push(KeyCode.F4);
        assertThat(window.shows(".source-view")).isFalse();
    }

    @Test
    void aChosenFileThatIsAnotherTextSaysSo(@TempDir Path folder) throws IOException {
        window.answers().source(Files.writeString(folder.resolve("other.txt"), "今天天气晴。"));
        window.robot().clickOn("#source");

        window.robot().clickOn("#source-choose");

        window.waitUntil(() -> window.shows("#source-problem"));
        assertThat(((Labeled) window.find("#source-problem > .label")).getText())
                .startsWith("“other.txt”没有附上");
    }

    @Test
    void textAndChartsLeadToEachOther() {
        assumeThat(ARTICLE).as("the article is not part of the repository").exists();
        window.answers().source(ARTICLE);
        window.robot().push(KeyCode.F4);
        window.robot().clickOn("#source-choose");
        window.waitUntil(() -> words("2730亿元") != null);

        window.robot().interact(() -> window.session().light("foreign_trade"));
        window.waitUntil(() -> words("4501.6亿元") != null && isLit(words("4501.6亿元")));

        window.robot().clickOn(words("4501.6亿元"));
        window.waitUntil(() -> window.robot().lookup(".picture-view").queryAllAs(PictureView.class).stream()
                .filter(WindowExtension::isShown)
                .anyMatch(picture -> picture.focusedSubject()
                        .filter(subject -> subject.id().equals("foreign_trade"))
                        .isPresent()));
        assertThat(window.session().getLit()).isEqualTo(Set.of("foreign_trade"));
    }

    private static boolean isLit(Node node) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit"));
    }

    private Text words(String words) {
        return window.robot().lookup(".mark-words").queryAllAs(Text.class).stream()
                .filter(text -> text.getText().equals(words))
                .findFirst()
                .orElse(null);
    }
}
