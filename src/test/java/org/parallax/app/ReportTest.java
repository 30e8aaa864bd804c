package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Published;
import org.parallax.cli.Asked;
import org.parallax.cli.Opened;
import org.parallax.export.HtmlReport;
import org.parallax.export.Origin;
import org.parallax.export.Report;
import org.parallax.lexicon.LexiconException;
import org.parallax.source.Place;
import org.parallax.story.StoryFact;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a report says of the sample stories, section by section. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 3);
    private static final Pattern COLOR = Pattern.compile("(?<![-a-z])color: (#[0-9a-f]{6})");
    private static final Pattern GROUND = Pattern.compile("background: (#[0-9a-f]{6})");

    private Opened opened = new Opened(List.of(), List.of(), List.of(), List.of());
    private String html = "";
    private Document page = new Document("");

    private static Opened open(Path... paths) throws LexiconException {
        return Pipeline.load(null, new Keeper(Asked.of(List.of()), false))
                .open(Asked.of(Place.onDisk(List.of(paths))), Watch.NONE);
    }

    private static Report report(Opened opened, LocalDate day) throws LexiconException {
        Origin origin = new Origin("Parallax 1", new Parallax().lists(null), Map.of("--plain", ""));
        return new Report(opened.comparisons(), Map.of(), origin, day);
    }

    @BeforeAll
    void write() throws LexiconException {
        opened = open(Path.of("corpus", "mill-library"));
        html = HtmlReport.of(report(opened, DAY));
        page = Jsoup.parse(html);
    }

    private List<Article> articles() {
        return opened.articles().stream().map(AnalyzedArticle::article).toList();
    }

    @Test
    void it_begins_with_the_storys_title_and_its_outlets() {
        assertThat(page.select("h1").text())
                .isEqualTo(opened.comparisons().getFirst().story().title());
        articles().forEach(it -> assertThat(page.select(".outlets").text()).contains(it.name()));
        assertThat(page.title()).contains(page.select("h1").text());
    }

    @Test
    void coverage_has_a_row_for_each_shared_fact_and_tells_the_others_by_outlet() {
        List<StoryFact> facts = opened.comparisons().getFirst().facts();
        List<StoryFact> shared = opened.comparisons().getFirst().shared();
        assertThat(page.select(".facts tbody tr")).hasSameSizeAs(shared).isNotEmpty();
        assertThat(page.select(".facts tbody td"))
                .hasSize(shared.size() * articles().size())
                .allSatisfy(it -> assertThat(it.select(".state").text()).isNotEmpty());
        assertThat(page.select(".alone dd:not(.none)")).hasSize(facts.size() - shared.size());
        assertThat(page.select(".facts .differs")).isNotEmpty();
    }

    @Test
    void quotes_stand_by_speaker_with_what_each_outlet_cut() {
        assertThat(page.select(".quotes h3")).isNotEmpty();
        assertThat(page.select(".quotes .said")).isNotEmpty();
        for (Element said : page.select(".quotes .said")) {
            assertThat(said.select("blockquote").text()).isNotEmpty();
            assertThat(said.select(".clippings a")).isNotEmpty();
        }
        assertThat(page.select(".quotes del")).isNotEmpty();
    }

    @Test
    void framing_sets_headlines_names_and_loaded_words_side_by_side() {
        Element framing = page.expectFirst(".framing");
        assertThat(framing.expectFirst("table").select("tbody tr"))
                .hasSameSizeAs(opened.articles());
        for (Article article : articles()) {
            assertThat(framing.text()).contains(article.name());
            assertThat(framing.select("td.headline").eachText()).contains(article.headline());
        }
        assertThat(framing.text()).contains("in 1,000", "One thing, several names");
    }

    @Test
    void every_article_is_cited_with_outlet_headline_byline_day_and_where_it_came_from() {
        List<String> cited = page.select(".sources li").eachText();
        assertThat(cited).hasSameSizeAs(articles());
        for (Article article : articles()) {
            assertThat(cited)
                    .anySatisfy(it ->
                            assertThat(it)
                                    .contains(
                                            article.name(),
                                            String.valueOf(article.headline()),
                                            String.valueOf(article.byline()),
                                            day(article),
                                            article.path()));
        }
    }

    private static String day(Article article) {
        Published published = article.published();
        return published == null ? "no date given" : published.date().toString();
    }

    @Test
    void the_end_names_what_made_it() throws LexiconException {
        String made = page.select(".made").text();
        assertThat(made).contains("Parallax 1", "2025-05-03", "--plain");
        assertThat(page.select(".method p").size()).isGreaterThan(4);
        Map<String, String> lists = new Parallax().lists(null);
        assertThat(page.select(".made tbody tr")).hasSameSizeAs(lists.keySet());
        lists.forEach((list, sum) -> assertThat(made).contains(list + " " + sum));
    }

    @Test
    void all_stories_of_the_folder_stand_one_after_the_other() throws LexiconException {
        Opened all = open(Path.of("corpus"));
        Document several = Jsoup.parse(HtmlReport.of(report(all, DAY)));
        assertThat(several.select("h1").text()).isEqualTo("3 stories");
        assertThat(several.select("nav a").eachText())
                .isEqualTo(several.select(".story > h2").eachText())
                .hasSize(3);
        assertInOrder(several);
    }

    private static void assertInOrder(Document document) {
        int before = 0;
        for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(document.select("h1")).hasSize(1);
    }

    @Test
    void it_can_be_heard_headings_in_order_tables_with_heads_that_say_what_for() {
        assertInOrder(page);
        for (Element table : page.select("table")) {
            assertThat(table.select("caption").size() + table.attr("aria-label").length())
                    .isPositive();
            assertThat(table.select("th:not([scope])")).isEmpty();
            assertThat(table.select("thead th[scope=col]")).isNotEmpty();
        }
    }

    @Test
    void every_color_of_text_can_be_read_on_every_ground() {
        String style = page.select("style").html();
        List<String> grounds = GROUND.matcher(style).results().map(it -> it.group(1)).toList();
        List<String> colors = COLOR.matcher(style).results().map(it -> it.group(1)).toList();
        assertThat(grounds).isNotEmpty();
        assertThat(colors).isNotEmpty();
        for (String color : colors) {
            assertThat(grounds)
                    .allSatisfy(it -> assertThat(contrast(color, it)).isGreaterThan(4.5));
        }
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** As WCAG 2 has it. */
    private static double luminance(String color) {
        double[] shares = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            double part = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum +=
                    shares[i]
                            * (part <= 0.03928
                                    ? part / 12.92
                                    : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void it_is_valid_html() throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.GNU);
        String found =
                validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        assertThat(found.lines().filter(it -> it.contains("error"))).isEmpty();
        String broken = html.replaceFirst("<tbody>", "<tbody><p>");
        assertThat(
                        validator.validate(
                                new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8))))
                .contains("error");
    }

    @Test
    void another_day_changes_the_line_of_the_day_and_nothing_else() throws LexiconException {
        Opened again = open(Path.of("corpus", "mill-library"));
        assertThat(HtmlReport.of(report(again, DAY))).isEqualTo(html);
        List<String> later = HtmlReport.of(report(again, DAY.plusDays(1))).lines().toList();
        List<String> changed = html.lines().filter(line -> !later.contains(line)).toList();
        assertThat(changed).hasSize(1);
        assertThat(changed.getFirst()).contains("class=\"date\"", "2025-05-03");
    }
}
