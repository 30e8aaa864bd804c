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
import org.parallax.flag.Category;
import org.parallax.flag.Flag;
import org.parallax.story.Comparer;
import org.parallax.text.Span;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows of tables, and that they say the same in both forms. */
class ExportTest {
    private static final Origin ORIGIN =
            new Origin("Parallax 1", Map.of("names/men.txt", "ab"), Map.of("plain", "false"));
    private static final List<AnalyzedArticle> ARTICLES =
            List.of(
                    Written.headed(
                                    "Hall 😀 to close\n\nThe town paid $78.4 million. “We will not close"
                                            + " it,” Ann Reyes said.",
                                    "a1")
                            .analyzed(),
                    Written.headed("Hall stays\n\nThe town paid $78 million for it.", "a2")
                            .analyzed());

    private static String written(What what, Format format, List<AnalyzedArticle> articles)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Export(Set.of(what), format, gathered(articles)).write(ORIGIN, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Gathered gathered(List<AnalyzedArticle> articles) {
        Instant moment = Instant.parse("2025-05-04T10:00:00Z");
        String text = ARTICLES.getFirst().article().text();
        Flag.Quoted quoted = Flag.Quoted.of(text, Span.of(0, 4));
        Flag flag = Flag.of(quoted, Category.MIXED, "=who?", moment);
        Flag lost = Flag.of(new Flag.Quoted(9, "Gone", "", ""), Category.FACT, "", moment);
        return new Gathered(
                articles, Comparer.compare(articles, true), Map.of("a1", List.of(flag, lost)));
    }

    private static List<CSVRecord> csv(What what) throws IOException {
        CSVFormat headed = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(written(what, Format.CSV, ARTICLES), headed)) {
            return parser.getRecords();
        }
    }

    private static JsonNode json(What what) throws IOException {
        return JsonMapper.shared().readTree(written(what, Format.JSON, ARTICLES));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_read_is_a_heading_and_no_row(What what) throws IOException {
        assertThat(written(what, Format.CSV, List.of()))
                .startsWith("article,outlet,")
                .hasLineCount(1);
        assertThat(JsonMapper.shared().readTree(written(what, Format.JSON, List.of())).get("rows"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"QUOTES", "FACTS"})
    void every_place_covers_what_its_row_says(What what) throws IOException {
        assertThat(csv(what)).isNotEmpty();
        for (CSVRecord row : csv(what)) {
            String text = ARTICLES.get(row.get("article").equals("a1") ? 0 : 1).article().text();
            int start = Integer.parseInt(row.get("start"));
            assertThat(text.substring(start, Integer.parseInt(row.get("end"))))
                    .isEqualTo(row.get("exact"));
        }
    }

    @Test
    void a_quotation_tells_its_speaker_cue_and_kind() throws IOException {
        CSVRecord row = csv(What.QUOTES).getFirst();
        assertThat(row.get("headline")).isEqualTo("Hall 😀 to close");
        assertThat(row.get("speaker")).isEqualTo("Ann Reyes");
        assertThat(row.get("cue")).isEqualTo("said");
        assertThat(row.get("kind")).isEqualTo("direct");
        assertThat(row.get("tone")).isEqualTo("neutral");
    }

    @Test
    void a_fact_tells_its_value_and_how_many_of_the_storys_articles_share_it() throws IOException {
        List<CSVRecord> money =
                csv(What.FACTS).stream().filter(it -> it.get("type").equals("money")).toList();
        assertThat(money).extracting(it -> it.get("value")).containsExactly("78400000", "78000000");
        assertThat(money).extracting(it -> it.get("unit")).containsOnly("USD");
        assertThat(money)
                .extracting(it -> it.get("sharedBy") + " of " + it.get("of"))
                .containsOnly("2 of 2");
    }

    @Test
    void a_label_tells_what_it_names() throws IOException {
        List<AnalyzedArticle> story =
                List.of(
                        Written.of("The border wall was built. The border wall stands.", "a1")
                                .analyzed(),
                        Written.of("The border barrier was built by the police.", "a2").analyzed(),
                        Written.of("The border fence was built by officers.", "a3").analyzed());
        Gathered gathered = new Gathered(story, Comparer.compare(story, true), Map.of());
        Export export = new Export(Set.of(What.LABELS), Format.JSON, gathered);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(ORIGIN, out);
        JsonNode rows = JsonMapper.shared().readTree(out.toByteArray()).get("rows");
        assertThat(rows).hasSize(export.count(What.LABELS)).isNotEmpty();
        rows.forEach(row -> assertThat(row.get("thing").asString()).isNotBlank());
    }

    @Test
    void a_flag_whose_words_are_gone_is_a_row_without_a_place() throws IOException {
        JsonNode rows = json(What.FLAGS).get("rows");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get("start").asInt()).isZero();
        assertThat(rows.get(0).get("exact").asString()).isEqualTo("Hall");
        assertThat(rows.get(0).get("category").asString()).isEqualTo("mixed");
        assertThat(rows.get(0).get("note").asString()).isEqualTo("=who?");
        assertThat(rows.get(1).get("start").isNull()).isTrue();
        assertThat(rows.get(1).get("exact").asString()).isEqualTo("Gone");
        assertThat(csv(What.FLAGS).getFirst().get("note")).isEqualTo("'=who?");
    }

    @ParameterizedTest
    @EnumSource
    void both_forms_have_the_same_columns_and_rows(What what) throws IOException {
        JsonNode rows = json(what).get("rows");
        List<CSVRecord> lines = csv(what);
        assertThat(rows).hasSize(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            assertThat(rows.get(i).propertyNames())
                    .containsExactlyElementsOf(lines.get(i).getParser().getHeaderNames());
        }
    }

    @Test
    void json_says_what_made_it() throws IOException {
        JsonNode json = json(What.QUOTES);
        assertThat(json.get("program").asString()).isEqualTo("Parallax 1");
        assertThat(json.at("/lists/names~1men.txt").asString()).isEqualTo("ab");
        assertThat(json.at("/settings/plain").asString()).isEqualTo("false");
        assertThat(json.get("what").asString()).isEqualTo("quotes");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_articles_give_the_same_bytes(Format format) throws IOException {
        What what = format.holds().iterator().next();
        assertThat(written(what, format, ARTICLES)).isEqualTo(written(what, format, ARTICLES));
    }

    @Test
    void what_a_form_cannot_hold_is_a_mistake_of_ours() {
        Gathered nothing = new Gathered(List.of(), List.of(), Map.of());
        assertThatThrownBy(() -> new Export(EnumSet.of(What.QUOTES), Format.CSL, nothing))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
