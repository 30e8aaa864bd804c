package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Published;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Articles in a bibliography. */
class CitationTest {
    private static final Origin ORIGIN =
            new Origin("Parallax 1", Map.of("names/men.txt", "ab"), Map.of());
    private static final Article FULL =
            article(
                    "https://tide.example/a_b?c=1&d={x}",
                    "The Harbor Tide",
                    "Hall & pool: 50% {gone}",
                    "Ann Reyes and Staff",
                    "The hall closes.");
    private static final Article BARE =
            new Article("a2", "dir/note.txt", Masthead.EMPTY, "It rained.", List.of());

    private static Article article(
            String path, String outlet, String headline, @Nullable String byline, String text) {
        Published day = new Published(LocalDate.of(2017, 8, 3), Published.From.TEXT);
        return new Article(
                "a1", path, new Masthead(outlet, headline, byline, day), text, List.of());
    }

    private static String bibtex(Article... articles) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BibTex.write(Citation.of(List.of(articles)), ORIGIN, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode csl(Article... articles) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CslJson.write(Citation.of(List.of(articles)), out);
        return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_key_is_the_same_in_any_order_and_no_two_are_alike() {
        List<Citation> one = Citation.of(List.of(FULL, BARE, FULL));
        assertThat(one.get(0).key()).matches("the-harbor-tide-2017-08-03-[0-9a-f]{6}");
        assertThat(one.get(1).key()).matches("note-txt-undated-[0-9a-f]{6}");
        assertThat(one.get(2).key()).isEqualTo(one.get(0).key() + "-2");
        assertThat(Citation.of(List.of(BARE)).getFirst().key()).isEqualTo(one.get(1).key());
    }

    @Test
    void an_outlet_in_any_script_gives_a_key_that_every_program_takes() {
        assertThat(List.of("Élan", "Новости", "@{x},", "…"))
                .allSatisfy(outlet ->
                        assertThat(
                                        Citation.of(List.of(article("x", outlet, "H", null, "T")))
                                                .getFirst()
                                                .key())
                                .matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void an_entry_has_what_the_article_has() throws IOException {
        assertThat(bibtex(FULL))
                .contains("@article{the-harbor-tide-2017-08-03-")
                .contains("  author = {{Ann Reyes and Staff}},\n")
                .contains(
                        "  title = {{Hall \\& pool: 50\\% \\textbraceleft{}gone\\textbraceright{}}},\n")
                .contains("  journal = {The Harbor Tide},\n")
                .contains("  year = {2017},\n  month = aug,\n  day = {3}")
                .contains("  url = {https://tide.example/a_b?c=1&d=%7Bx%7D}\n}\n");
    }

    @Test
    void no_writer_outlet_day_or_address_is_made_up() throws IOException {
        assertThat(bibtex(BARE))
                .contains("@misc{")
                .contains("title = {{note.txt}}\n}\n")
                .doesNotContain("author", "journal", "year", "url");
        JsonNode item = csl(BARE).get(0);
        assertThat(item.propertyNames()).containsExactlyInAnyOrder("id", "type", "title");
    }

    @Test
    void what_made_it_stands_before_the_first_entry() throws IOException {
        assertThat(bibtex(BARE)).startsWith("% Parallax 1\n% names/men.txt: ab\n\n@misc{");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "100% of $5 #1 a_b & c; 100\\% of \\$5 \\#1 a\\_b \\& c",
                "\\input{x}; \\textbackslash{}input\\textbraceleft{}x\\textbraceright{}",
                "a~b^c; a\\textasciitilde{}b\\textasciicircum{}c",
                "<a|b>; \\textless{}a\\textbar{}b\\textgreater{}",
                "Ünï 😀 “q”; Ünï 😀 “q”",
            })
    void signs_of_tex_are_printed_and_not_obeyed(String words, String tex) {
        assertThat(BibTex.escaped(words)).isEqualTo(tex);
    }

    @Property
    void no_words_end_their_field(@ForAll String words) {
        String tex = BibTex.escaped(words);
        assertThat(tex.replace("{}", "")).doesNotContain("{", "}").doesNotContain("\n", "\r");
        assertThat(tex.replaceAll("\\\\(text[a-z]+\\{\\}|[$%&#_])", ""))
                .doesNotContain("\\", "$", "%", "&", "#", "_", "~", "^");
    }

    @Test
    void as_csl_the_same_article_has_the_same_key() {
        JsonNode item = csl(FULL).get(0);
        assertThat(item.get("id").asString())
                .isEqualTo(Citation.of(List.of(FULL)).getFirst().key());
        assertThat(item.get("type").asString()).isEqualTo("article-newspaper");
        assertThat(item.at("/author/0/literal").asString()).isEqualTo("Ann Reyes and Staff");
        assertThat(item.at("/issued/date-parts/0").toString()).isEqualTo("[2017,8,3]");
        assertThat(item.get("container-title").asString()).isEqualTo("The Harbor Tide");
        assertThat(item.get("URL").asString()).isEqualTo(FULL.path());
    }
}
