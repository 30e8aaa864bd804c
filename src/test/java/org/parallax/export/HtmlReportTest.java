package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.analysis.Written;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Prose;
import org.parallax.article.Published;
import org.parallax.flag.Category;
import org.parallax.flag.Flag;
import org.parallax.story.Comparer;
import org.parallax.text.Span;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

class HtmlReportTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 3);

    /** Elements that can neither run anything nor ask any address. */
    private static final Set<String> HARMLESS =
            Set.of(
                    "html",
                    "head",
                    "meta",
                    "title",
                    "style",
                    "body",
                    "header",
                    "main",
                    "footer",
                    "nav",
                    "section",
                    "div",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "p",
                    "a",
                    "span",
                    "q",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "blockquote",
                    "del",
                    "ins",
                    "code");

    private static AnalyzedArticle article(String id, String text, Masthead masthead, String path) {
        Article read = Written.headed(text, id).article();
        Article article = new Article(id, path, masthead, text, read.segments());
        return new Written(article, Prose.of(article)).analyzed();
    }

    private static AnalyzedArticle article(String id, String outlet, String text) {
        String headline = text.substring(0, text.indexOf('\n'));
        Published day = new Published(DAY, Published.From.METADATA);
        return article(id, text, new Masthead(outlet, headline, "Ann Writer", day), id + ".txt");
    }

    private static Report report(List<AnalyzedArticle> articles, Map<String, List<Flag>> flags) {
        Origin origin = new Origin("Parallax 1", Map.of("lexicon/a.tsv", "00ff"), Map.of());
        return new Report(Comparer.compare(articles, true), flags, origin, DAY);
    }

    private static String page(AnalyzedArticle... articles) {
        return HtmlReport.of(report(List.of(articles), Map.of()));
    }

    private static Document read(AnalyzedArticle... articles) {
        return Jsoup.parse(page(articles));
    }

    private static void assertHarmless(String page)
            throws SAXException, IOException, ParserConfigurationException {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page)));
        for (Element element : Jsoup.parse(page).select("html, html *")) {
            assertThat(HARMLESS).contains(element.tagName());
            assertThat(element.attributes())
                    .noneMatch(it -> it.getKey().startsWith("on") || it.getKey().equals("style"));
            assertThat(element.hasAttr("src")).isFalse();
        }
    }

    @Property(tries = 300)
    void any_words_in_any_field_are_words_and_nothing_else(@ForAll("hostile") String words)
            throws SAXException, IOException, ParserConfigurationException {
        Published day = new Published(DAY, Published.From.TEXT);
        Masthead masthead = new Masthead(words, words, words, day, Masthead.Origins.UNKNOWN, words);
        String text =
                "Hall\n\n“" + words + " is closed,” said Ann Reyes on 3 May. It cost $4. " + words;
        AnalyzedArticle one = article("a1", text, masthead, words);
        AnalyzedArticle two = article("a2", text + " Twelve cities wait.", masthead, words);
        Flag flag =
                new Flag(
                        1,
                        1,
                        Flag.Quoted.of(text, Span.of(0, text.length())),
                        words,
                        words,
                        Instant.EPOCH);
        Origin origin = new Origin(words, Map.of(words, words), Map.of(words, words));
        Report report =
                new Report(
                        Comparer.compare(List.of(one, two), true),
                        Map.of("a1", List.of(flag)),
                        origin,
                        DAY);
        String page = HtmlReport.of(report);
        assertHarmless(page);
        assertThat(HtmlReport.of(report)).isEqualTo(page);
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "<script>alert(1)</script>",
                        "<img src=x onerror=alert(1)>",
                        "\" onmouseover=\"alert(1)",
                        "' style='x",
                        "</title></style></td></table>",
                        "<!--",
                        "-->",
                        "]]>",
                        "<![CDATA[",
                        "&lt;b&gt;",
                        "&#0;",
                        "javascript:alert(1)",
                        "https://a.example/?q=<b>&x=\"y\"",
                        "{0} {1,choice,9#x} '",
                        "\u202Eflow",
                        "\0\u0001\uFFFF",
                        "\uD83D",
                        "שלום",
                        "🏛️");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(8))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(it -> String.join(" ", it));
    }

    @Test
    void nothing_may_be_loaded_and_nothing_runs() {
        Document page = read(article("a1", "Tide", "Hall to close\n\nIt closed on 3 May 2025."));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe");
        assertThat(page.select("script, link, img, iframe, object, form, base")).isEmpty();
        assertThat(page.selectFirst("style")).isNotNull();
        assertThat(page.html()).doesNotContain("@import", "url(");
    }

    @Test
    void words_that_an_outlet_leaves_out_are_struck_through_and_others_underlined() {
        Document page =
                read(
                        article(
                                "a1",
                                "Tide",
                                "Hall\n\n“We will not close the old hall this year or next,” Ann Reyes said."),
                        article(
                                "a2",
                                "Gazette",
                                "Hall shut\n\n“We will not close the old hall,” Ann Reyes said."));
        Element said = page.expectFirst(".said");
        assertThat(said.select("blockquote").text()).contains("this year or next");
        assertThat(said.select("li")).hasSize(2);
        assertThat(said.select("li:last-child").text()).contains("Gazette");
        assertThat(said.select("del").text()).contains("this year or next");
        assertThat(page.select("h3").eachText()).contains("Ann Reyes");
    }

    @Test
    void a_cell_says_in_words_whether_a_fact_is_stated_differs_or_is_not_mentioned() {
        Document page =
                read(
                        article("a1", "Tide", "Hall\n\nThe hall cost $78.4 million in 2025."),
                        article("a2", "Gazette", "Hall\n\nThe hall cost about $78 million."),
                        article("a3", "Echo", "Hall\n\nThe hall is old."));
        List<String> cells = page.expectFirst(".facts tbody tr").select("td").eachText();
        assertThat(cells).hasSize(3);
        assertThat(cells).anyMatch(it -> it.startsWith("stated") && it.contains("$78.4 million"));
        assertThat(cells).anyMatch(it -> it.startsWith("differs") && it.contains("$78 million"));
        assertThat(cells).contains("not mentioned");
    }

    @Test
    void many_articles_stand_in_tables_that_fit_a_page_and_each_in_one_of_them() {
        List<AnalyzedArticle> articles = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            articles.add(
                    article("a" + i, "Paper " + i, "Hall\n\nTwelve cities got 40 letters each."));
        }
        Document page = read(articles.toArray(AnalyzedArticle[]::new));
        assertThat(page.select(".facts")).hasSize(2);
        assertThat(page.select(".facts thead tr"))
                .allSatisfy(it -> assertThat(it.select("th").size()).isLessThanOrEqualTo(6));
        assertThat(page.select(".facts thead a").eachText()).doesNotHaveDuplicates().hasSize(7);
    }

    @Test
    void a_table_of_some_of_many_articles_leaves_out_what_none_of_them_states() {
        List<AnalyzedArticle> articles = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            String more = i < 3 ? " It cost $78.4 million." : "";
            articles.add(article("a" + i, "Paper " + i, "Hall\n\nTwelve cities wait." + more));
        }
        Document page = read(articles.toArray(AnalyzedArticle[]::new));
        assertThat(page.select(".facts:contains(Paper 1) tbody th").text())
                .contains("Twelve cities", "$78.4 million");
        assertThat(page.select(".facts:contains(Paper 8) tbody th").text())
                .contains("Twelve cities")
                .doesNotContain("$78.4 million");
        assertThat(page.select(".facts caption").eachText())
                .allMatch(it -> it.contains("at least one of these 4"));
    }

    @Test
    void two_articles_of_one_outlet_are_told_apart_by_the_numbers_they_are_cited_under() {
        Document page =
                read(
                        article("a1", "Tide", "Hall\n\nTwelve cities wait."),
                        article("a2", "Tide", "Pool\n\n12 cities wait still."));
        assertThat(page.select(".facts thead .number").eachText()).containsExactly("[1]", "[2]");
        for (Element link : page.select("a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, fr", "de-AT, de", "en-GB, ''", "xx-made-up, ''", "'\" onclick=x', ''", ", ''"})
    void words_in_another_language_say_which(@Nullable String declared, String told) {
        Masthead masthead =
                new Masthead("Tide", "Hall", null, null, Masthead.Origins.UNKNOWN, declared);
        Document page = Jsoup.parse(page(article("a1", "Hall\n\nIt is old.", masthead, "a1.txt")));
        assertThat(page.select("td.headline").attr("lang")).isEqualTo(told);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({
        "https://tide.example/a?b=c, true",
        "javascript:alert(1), false",
        "file:///etc/passwd, false",
        "https://tide.example/a b, false",
        "papers/a.txt, false"
    })
    void only_an_address_of_a_page_can_be_followed(String path, boolean followed) {
        Masthead masthead = new Masthead("Tide", "Hall", null, null);
        Document page = Jsoup.parse(page(article("a1", "Hall\n\nIt is old.", masthead, path)));
        assertThat(page.select(".sources .path").text()).isEqualTo(path);
        assertThat(page.select(".sources a.path").isEmpty()).isNotEqualTo(followed);
    }

    @Test
    void flags_stand_with_their_notes_and_one_whose_words_are_gone_is_told() {
        AnalyzedArticle article = article("a1", "Tide", "Hall\n\nThe hall is a disgrace.");
        String text = article.article().text();
        int at = text.indexOf("The hall");
        Flag.Quoted there = Flag.Quoted.of(text, Span.of(at, text.length()));
        Flag.Quoted gone = new Flag.Quoted(0, "It was a castle.", "", "");
        List<Flag> flags =
                List.of(
                        Flag.of(there, Category.OPINION, "It <b>judges</b>.", Instant.EPOCH),
                        Flag.of(gone, Category.UNSURE, "", Instant.EPOCH));
        Document page = Jsoup.parse(HtmlReport.of(report(List.of(article), Map.of("a1", flags))));
        List<String> rows = page.select(".flags tbody tr").eachText();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst())
                .contains("Tide", "The hall is a disgrace.", "Opinion", "It <b>judges</b>.")
                .doesNotContain("no longer");
        assertThat(rows.getLast()).contains("It was a castle.", "no longer", "Can’t tell");
        assertThat(read(article).select(".flags")).isEmpty();
    }

    @Test
    void no_story_and_a_story_of_one_empty_article_are_reports_too()
            throws SAXException, IOException, ParserConfigurationException {
        assertHarmless(page());
        Masthead none = Masthead.EMPTY;
        String page = page(article("a1", "Hall", none, "a1.txt"));
        assertHarmless(page);
        assertThat(Jsoup.parse(page).select(".framing").text()).contains("(no headline)");
    }
}
