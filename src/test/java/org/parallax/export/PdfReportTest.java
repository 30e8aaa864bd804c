package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a PDF of a report has in it, read back. */
class PdfReportTest {
    private static final LocalDate DAY = LocalDate.of(2025, 5, 3);
    private static final Path FONTS = Path.of("assets", "fonts");

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

    private static Report report(LocalDate day, List<AnalyzedArticle> articles) {
        Origin origin = new Origin("Parallax 1", Map.of("lexicon/a.tsv", "00ff"), Map.of());
        return new Report(Comparer.compare(articles, true), Map.of(), origin, day);
    }

    private static Report report(AnalyzedArticle... articles) {
        return report(DAY, List.of(articles));
    }

    /** As many outlets, each with the same facts and a sentence of its own. */
    private static List<AnalyzedArticle> outlets(int count) {
        List<AnalyzedArticle> articles = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            StringBuilder text = new StringBuilder("Hall " + i + " to close in twelve cities\n\n");
            for (int fact = 20; fact < 60; fact++) {
                text.append("The hall of ward ")
                        .append(fact)
                        .append(" had ")
                        .append(fact * 37)
                        .append(" visitors from ")
                        .append(fact)
                        .append(" cities. ");
            }
            text.append("\n\n“We will not close the office,” said Ann Reyes of paper " + i + ".");
            articles.add(article("a" + i, "The Daily Paper " + i, text.toString()));
        }
        return articles;
    }

    private static byte[] bytes(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.of(report, FONTS).write(out);
        return out.toByteArray();
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", " ").strip();
    }

    private static String text(Report report) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(report))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ").strip();
        }
    }

    private static String bare(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("[\\s“”]+", "");
    }

    @Test
    void every_word_of_the_page_is_in_it() throws IOException {
        Report report = report(outlets(3).toArray(AnalyzedArticle[]::new));
        String drawn = bare(text(report));
        List<Element> told =
                Jsoup.parse(HtmlReport.of(report))
                        .select("h1, h2, h3, h4, p, dt, dd, blockquote, caption, th, td")
                        .not(".sources *");
        assertThat(told).hasSizeGreaterThan(200);
        for (Element each : told) {
            assertThat(drawn).contains(bare(each.text()));
        }
    }

    @Test
    void a_word_is_found_in_it_as_it_is_written() throws IOException {
        String text = "Office offers a waffle\n\nThe office in 12 cities offers fish.";
        assertThat(text(report(article("a1", "Tide", text)))).contains("Office offers a waffle");
    }

    @Test
    void each_sheet_has_its_number_and_from_the_second_on_the_storys_title() throws IOException {
        Report report = report(outlets(3).toArray(AnalyzedArticle[]::new));
        String title = report.stories().getFirst().story().title();
        try (PDDocument document = Loader.loadPDF(bytes(report))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(document, page)).contains(page + " / " + pages);
            }
            assertThat(text(document, 2)).contains(title);
        }
    }

    @Test
    void a_table_has_its_head_on_every_sheet_and_none_has_the_head_alone() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(bytes(report(outlets(6).toArray(AnalyzedArticle[]::new))))) {
            String head = "Fact The Daily Paper 1 [1] The Daily Paper 2 [2] The Daily Paper 3 [3]";
            int sheets = 0;
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                String text = text(document, page);
                if (text.contains(head)) {
                    sheets++;
                    assertThat(text.substring(text.indexOf(head) + head.length()))
                            .startsWith(" ")
                            .contains("stated “");
                }
            }
            assertThat(sheets).isGreaterThan(1);
        }
    }

    @Test
    void nothing_runs_over_the_edge_of_a_sheet() throws IOException {
        List<AnalyzedArticle> articles = new ArrayList<>(outlets(6));
        String endless = "Donaudampfschiff".repeat(20);
        articles.add(
                article(
                        "b1",
                        "Outlet" + "name".repeat(30),
                        endless + "\n\n“" + endless + ",” said " + endless + " of 12 cities."));
        try (PDDocument document =
                Loader.loadPDF(bytes(report(articles.toArray(AnalyzedArticle[]::new))))) {
            PDPage sheet = document.getPage(0);
            List<String> outside = new ArrayList<>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    float right = letter.getXDirAdj() + letter.getWidthDirAdj();
                    if (letter.getXDirAdj() < 20 || right > sheet.getMediaBox().getWidth() - 20) {
                        outside.add(letter.getUnicode());
                    }
                }
            }.getText(document);
            assertThat(outside).isEmpty();
        }
    }

    @Test
    void the_same_report_gives_the_same_bytes_and_another_day_tells_another_day()
            throws IOException {
        byte[] first = bytes(report(DAY, outlets(2)));
        assertThat(bytes(report(DAY, outlets(2)))).isEqualTo(first);
        Report later = report(DAY.plusDays(1), outlets(2));
        assertThat(text(later).replace("2025-05-04", "2025-05-03"))
                .isEqualTo(text(report(DAY, outlets(2))));
    }

    @Test
    void it_tells_its_title_its_language_its_day_and_what_made_it() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(bytes(report(article("a1", "Tide", "Hall shut\n\nIt is old."))))) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Hall shut · Parallax report");
            assertThat(document.getDocumentInformation().getProducer()).isEqualTo("Parallax 1");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2025-05-03T00:00:00Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
        }
    }

    @Test
    void its_outline_has_the_parts_and_within_them_the_headings() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(
                        bytes(report(article("a1", "Tide", "Hall\n\n“No,” Ann Reyes said."))))) {
            List<String> parts = new ArrayList<>();
            for (PDOutlineItem part :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                parts.add(part.getTitle());
                part.children().forEach(it -> parts.add(part.getTitle() + ": " + it.getTitle()));
            }
            assertThat(parts)
                    .contains("Coverage", "Quotes", "Quotes: Ann Reyes", "Framing", "Articles")
                    .endsWith("What made this report");
        }
    }

    @Test
    void links_lead_to_the_articles_of_the_report_and_to_no_file() throws IOException {
        Masthead masthead = new Masthead("Tide", "Hall", null, null);
        Report report =
                report(
                        article("a1", "Hall\n\nOf 12.", masthead, "https://tide.example/hall"),
                        article("a2", "Hall\n\nOf 12.", masthead, "file:///etc/passwd"));
        List<String> addresses = new ArrayList<>();
        int within = 0;
        try (PDDocument document = Loader.loadPDF(bytes(report))) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation each : page.getAnnotations()) {
                    PDAnnotationLink link = (PDAnnotationLink) each;
                    switch (link.getAction()) {
                        case PDActionURI outside -> addresses.add(outside.getURI());
                        case PDActionGoTo inside -> within++;
                        case null, default -> addresses.add(String.valueOf(link.getCOSObject()));
                    }
                }
            }
        }
        assertThat(addresses).isNotEmpty().containsOnly("https://tide.example/hall");
        assertThat(within).isPositive();
    }

    @Test
    void letters_that_the_typeface_does_not_have_are_told_and_none_is_lost_in_silence()
            throws IOException {
        Report report =
                report(
                        article("a1", "Tide", "المجلس\n\nThe hall."),
                        article("a2", "Echo", "市议会 以 9 比 6\n\nThe hall."),
                        article("a3", "Star", "Hall 😀 האולם shut\n\nThe hall."));
        PdfReport pdf = PdfReport.of(report, FONTS);
        assertThat(pdf.unshown().orElse(""))
                .contains("Arabic", "Chinese characters", "Hebrew", "signs and pictures", "�");
        String text = text(report);
        assertThat(text).contains(pdf.unshown().orElse("none"), "Hall � ����� shut");
    }

    @Test
    void latin_greek_and_cyrillic_letters_stand_as_they_are_also_in_two_parts() throws IOException {
        String words = "Hội đồng, Ångström: Η αίθουσα. Зал закрыт – “œuvre” …";
        String parted = Normalizer.normalize(words, Normalizer.Form.NFD);
        Report report = report(article("a1", "Tide", parted + "\n\nThe hall is old."));
        assertThat(text(report)).contains(words);
        assertThat(PdfReport.of(report, FONTS).unshown()).isEmpty();
    }

    @Property(tries = 40)
    void any_words_in_any_field_give_a_pdf_that_can_be_read(@ForAll("hostile") String words)
            throws IOException {
        Masthead masthead =
                new Masthead(words, words, words, null, Masthead.Origins.UNKNOWN, words);
        String text = "Hall\n\n“" + words + ",” said Ann Reyes. It cost $4. " + words;
        AnalyzedArticle one = article("a1", text, masthead, words);
        AnalyzedArticle two = article("a2", text + " Twelve cities wait.", masthead, words);
        Flag.Quoted quoted = Flag.Quoted.of(text, Span.of(0, text.length()));
        Flag flag = new Flag(1, 1, quoted, Category.CLAIM.name(), words, Instant.EPOCH);
        Report report =
                new Report(
                        Comparer.compare(List.of(one, two), true),
                        Map.of("a1", List.of(flag)),
                        new Origin(words, Map.of(words, words), Map.of(words, words)),
                        DAY);
        try (PDDocument document = Loader.loadPDF(bytes(report))) {
            assertThat(text(document, 1)).contains("Parallax report");
            assertThat(document.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "<script>alert(1)</script>",
                        "<img src='https://a.example/x.png'>",
                        "<style>@import 'file:///etc/passwd'; * { display: none }</style>",
                        "\" style=\"position: fixed",
                        "<bookmarks><bookmark name='x' href='#x'/></bookmarks>",
                        "]]><!--",
                        "&#0;",
                        "{0} {1,choice,9#x} '",
                        "\u202Eflow",
                        "\0\u0001\uFFFF\uD83D",
                        "שלום 市 🏛️",
                        "e\u0301\u0323\u200B\u00AD\uFEFF",
                        "word".repeat(200));
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(8))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(it -> String.join(" ", it));
    }

    @Test
    void a_report_of_nothing_is_a_pdf_too() throws IOException {
        assertThat(text(report())).contains("No stories", "1 / ", "What made this report");
    }

    @Test
    void a_folder_without_the_typeface_is_a_failure_that_can_be_told(@TempDir Path empty) {
        assertThatThrownBy(() -> PdfReport.of(report(), empty)).isInstanceOf(IOException.class);
    }
}
