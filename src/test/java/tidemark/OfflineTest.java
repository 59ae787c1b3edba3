package tidemark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program opens no socket and asks for no address. Each case is a process of its own that records every class the
/// virtual machine loads: Java has no way to a socket that does not load one of a few classes.
class OfflineTest {
    private static final Set<String> WAYS_OUT = Set.of(
            "sun.nio.ch.Net",
            "sun.nio.ch.UnixDomainSockets",
            "java.net.Socket",
            "java.net.ServerSocket",
            "java.net.DatagramSocket",
            "java.net.InetAddressImpl");

    private static final Pattern LOADED = Pattern.compile("^(\\S+) source: ");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check beilun-2023 --source SOURCE",
                "figures beilun-2023",
                "events beilun-2023 --format json",
                "charts beilun-2023",
                "export beilun-2023 --to OUT --format png,svg,pdf --size 480x320",
                "--help"
            })
    void noCommandOpensASocket(String words) throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("source.txt"), "引言\n\n2023年，10项。\n");
        String[] arguments = words.replace("OUT", folder.resolve("out").toString())
                .replace("SOURCE", source.toString())
                .split(" ");

        assertThat(classesLoadedBy("tidemark.app.Main", arguments))
                .contains("tidemark.app.Main")
                .satisfies(OfflineTest::staysIn);
    }

    @Test
    void theWindowOpensNoSocket() throws IOException, InterruptedException {
        assertThat(classesLoadedBy("tidemark.app.Main"))
                .contains("javafx.stage.Stage")
                .satisfies(OfflineTest::staysIn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"socket", "datagram", "channel", "local", "address"})
    void aProgramThatGoesOutIsFound(String way) throws IOException, InterruptedException {
        assertThat(classesLoadedBy(GoesOut.class.getName(), way)).containsAnyElementsOf(WAYS_OUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "figures", "events", "charts"})
    void tablesAndChecksNeedNoToolkit(String command) throws IOException, InterruptedException {
        assertThat(classesLoadedBy("tidemark.app.Main", command, "beilun-2023"))
                .contains("tidemark.service.ReportOpener")
                .satisfies(classes -> assertThat(classes.stream()
                                .filter(name -> name.startsWith("javafx.") || name.startsWith("java.awt.")))
                        .isEmpty());
    }

    @Test
    void exportNeedsNoJavaFx() throws IOException, InterruptedException {
        Path out = folder.resolve("out");

        assertThat(classesLoadedBy(
                        "tidemark.app.Main", "export", "beilun-2023", "--to", out.toString(), "--size", "square"))
                .contains("tidemark.render.png.PngRenderer")
                .satisfies(classes -> assertThat(classes.stream().filter(name -> name.startsWith("javafx.")))
                        .isEmpty());
    }

    private static void staysIn(Iterable<? extends String> classes) {
        assertThat(WAYS_OUT).noneMatch(way -> contains(classes, way));
    }

    private static boolean contains(Iterable<? extends String> classes, String name) {
        for (String each : classes) {
            if (each.equals(name)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> classesLoadedBy(String program, String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load=info:file=" + log + ":none",
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Duser.home=" + folder,
                "-Dtidemark.config.dir=" + folder,
                "-Dtidemark.exitAfterFirstFrame=true",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program));
        command.addAll(List.of(arguments));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("did not end by itself: " + command + "\n" + Files.readString(said));
        }
        try (var lines = Files.lines(log)) {
            Set<String> loaded = lines.map(LOADED::matcher)
                    .filter(match -> match.find())
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
            assertThat(loaded).as(Files.readString(said)).contains(program);
            return loaded;
        }
    }

    /// Goes out in the way it is told; whether anyone answers does not matter.
    static final class GoesOut {
        private GoesOut() {}

        public static void main(String[] arguments) throws IOException {
            switch (arguments[0]) {
                case "socket" -> new Socket().close();
                case "datagram" -> new DatagramSocket().close();
                case "channel" -> SocketChannel.open().close();
                case "local" ->
                    SocketChannel.open(java.net.StandardProtocolFamily.UNIX).close();
                case "address" -> InetAddress.getLoopbackAddress().getHostName();
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
    }
}
