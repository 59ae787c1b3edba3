package tidemark.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tidemark.report.json.Samples;
import tidemark.service.OpenOutcome;
import tidemark.service.ReportLocation;
import tidemark.service.ReportOpener;

/// Opens a report of 100,000 indicators (or of as many as the first argument says) the way the window does, once and
/// cold, and says how long it took and how much memory it needed.
final class OpenLargeReport {
    private static final int INDICATORS = 100_000;

    private OpenLargeReport() {}

    public static void main(String[] arguments) throws IOException {
        int indicators = arguments.length == 0 ? INDICATORS : Integer.parseInt(arguments[0]);
        Path file = Samples.largeFile(indicators);
        try {
            long bytes = Files.size(file);
            System.gc();
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            OpenOutcome outcome = ReportOpener.open(new ReportLocation.OnDisk(file));
            long took = System.nanoTime() - start;
            long peak = heap(MemoryPoolMXBean::getPeakUsage);
            if (!(outcome instanceof OpenOutcome.Opened opened)) {
                throw new IllegalStateException("the report was not opened: " + outcome);
            }
            System.gc();
            print("indicators: %d", opened.report().report().indicators().size());
            print("file: %.1f MB", mega(bytes));
            print("time: %.0f ms", took / 1e6);
            print("peak heap: %.0f MB", mega(peak));
            print("heap kept: %.0f MB", mega(heap(MemoryPoolMXBean::getUsage)));
            print("peak resident: %s", residentPeak());
        } finally {
            Files.delete(file);
        }
    }

    /// The sum over the parts of the heap; of peaks an upper bound, as they need not fall together.
    private static long heap(Function<MemoryPoolMXBean, @Nullable MemoryUsage> usage) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(usage)
                .filter(Objects::nonNull)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    /// The most memory that the process ever held; where the system says.
    private static String residentPeak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "not known on this system";
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.substring("VmHWM:".length()).strip())
                    .findFirst()
                    .orElse("not known on this system");
        }
    }

    private static double mega(long bytes) {
        return bytes / 1e6;
    }

    private static void print(String format, Object value) {
        System.out.println(String.format(Locale.ROOT, format, value));
    }
}
