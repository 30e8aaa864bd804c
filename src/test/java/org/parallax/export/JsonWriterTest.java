package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.analysis.Written;
import org.parallax.story.Comparer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The names and meanings by which everything else reads the program. */
class JsonWriterTest {
    private static final AnalyzedArticle ARTICLE =
            Written.headed(
                            "Hall 😀 to close\n\nThe council slammed the plan. “We will not close it,” Ann Reyes said on 3 May 2025.")
                    .analyzed();

    private static JsonNode compare(List<AnalyzedArticle> articles) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter.comparisons(articles, Comparer.compare(articles, false), out);
        return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private static void covers(JsonNode place, String text) {
        String exact = place.get("exact").asString();
        assertThat(text.substring(place.get("start").asInt(), place.get("end").asInt()))
                .isEqualTo(exact);
    }

    @Test
    void nothing_read_is_an_object_with_empty_lists() {
        JsonNode json = compare(List.of());
        assertThat(json.get("schema").asInt()).isEqualTo(1);
        for (String list :
                List.of(
                        "articles",
                        "stories",
                        "facts",
                        "discrepancies",
                        "quoteGroups",
                        "labels",
                        "copies")) {
            assertThat(json.get(list).isArray()).as(list).isTrue();
            assertThat(json.get(list)).as(list).isEmpty();
        }
    }

    @Test
    void what_is_not_known_is_null_and_not_left_out() {
        JsonNode article = compare(List.of(ARTICLE)).get("articles").get(0);
        for (String name : List.of("outlet", "byline", "published", "publishedFrom")) {
            assertThat(article.has(name)).as(name).isTrue();
            assertThat(article.get(name).isNull()).as(name).isTrue();
        }
        JsonNode quote = article.get("quotes").get(0);
        for (String name : List.of("clause", "continues", "clipOf")) {
            assertThat(quote.get(name).isNull()).as(name).isTrue();
        }
    }

    @Test
    void a_date_says_where_it_came_from() {
        JsonNode article =
                compare(List.of(Written.of("It closed.", LocalDate.of(2025, 5, 3)).analyzed()))
                        .get("articles")
                        .get(0);
        assertThat(article.get("published").asString()).isEqualTo("2025-05-03");
        assertThat(article.get("publishedFrom").asString()).isEqualTo("metadata");
    }

    @Test
    void every_place_covers_what_it_says_also_behind_a_character_of_two_units() {
        JsonNode json = compare(List.of(ARTICLE));
        JsonNode article = json.get("articles").get(0);
        String text = article.get("text").asString();
        assertThat(text).isEqualTo(ARTICLE.article().text());
        assertThat(article.get("quotes")).hasSize(1);
        assertThat(article.get("loaded")).hasSize(1);
        article.get("quotes").forEach(quote -> covers(quote, text));
        article.get("loaded").forEach(term -> covers(term, text));
        covers(article.get("quotes").get(0).get("speakerMention"), text);
        covers(article.get("quotes").get(0).get("cue"), text);
        json.get("facts")
                .forEach(fact -> fact.get("mentions").forEach(mention -> covers(mention, text)));
        assertThat(json.get("facts")).isNotEmpty();
    }

    @Test
    void roles_kinds_and_voices_are_small_words() {
        JsonNode article = compare(List.of(ARTICLE)).get("articles").get(0);
        assertThat(article.get("segments").get(0).get("role").asString()).isEqualTo("headline");
        assertThat(article.get("quotes").get(0).get("kind").asString()).isEqualTo("direct");
        assertThat(article.get("quotes").get(0).get("speaker").asString()).isEqualTo("Ann Reyes");
        assertThat(article.get("loaded").get(0).get("voice").asString()).isEqualTo("outlet");
    }

    @Test
    void a_large_number_has_no_exponent_and_a_shared_fact_says_so() {
        AnalyzedArticle one = Written.of("The town gets $78.4 million.").analyzed();
        AnalyzedArticle other = Written.of("The town gets $78 million.", "a2").analyzed();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<AnalyzedArticle> both = List.of(one, other);
        JsonWriter.comparisons(both, Comparer.compare(both, true), out);
        String json = out.toString(StandardCharsets.UTF_8);
        assertThat(json)
                .contains("\"number\":78400000,")
                .contains("\"number\":78000000,")
                .doesNotContain("E+");
        JsonNode fact = JsonMapper.shared().readTree(json).get("facts").get(0);
        assertThat(fact.get("status").asString()).isEqualTo("shared");
        assertThat(fact.get("type").asString()).isEqualTo("money");
        assertThat(fact.get("mentions").get(1).get("value").get("number").asInt())
                .isEqualTo(78_000_000);
    }

