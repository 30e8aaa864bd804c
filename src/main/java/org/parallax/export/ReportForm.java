package org.parallax.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form in which a report is written; the ending of its file's name says which. */
public enum ReportForm {
    HTML("html", "htm");

    private final String ending;
    private final String other;

    ReportForm(String ending, String other) {
        this.ending = ending;
        this.other = other;
    }

    /** The form of a file by its name; nothing where it has another ending than any form. */
    public static Optional<ReportForm> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(it -> it.endings().stream().anyMatch(end -> name.endsWith("." + end)))
                .findFirst();
    }

    /** How the names of such files end, without the dot, the usual ending first. */
    public List<String> endings() {
        return List.of(ending, other);
    }

    /** Writes a report, and leaves {@code out} open. */
    public void write(Report report, OutputStream out) throws IOException {
        switch (this) {
            case HTML -> out.write(HtmlReport.of(report).getBytes(StandardCharsets.UTF_8));
        }
    }
}
