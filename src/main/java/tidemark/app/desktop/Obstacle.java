package tidemark.app.desktop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What keeps a window from opening on a machine.
enum Obstacle {
    NONE,
    NO_DISPLAY,
    NO_GTK;

    private static final Path LINKER_CACHE = Path.of("/etc/ld.so.cache");

    /// Looks at the machine that runs the program.
    static Obstacle here() {
        return find(System.getProperty("os.name", ""), System.getenv(), System.getProperty("glass.platform"));
    }

    /// Looks at a described machine; the linker cache is read from this one.
    ///
    /// @param glassPlatform the platform asked of JavaFX; `Headless` draws in memory and needs nothing
    static Obstacle find(String osName, Map<String, String> environment, @Nullable String glassPlatform) {
        if (!osName.startsWith("Linux") || "Headless".equals(glassPlatform)) {
            return NONE;
        }
        if (isUnset(environment.get("DISPLAY")) && isUnset(environment.get("WAYLAND_DISPLAY"))) {
            return NO_DISPLAY;
        }
        return knowsLibrary(LINKER_CACHE, "libgtk-3.so.0") ? NONE : NO_GTK;
    }

    /// Whether the dynamic linker's cache names a library; a machine without a readable cache is believed to have it.
    static boolean knowsLibrary(Path linkerCache, String library) {
        try {
            return Files.readString(linkerCache, StandardCharsets.ISO_8859_1).contains(library);
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static boolean isUnset(@Nullable String value) {
        return value == null || value.isEmpty();
    }
}
