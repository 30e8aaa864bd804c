package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.article.Published;
import org.parallax.article.SegmentRole;
import org.parallax.fact.FactType;
import org.parallax.framing.SentenceKind;
import org.parallax.framing.Voice;
import org.parallax.lexicon.Category;
import org.parallax.quote.QuoteKind;
import org.parallax.quote.ReportingVerb;
import org.parallax.story.Discrepancy;
import org.parallax.story.WireCopy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds what is written about Parallax to what there is: files, headings, marks and rules. */
class DocsTest {
    private static final Path METHOD = Path.of("docs", "method.md");
    private static final Path SENTENCES =
            Path.of("src/main/resources/org/parallax/messages.properties");

    /** A link or a picture: [words](where). */
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

    /** Reasons of marks; all others say why a file could not be read, or a query not as typed. */
    private static final Pattern RULE =
            Pattern.compile(
                    "reason\\.((?:segment|quote|fact|join|discrepancy|sign|kind)\\..+|loaded|judgement)");

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String folder : List.of("docs", "corpus", "assets")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(it -> it.toString().endsWith(".md")).forEach(pages::add);
            }
        }
        Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(Path::of).forEach(pages::add);
        return pages;
    }

    @Test
    void every_link_and_picture_leads_to_a_file_that_is_there() throws IOException {
        List<String> astray = new ArrayList<>();
        for (Path page : pages()) {
            for (String link : links(page)) {
                String file = link.replaceFirst("#.*", "");
                if (!file.isEmpty() && !Files.exists(page.resolveSibling(file))) {
                    astray.add(page + ": " + link);
                }
            }
        }
        assertThat(astray).isEmpty();
    }

    @Test
    void every_link_to_a_heading_names_one_that_its_page_has() throws IOException {
        List<String> astray = new ArrayList<>();
        for (Path page : pages()) {
            for (String link : links(page)) {
                int mark = link.indexOf('#');
                if (mark >= 0) {
                    String file = link.substring(0, mark);
                    Path target = file.isEmpty() ? page : page.resolveSibling(file);
                    if (!anchors(target).contains(link.substring(mark + 1))) {
                        astray.add(page + ": " + link);
                    }
                }
            }
        }
        assertThat(astray).isEmpty();
    }

    /** Those that lead to files of this project. */
    private static List<String> links(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map(it -> it.group(1))
                .filter(it -> !it.matches("[a-z]+:.*"))
                .toList();
    }

    /** What headings are called in a link: small letters, no marks, a hyphen for each blank. */
    private static Set<String> anchors(Path page) throws IOException {
        Set<String> anchors = new HashSet<>();
        for (Matcher m = HEADING.matcher(Files.readString(page)); m.find(); ) {
            String words = m.group(1).strip().toLowerCase(Locale.ROOT);
            anchors.add(words.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
        }
        return anchors;
    }

    @Test
    void the_method_page_speaks_of_every_kind_of_mark() throws IOException {
        List<String> kinds =
                Stream.<Enum<?>[]>of(
                                SegmentRole.values(),
                                Published.From.values(),
                                WireCopy.Kind.values(),
                                QuoteKind.values(),
                                ReportingVerb.Tone.values(),
                                FactType.values(),
                                Discrepancy.Kind.values(),
                                Category.values(),
                                SentenceKind.values(),
                                Voice.values(),
                                org.parallax.flag.Category.values())
                        .flatMap(Arrays::stream)
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .toList();
        assertThat(told()).containsAll(kinds);
    }

    @Test
    void the_method_page_names_every_rule_by_which_a_mark_is_made() throws IOException {
        Properties sentences = new Properties();
        try (Reader in = Files.newBufferedReader(SENTENCES)) {
            sentences.load(in);
        }
        List<String> rules =
                sentences.stringPropertyNames().stream()
                        .map(RULE::matcher)
                        .filter(Matcher::matches)
                        .map(it -> it.group(1))
                        .toList();
        assertThat(rules).hasSizeGreaterThan(50);
        assertThat(told()).containsAll(rules);
    }

    /** What the method page names as the program writes it. */
    private static Set<String> told() throws IOException {
        Set<String> told = new HashSet<>();
        for (Matcher m = CODE.matcher(Files.readString(METHOD)); m.find(); ) {
            told.add(m.group(1));
        }
        return told;
    }
}
