package tidemark.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ConfigFolderTest {

    @Test
    void aNamedFolderComesFirst() {
        Properties properties = system("Linux");
        properties.setProperty(ConfigFolder.PROPERTY, "/elsewhere");

        assertThat(ConfigFolder.of(properties, Map.of("XDG_CONFIG_HOME", "/xdg")))
                .isEqualTo(Path.of("/elsewhere"));
    }

    @Test
    void onLinuxItIsWhereTheDesktopSays() {
        assertThat(ConfigFolder.of(system("Linux"), Map.of("XDG_CONFIG_HOME", "/xdg")))
                .isEqualTo(Path.of("/xdg/tidemark"));
        assertThat(ConfigFolder.of(system("Linux"), Map.of())).isEqualTo(Path.of("/home/wang/.config/tidemark"));
    }

    @Test
    void aRelativeFolderIsPassedOver() {
        assertThat(ConfigFolder.of(system("Linux"), Map.of("XDG_CONFIG_HOME", "here")))
                .isEqualTo(Path.of("/home/wang/.config/tidemark"));
    }

    @Test
    void onWindowsItRoams() {
        assertThat(ConfigFolder.of(system("Windows 11"), Map.of()))
                .isEqualTo(Path.of("/home/wang/AppData/Roaming/Tidemark"));
    }

    @Test
    void onMacItSupportsTheApplication() {
        assertThat(ConfigFolder.of(system("Mac OS X"), Map.of()))
                .isEqualTo(Path.of("/home/wang/Library/Application Support/Tidemark"));
    }

    private static Properties system(String name) {
        var properties = new Properties();
        properties.setProperty("os.name", name);
        properties.setProperty("user.home", "/home/wang");
        return properties;
    }
}
