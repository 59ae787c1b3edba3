package tidemark.service;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tidemark.picture.EncodedImage;
import tidemark.render.png.ImageIntake;
import tidemark.report.Text;

/// A picture of the speaker's, for a slide or as a logo: a PNG or JPEG file. It is turned upright as the camera says
/// and
/// made no larger than a screen shows.
public final class ImageFile {
    private static final long MEGABYTE = 1 << 20;

    private ImageFile() {}

    /// What came of reading a picture.
    public sealed interface Outcome {
        record Read(EncodedImage image) implements Outcome {}

        /// @param reason what is wrong and what would be right
        record Unreadable(Text reason) implements Outcome {}
    }

    public static Outcome read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return unreadable("这是文件夹，请选择其中的图片文件。", "This is a folder; choose a picture file in it.");
            }
            // A file of more is not read at all.
            return Files.size(file) > ImageIntake.MOST_BYTES
                    ? refused(EncodedImage.Fault.TOO_MANY_BYTES)
                    : read(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return unreadable("没有这个文件：" + e.getFile(), "There is no such file: " + e.getFile());
        } catch (AccessDeniedException e) {
            return unreadable("没有读取此文件的权限。", "There is no permission to read this file.");
        } catch (IOException e) {
            return unreadable("读取失败：" + e.getMessage(), "Reading failed: " + e.getMessage());
        }
    }

    private static Outcome read(byte[] bytes) {
        return switch (ImageIntake.take(bytes)) {
            case EncodedImage.Outcome.Read(EncodedImage image) -> new Outcome.Read(image);
            case EncodedImage.Outcome.Refused(EncodedImage.Fault fault) -> refused(fault);
        };
    }

    private static Outcome refused(EncodedImage.Fault fault) {
        return switch (fault) {
            case UNKNOWN ->
                unreadable(
                        "这不是 PNG 或 JPEG 图片，请先另存为其中一种。", "This is neither PNG nor JPEG; save it as one of them first.");
            case DAMAGED -> unreadable("图片已损坏或不完整，请重新导出一份。", "The picture is damaged or not complete; export it anew.");
            case UNUSUAL ->
                unreadable(
                        "这张 JPEG 用的是印刷色或少见的编码，请另存为普通的 RGB JPEG 或 PNG。",
                        "This JPEG is in the colours of print or of a rare kind; save it as an ordinary RGB JPEG, or"
                                + " as PNG.");
            case TOO_MANY_BYTES ->
                unreadable(
                        "图片超过 " + ImageIntake.MOST_BYTES / MEGABYTE + " MB，请缩小后再试。",
                        "The picture is over " + ImageIntake.MOST_BYTES / MEGABYTE + " MB; make it smaller first.");
            case TOO_MANY_PIXELS ->
                unreadable(
                        "图片太大：最多 " + ImageIntake.MOST_PIXELS / 10_000 + " 万像素，请缩小后再试。",
                        "The picture is too large: at most " + ImageIntake.MOST_PIXELS / 1_000_000
                                + " million pixels; make it smaller first.");
        };
    }

    private static Outcome unreadable(String zh, String en) {
        return new Outcome.Unreadable(new Text(zh, en));
    }
}
