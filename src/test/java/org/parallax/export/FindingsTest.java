package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.analysis.Written;
import org.parallax.index.ArticleIndex;
import org.parallax.index.Found;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What a search found, as other programs read it. */
class FindingsTest {
    private static final Origin ORIGIN =
            new Origin("Parallax 1", Map.of("names/men.txt", "ab"), Map.of())
                    .with("query", "hall -pool");
    private static final List<AnalyzedArticle> ARTICLES =
            List.of(
                    Written.headed(
                                    "Hall to close\n\nThe +10 hall 😀 of the town is old.\n\n"
                                            + "“We will not close the old hall,” Ann Reyes said.",
                                    "a1")
                            .analyzed(),
                    Written.headed("Night trains\n\nThey run again.", "a2").analyzed(),
                    Written.headed(
                                    "Hall hall hall\n\n“We will not close the old hall,” said Ann"
                                            + " Reyes. A hall is a hall.",
                                    "a3")
                            .analyzed());

    private static Found found(String query) {
        try (ArticleIndex index = ArticleIndex.of(ARTICLES)) {
            return index.find(query, Integer.MAX_VALUE);
        }
    }

    private static String written(String query, Findings.Kind kind, Format format)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Findings(found(query), key -> ARTICLES.get((int) key).article(), kind)
                .write(format, ORIGIN, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> csv(String query, Findings.Kind kind) throws IOException {
        CSVFormat headed = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(written(query, kind, Format.CSV), headed)) {
            return parser.getRecords();
        }
    }

    @Test
    void a_place_stands_between_the_words_around_it_and_at_its_offsets() throws IOException {
        List<CSVRecord> places = csv("hall", Findings.Kind.PLACES);
        assertThat(places).hasSize(9);
        for (CSVRecord place : places) {
            String text = ARTICLES.get(place.get("article").equals("a1") ? 0 : 2).article().text();
            int start = Integer.parseInt(place.get("start"));
            int end = Integer.parseInt(place.get("end"));
            assertThat(text.substring(start, end)).isEqualTo(place.get("exact"));
            assertThat(text.substring(end).replaceAll("\\s+", " ")).startsWith(place.get("right"));
        }
        assertThat(places.get(1).get("left")).endsWith("The +10 ");
        assertThat(places.get(1).get("right")).startsWith(" 😀 of the town");
    }

    @Test
    void a_place_within_a_quotation_names_who_says_it() throws IOException {
        assertThat(csv("hall", Findings.Kind.PLACES))
                .extracting(it -> it.get("speaker"))
                .containsOnly("Ann Reyes", "")
                .filteredOn("Ann Reyes"::equals)
                .hasSize(2);
    }

    @Test
    void rows_stand_in_the_order_of_the_articles_and_not_of_how_well_they_answer()
            throws IOException {
        assertThat(csv("hall", Findings.Kind.ARTICLES))
                .extracting(it -> it.get("article") + " " + it.get("places"))
                .containsExactly("a1 3", "a3 6");
    }

    @Test
    void the_same_words_of_two_outlets_have_the_same_number() throws IOException {
        assertThat(csv("hall", Findings.Kind.QUOTES))
                .extracting(it -> it.get("speaker") + " " + it.get("same") + " " + it.get("exact"))
                .containsExactly(
                        "Ann Reyes 1 We will not close the old hall,",
                        "Ann Reyes 1 We will not close the old hall,");
    }

    @Test
    void what_a_spreadsheet_would_run_is_told_with_an_apostrophe() throws IOException {
        assertThat(csv("10", Findings.Kind.PLACES).getFirst().get("left")).endsWith("The +");
        assertThat(csv("close", Findings.Kind.PLACES).getFirst().get("left")).endsWith("Hall to ");
        List<AnalyzedArticle> formula = List.of(Written.of("=SUM old hall", "a1").analyzed());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ArticleIndex index = ArticleIndex.of(formula)) {
            new Findings(
                            index.find("hall", 9),
                            key -> formula.getFirst().article(),
                            Findings.Kind.PLACES)
                    .write(Format.CSV, ORIGIN, out);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(",\"'=SUM old \",");
    }

    @ParameterizedTest
    @EnumSource
    void both_forms_have_the_same_columns_and_rows(Findings.Kind kind) throws IOException {
        List<CSVRecord> lines = csv("hall", kind);
        JsonNode rows =
                JsonMapper.shared().readTree(written("hall", kind, Format.JSON)).get("rows");
        assertThat(rows).hasSameSizeAs(lines).isNotEmpty();
        for (int i = 0; i < lines.size(); i++) {
            assertThat(rows.get(i).propertyNames())
                    .containsExactlyElementsOf(lines.get(i).getParser().getHeaderNames());
        }
    }

    @Test
    void json_says_what_made_it_and_what_was_asked() throws IOException {
        JsonNode json =
                JsonMapper.shared().readTree(written("hall", Findings.Kind.PLACES, Format.JSON));
        assertThat(json.get("program").asString()).isEqualTo("Parallax 1");
        assertThat(json.at("/lists/names~1men.txt").asString()).isEqualTo("ab");
        assertThat(json.at("/settings/query").asString()).isEqualTo("hall -pool");
        assertThat(json.get("what").asString()).isEqualTo("places");
    }

    @ParameterizedTest
    @EnumSource
    void where_nothing_is_found_the_heading_stands_alone(Findings.Kind kind) throws IOException {
        assertThat(written("zeppelin", kind, Format.CSV))
                .startsWith("article,outlet,")
                .hasLineCount(1);
        assertThat(written("", kind, Format.CSV)).hasLineCount(1);
    }

    @Test
    void a_form_that_is_no_table_is_a_mistake_of_ours() {
        assertThatThrownBy(() -> written("hall", Findings.Kind.PLACES, Format.QDPX))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
