package tidemark.sidecar.json;

import java.util.Arrays;
import java.util.Optional;
import tidemark.sidecar.PenStroke.Ink;

/// The colours of a pen as they stand in a file.
final class Inks {
    private Inks() {}

    static String code(Ink ink) {
        return switch (ink) {
            case RED -> "red";
            case BLUE -> "blue";
        };
    }

    static Optional<Ink> of(String code) {
        return Arrays.stream(Ink.values()).filter(ink -> code(ink).equals(code)).findFirst();
    }
}
