package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.analysis.Written;
import org.parallax.article.Article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables as a spreadsheet opens them. */
class CsvWriterTest {
    private static final String SIGNS = "=+-@\t\r\n＝＋－＠";
    private static final Article ARTICLE = Written.of("It rained.").article();

    private static String csv(Cell... cells) throws IOException {
        Row row = new Row(ARTICLE, null, "", "", List.of(cells));
        List<String> own = List.of("first", "second").subList(0, cells.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter.write(new Table(What.ARTICLES, own, List.of(row)).grid(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static CSVRecord read(String csv) throws IOException {
        CSVFormat headed = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(csv, headed)) {
            return parser.getRecords().getFirst();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "=a,b\"c\nd"
            })
    void words_that_a_spreadsheet_would_run_get_an_apostrophe(String words) throws IOException {
        assertThat(read(csv(new Cell.Words(words))).get("first")).isEqualTo("'" + words);
    }

    @Test
    void a_number_below_nothing_stays_a_number() throws IOException {
        assertThat(csv(new Cell.Figure(new BigDecimal("-7.50E+3")))).endsWith("\r\n-7500\r\n");
    }

    @Test
    void what_is_not_known_is_an_empty_cell() throws IOException {
        assertThat(csv(Cell.of(3), Cell.of(null))).isEqualTo("first,second\r\n3,\r\n");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(30);
        Arbitrary<String> nasty =
                Arbitraries.strings().withChars("'\",;" + SIGNS + " ab😀é").ofMaxLength(8);
        return Arbitraries.oneOf(any, nasty).filter(it -> whole(it));
    }

    private static boolean whole(String words) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(words);
    }

    @Property
    void no_words_begin_like_a_formula_and_all_come_back(@ForAll("texts") String words)
            throws IOException {
        String cell = read(csv(new Cell.Words(words), Cell.of("end"))).get("first");
        assertThat(cell.isEmpty() || SIGNS.indexOf(cell.charAt(0)) < 0).isTrue();
        boolean marked = cell.matches("(?s)'+[" + "=+\\-@\t\r\n＝＋－＠" + "].*");
        assertThat(marked ? cell.substring(1) : cell).isEqualTo(words);
    }
}
