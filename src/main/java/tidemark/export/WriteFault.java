package tidemark.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import tidemark.report.Text;

/// Why nothing could be written, in words a reader can act on.
final class WriteFault {
    private WriteFault() {}

    static Text words(Path target, IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return new Text("没有写入权限，请换一个文件夹。", "There is no permission to write here; choose another folder.");
        }
        Path folder = target.toAbsolutePath().getParent();
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.isRegularFile(above)) {
                return notAFolder(above.toString());
            }
        }
        if (fault instanceof NoSuchFileException) {
            return new Text("文件夹不存在：" + folder, "The folder does not exist: " + folder);
        }
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            return new Text("同名的文件夹已存在。", "A folder of this name exists already.");
        }
        String system = systemWords(fault);
        return switch (system.toLowerCase(Locale.ROOT)) {
            case "no space left on device", "there is not enough space on the disk", "disk quota exceeded" ->
                new Text("磁盘已满，请腾出空间后再试。", "The disk is full; make room and try again.");
            case "read-only file system", "the media is write protected" ->
                new Text("磁盘是只读的，请换一个文件夹。", "The disk is read-only; choose another folder.");
            case "file name too long" ->
                new Text("路径太长，请换一个更短的文件夹。", "The path is too long; choose a folder nearer the top.");
            default -> new Text("写入失败：" + system, "Writing failed: " + system);
        };
    }

    static Text notAFolder(String file) {
        return new Text("有一个文件占了文件夹的位置：" + file, "A file stands where the folder should be: " + file);
    }

    private static String systemWords(IOException fault) {
        String words = fault instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : fault.getMessage();
        return words == null ? fault.getClass().getSimpleName() : words.strip();
    }
}
