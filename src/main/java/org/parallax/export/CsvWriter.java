package org.parallax.export;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a table as CSV in UTF-8, with a heading, as RFC 4180 has it. */
final class CsvWriter {
    /**
     * What a spreadsheet takes for a formula. A cell that begins with an apostrophe before such a
     * sign gets one more, so that taking one away gives back what was written.
     */
    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private CsvWriter() {}

    static void write(Grid table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // Not closed: what it prints to may be the terminal.
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(table.columns());
        for (List<Cell> row : table.rows()) {
            List<String> line = new ArrayList<>();
            row.forEach(cell -> line.add(written(cell)));
            printer.printRecord(line);
        }
        printer.flush();
    }

    /** The cell so that no spreadsheet runs it: words get an apostrophe, numbers are no danger. */
    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> harmless(words.words());
            case Cell.Figure figure -> figure.toString();
            case Cell.Nothing nothing -> nothing.toString();
        };
    }

    static String harmless(String words) {
        return FORMULA.matcher(words).matches() ? "'" + words : words;
    }
}
