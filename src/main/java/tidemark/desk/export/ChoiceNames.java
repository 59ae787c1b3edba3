package tidemark.desk.export;

import java.util.Locale;
import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Theme;
import tidemark.desk.Messages;
import tidemark.export.LengthUnit;
import tidemark.export.Preset;
import tidemark.picture.Background;
import tidemark.picture.Lettering;
import tidemark.report.Language;
import tidemark.service.ExportFormat;

/// What the choices of an export are called.
record ChoiceNames(Messages messages) {

    String of(ExportFormat format) {
        return switch (format.code()) {
            case "long" -> messages.text("export.format.long");
            case "long-svg" -> messages.text("export.format.long-svg");
            case "json-stat" -> "JSON-stat";
            case "talk.pptx" -> "PPTX";
            case "talk.pdf" -> "PDF";
            case "handout" -> messages.text("export.format.handout");
            case "slides" -> messages.text("export.format.slides");
            default -> format.code().toUpperCase(Locale.ROOT);
        };
    }

    String of(Language language) {
        return messages.text(
                switch (language) {
                    case ZH -> "export.language.zh";
                    case EN -> "export.language.en";
                });
    }

    String of(Theme theme) {
        return messages.text(
                switch (theme) {
                    case LIGHT -> "export.theme.light";
                    case DARK -> "export.theme.dark";
                    case LIGHT_CONTRAST -> "export.theme.light-contrast";
                    case DARK_CONTRAST -> "export.theme.dark-contrast";
                });
    }

    String of(Background background) {
        return messages.text(
                switch (background) {
                    case OPAQUE -> "export.background.opaque";
                    case TRANSPARENT -> "export.background.transparent";
                });
    }

    String of(Lettering lettering) {
        return messages.text(
                switch (lettering) {
                    case TEXT -> "export.lettering.text";
                    case OUTLINES -> "export.lettering.outlines";
                });
    }

    String of(LengthUnit unit) {
        return messages.text(
                switch (unit) {
                    case PX -> "export.unit.px";
                    case MM -> "export.unit.mm";
                    case IN -> "export.unit.in";
                });
    }

    /// With its pixels: `A4 竖版 1240×1754`.
    String of(Preset preset, Language language) {
        String words = preset.words().in(language);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + "  "
                + Math.round(preset.size().width()) + "×"
                + Math.round(preset.size().height());
    }

    /// For a box that is chosen from and not written in.
    static <T> StringConverter<T> reading(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException(typed);
            }
        };
    }
}
