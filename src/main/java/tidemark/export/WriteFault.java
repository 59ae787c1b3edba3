package tidemark.export;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import tidemark.export.AtomicFiles.Outcome.Failed;
import tidemark.export.AtomicFiles.Reach;
import tidemark.report.Text;

/// Why nothing could be written, in words a reader can act on.
final class WriteFault {
    private WriteFault() {}

    static Failed of(Path target, IOException fault) {
        if (fault instanceof ClosedByInterruptException) {
            return forAll("已停止。", "It was stopped.");
        }
        Path folder = target.toAbsolutePath().getParent();
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.exists(above) && !Files.isDirectory(above)) {
                return new Failed(notAFolder(above.toString()), Reach.FOLDER);
            }
        }
        if (fault instanceof AccessDeniedException) {
            return denied(target);
        }
        if (fault instanceof NoSuchFileException) {
            return forAll(
                    "文件夹不存在或已被移走：" + folder + "。请换一个文件夹，或放回后再试。",
                    "The folder does not exist, or it was moved away: " + folder
                            + ". Choose another one, or put it back and try again.");
        }
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            return forOne(
                    "同名的文件夹已存在。请把它改名，或换一个文件夹。",
                    "A folder of this name exists already; rename it or choose another folder.");
        }
        return bySystem(systemWords(fault));
    }

    /// Where the folder takes other files, it is the file itself that is held fast.
    private static Failed denied(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        return Files.exists(target, LinkOption.NOFOLLOW_LINKS) && folder != null && Files.isWritable(folder)
                ? held()
                : forAll("没有写入权限，请换一个文件夹。", "There is no permission to write here; choose another folder.");
    }

    private static Failed held() {
        return forOne(
                "文件被其他程序占用或受到写保护，没有改动它。请在那个程序里关闭它后再试。",
                "The file is open in another program or write-protected and was left alone; close it there and try"
                        + " again.");
    }

    private static Failed bySystem(String system) {
        return switch (system.toLowerCase(Locale.ROOT)) {
            case "no space left on device", "there is not enough space on the disk" ->
                forAll("磁盘已满，请腾出空间后再试。", "The disk is full; make room and try again.");
            case "disk quota exceeded" ->
                forAll("磁盘配额已用完，请腾出空间后再试。", "Your share of the disk is used up; make room and try again.");
            case "read-only file system", "the media is write protected" ->
                forAll("磁盘是只读的，请换一个文件夹。", "The disk is read-only; choose another folder.");
            case "file name too long",
                    "the filename or extension is too long",
                    "the system cannot find the path specified" ->
                forOne(
                        "名称或路径太长。请换一个层级更少的文件夹，或缩短文件名。",
                        "The name or its path is too long; choose a folder nearer the top, or a shorter name.");
            case "text file busy", "device or resource busy", "operation not permitted" -> held();
            case "the process cannot access the file because it is being used by another process" -> held();
            case "input/output error", "stale file handle", "transport endpoint is not connected", "no such device" ->
                forAll(
                        "磁盘或网络位置没有响应：" + system + "。请检查连接后再试，或换一个文件夹。",
                        "The disk or network place does not answer: " + system
                                + ". See that it is connected and try again, or choose another folder.");
            default -> forOne("写入失败：" + system, "Writing failed: " + system);
        };
    }

    private static Failed forAll(String zh, String en) {
        return new Failed(new Text(zh, en), Reach.FOLDER);
    }

    private static Failed forOne(String zh, String en) {
        return new Failed(new Text(zh, en), Reach.FILE);
    }

    static Text notAFolder(String file) {
        return new Text(
                "有一个文件占了文件夹的位置：" + file + "。请把它改名，或换一个文件夹。",
                "A file stands where the folder should be: " + file + ". Rename it, or choose another folder.");
    }

    /// Windows ends its sentences with a full stop.
    private static String systemWords(IOException fault) {
        String words = fault instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : fault.getMessage();
        return words == null ? fault.getClass().getSimpleName() : words.strip().replaceAll("\\.$", "");
    }
}
