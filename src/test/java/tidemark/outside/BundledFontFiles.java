package tidemark.outside;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tidemark.picture.font.Face;

/// The bundled fonts as files in a folder, for programs that are to use them and no others.
record BundledFontFiles(Path folder) {

    static BundledFontFiles in(Path folder) throws IOException {
        for (Face face : Face.values()) {
            try (InputStream font = face.open()) {
                Files.copy(font, folder.resolve(face.name() + ".ttf"));
            }
        }
        return new BundledFontFiles(folder);
    }

    Path of(Face face) {
        return folder.resolve(face.name() + ".ttf");
    }

    /// A configuration of fontconfig that knows these fonts alone.
    Path configuration() throws IOException {
        return Files.writeString(folder.resolve("fonts.conf"), """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>
            """.formatted(folder, folder.resolve("cache")));
    }
}
