package tidemark.desk.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The folder where the user's system wants programs to keep their settings.
public final class ConfigFolder {

    /// The system property that names another folder.
    public static final String PROPERTY = "tidemark.config.dir";

    private ConfigFolder() {}

    /// @param properties of the system: `tidemark.config.dir`, `os.name`, `user.home`
    /// @param environment `XDG_CONFIG_HOME`, `APPDATA`
    public static Path of(Properties properties, Map<String, String> environment) {
        String named = properties.getProperty(PROPERTY);
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(properties.getProperty("user.home", ""));
        if (system.startsWith("windows")) {
            return base(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"))
                    .resolve("Tidemark");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Tidemark");
        }
        return base(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")).resolve("tidemark");
    }

    /// A relative folder would be another one in every working directory.
    private static Path base(@Nullable String named, Path usual) {
        return named == null || named.isBlank() || !Path.of(named).isAbsolute() ? usual : Path.of(named);
    }
}