    @Test
    void control_characters_and_line_separators_come_back_as_they_were() {
        AnalyzedArticle odd =
                Written.of("A \u0001 tab\there, a \u2028 and a \"quote\" \\ end.").analyzed();
        assertThat(compare(List.of(odd)).get("articles").get(0).get("text").asString())
                .isEqualTo(odd.article().text());
    }

    @Test
    void a_quotation_tells_its_verb_and_how_it_colours_the_words() {
        JsonNode cue = compare(List.of(ARTICLE)).at("/articles/0/quotes/0/cue");
        assertThat(cue.get("exact").asString()).isEqualTo("said");
        assertThat(cue.get("lemma").asString()).isEqualTo("say");
        assertThat(cue.get("tone").asString()).isEqualTo("neutral");
    }

    @Test
    void the_same_words_are_a_group_that_tells_what_each_leaves_out() {
        String full = "We will not close the hall this year, and we will not sell it";
        List<AnalyzedArticle> articles =
                List.of(
                        Written.of("“" + full + ",” Ann Reyes said.", "a1").analyzed(),
                        Written.of("“We will not close the hall this year,” said Reyes.", "a2")
                                .analyzed());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter.comparisons(articles, Comparer.compare(articles, true), out);
        JsonNode json = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        JsonNode group = json.at("/quoteGroups/0");
        assertThat(group.get("speaker").asString()).isEqualTo("Ann Reyes");
        assertThat(group.get("quotes")).hasSize(2);
        JsonNode difference = group.at("/differences/0");
        JsonNode cut = difference.at("/cut/0");
        String text = json.at("/articles/0/text").asString();
        assertThat(text.substring(cut.get("start").asInt(), cut.get("end").asInt()))
                .isEqualTo("and we will not sell it");
        assertThat(difference.get("changed")).isEmpty();
        assertThat(difference.get("quote")).isEqualTo(json.at("/articles/1/quotes/0/id"));
        assertThat(json.at("/articles/1/quotes/0/clipOf"))
                .isEqualTo(json.at("/articles/0/quotes/0/id"));
    }

    @Test
    void articles_with_one_text_are_named_with_what_they_share() {
        String text = "One two three four five six seven eight nine ten. ".repeat(4);
        List<AnalyzedArticle> articles =
                List.of(
                        Written.of(text, "a1").analyzed(),
                        Written.of("Today it rained here. " + text, "a2").analyzed());
        JsonNode copies = compare(articles).get("copies");
        assertThat(copies).hasSize(1);
        JsonNode copy = copies.get(0);
        assertThat(copy.at("/articles/0").asString()).isEqualTo("a2");
        assertThat(copy.at("/articles/1").asString()).isEqualTo("a1");
        assertThat(copy.get("kind").asString()).isEqualTo("whole");
        assertThat(copy.get("share").asDouble()).isEqualTo(0.90);
        assertThat(copy.at("/words/0").asInt()).isEqualTo(44);
        assertThat(copy.at("/same/0").asInt()).isEqualTo(40);
        assertThat(copy.at("/same/1").asInt()).isEqualTo(40);
    }

    @Test
    void an_article_by_itself_links_its_clips_too() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnalyzedArticle article =
                Written.headed(
                                "Hall ‘will not close’\n\n“The hall will not close this year,” Ann Reyes"
                                        + " told the council.")
                        .analyzed();
        JsonWriter.articles(List.of(article), out);
        JsonNode quotes =
                JsonMapper.shared()
                        .readTree(out.toString(StandardCharsets.UTF_8))
                        .at("/articles/0/quotes");
        assertThat(quotes.get(0).get("clipOf")).isEqualTo(quotes.get(1).get("id"));
        assertThat(quotes.get(1).get("clipOf").isNull()).isTrue();
    }
}
