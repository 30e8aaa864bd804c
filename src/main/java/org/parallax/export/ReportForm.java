package org.parallax.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form in which a report is written; the ending of its file's name says which. */
public enum ReportForm {
    HTML,
    PDF;

    /**
     * A report that can be written.
     *
     * @param note a sentence on what it cannot show, if anything
     */
    public record Made(WholeFile.Content content, Optional<String> note) {}

    /** The form of a file by its name; nothing where it has another ending than any form. */
    public static Optional<ReportForm> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(it -> it.endings().stream().anyMatch(end -> name.endsWith("." + end)))
                .findFirst();
    }

    /** How the names of such files end, without the dot, the usual ending first. */
    public List<String> endings() {
        return switch (this) {
            case HTML -> List.of("html", "htm");
            case PDF -> List.of("pdf");
        };
    }

    /**
     * Makes a report.
     *
     * @param fonts the folder of the typefaces
     * @throws IOException where a typeface cannot be read
     */
    public Made make(Report report, Path fonts) throws IOException {
        return switch (this) {
            case HTML -> {
                byte[] page = HtmlReport.of(report).getBytes(StandardCharsets.UTF_8);
                yield new Made(out -> out.write(page), Optional.empty());
            }
            case PDF -> {
                PdfReport drawn = PdfReport.of(report, fonts);
                yield new Made(drawn::write, drawn.unshown());
            }
        };
    }
}
