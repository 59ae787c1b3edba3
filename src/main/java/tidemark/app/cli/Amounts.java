package tidemark.app.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import tidemark.report.Text;

/// Reads amounts within their bounds.
final class Amounts {
    static final double LEAST_SCALE = 0.1;
    static final double MOST_SCALE = 8;

    private static final Pattern PLAIN = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

    private Amounts() {}

    private static double read(String value, double least, double most, Text bounds) throws WrongValueException {
        if (!PLAIN.matcher(value).matches()) {
            throw new WrongValueException(bounds);
        }
        double amount = Double.parseDouble(value);
        if (amount < least || amount > most) {
            throw new WrongValueException(bounds);
        }
        return amount;
    }

    static final class OfScale implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) throws WrongValueException {
            return read(value, LEAST_SCALE, MOST_SCALE, new Text("请用 0.1 至 8 的数。", "It is a number from 0.1 to 8."));
        }
    }

    static final class OfDpi implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) throws WrongValueException {
            return read(value, 1, 100_000, new Text("请用 1 至 100000 的数。", "It is a number from 1 to 100000."));
        }
    }
}
