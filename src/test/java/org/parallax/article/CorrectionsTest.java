package org.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.message.Reason;
import org.parallax.text.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class CorrectionsTest {
    private static final Reason WHY = Reason.of("segment.body");

    /** A segment for each line, its role before a bar. */
    private static Article article(String... lines) {
        StringBuilder text = new StringBuilder();
        List<Segment> segments = new ArrayList<>();
        for (String line : lines) {
            int bar = line.indexOf('|');
            int start = text.length();
            text.append(line.substring(bar + 1));
            segments.add(
                    new Segment(
                            Span.of(start, text.length()),
                            SegmentRole.valueOf(line.substring(0, bar)),
                            WHY));
            text.append("\n\n");
        }
        Masthead masthead =
                new Masthead(
                        "The Ledger",
                        "Local news",
                        "Ada Reed",
                        new Published(LocalDate.of(2025, 1, 1), Published.From.TEXT));
        return new Article("a1", "hall.txt", masthead, text.toString(), segments);
    }

    private static final Article HALL =
            article(
                    "HEADLINE|Local news",
                    "BODY|Council closes hall",
                    "BODY|The hall closed.",
                    "BOILERPLATE|Nobody cheered.",
                    "BODY|The hall closed.");

    private static List<String> roles(Article article) {
        return article.segments().stream()
                .map(it -> it.role() + "|" + article.in(it.span()))
                .toList();
    }

    private static Corrections headline(String words) {
        return new Corrections(null, words, null, null, List.of());
    }

    @Test
    void nothing_said_changes_nothing() {
        assertThat(Corrections.NONE.applyTo(HALL)).isSameAs(HALL);
    }

    @Test
    void what_is_said_replaces_what_was_read_and_names_the_reader() {
        Article corrected =
                new Corrections("The Tide", null, "", "2025-02-02", List.of()).applyTo(HALL);
        assertThat(corrected.outlet()).isEqualTo("The Tide");
        assertThat(corrected.headline()).isEqualTo("Local news");
        assertThat(corrected.byline()).as("an empty word says that there is none").isNull();
        assertThat(corrected.published())
                .isEqualTo(new Published(LocalDate.of(2025, 2, 2), Published.From.READER));
        assertThat(corrected.text()).isEqualTo(HALL.text());
    }

    @Test
    void the_line_with_the_headlines_words_becomes_the_headline() {
        Article corrected = headline("Council closes hall").applyTo(HALL);
        assertThat(corrected.headline()).isEqualTo("Council closes hall");
        assertThat(roles(corrected))
                .startsWith("BOILERPLATE|Local news", "HEADLINE|Council closes hall");
        assertThat(corrected.segments().getFirst().reason().sentence()).isEqualTo("You said so.");
    }

    @Test
    void a_headline_that_stands_nowhere_leaves_no_other_in_the_text() {
        Article corrected = headline("Hall to close").applyTo(HALL);
        assertThat(corrected.headline()).isEqualTo("Hall to close");
        assertThat(roles(corrected)).noneMatch(it -> it.startsWith("HEADLINE"));
    }

    @Test
    void a_stretch_is_set_apart_wherever_it_stands_and_another_brought_back() {
        Article corrected =
                Corrections.NONE
                        .with("The hall closed.", SegmentRole.CAPTION)
                        .with("Nobody cheered.", SegmentRole.BODY)
                        .applyTo(HALL);
        assertThat(roles(corrected))
                .endsWith(
                        "CAPTION|The hall closed.",
                        "BODY|Nobody cheered.",
                        "CAPTION|The hall closed.");
    }

    @Test
    void the_last_word_on_a_stretch_counts() {
        Corrections twice =
                Corrections.NONE
                        .with("Nobody cheered.", SegmentRole.BODY)
                        .with("Nobody cheered.", SegmentRole.COMMENT);
        assertThat(twice.recasts()).hasSize(1);
        assertThat(roles(twice.applyTo(HALL))).contains("COMMENT|Nobody cheered.");
    }

    @Test
    void a_stretch_of_several_segments_goes_as_a_whole_and_a_part_of_one_does_not() {
        Article lead = article("DATELINE|OAKLAND —", "BODY|The hall closed.");
        assertThat(
                        roles(
                                Corrections.NONE
                                        .with(lead.text().strip(), SegmentRole.BOILERPLATE)
                                        .applyTo(lead)))
                .containsExactly("BOILERPLATE|OAKLAND —", "BOILERPLATE|The hall closed.");
        assertThat(roles(Corrections.NONE.with("hall", SegmentRole.BOILERPLATE).applyTo(lead)))
                .isEqualTo(roles(lead));
    }

    @Test
    void words_that_are_as_they_were_read_say_nothing() {
        Map.of("The Ledger", "The Ledger", " The Ledger ", "The Ledger")
                .forEach((words, read) -> assertThat(Corrections.saying(words, read)).isNull());
        assertThat(Corrections.saying("", null)).isNull();
        assertThat(Corrections.saying("", "The Ledger")).isEmpty();
        assertThat(Corrections.saying("The Tide", "The Ledger")).isEqualTo("The Tide");
    }

    @Test
    void a_fingerprint_sees_letters_and_figures_only() {
        assertThat(Fingerprint.of("The “hall” closed.\n"))
                .isEqualTo(Fingerprint.of("the hall closed"));
        assertThat(Fingerprint.of("12 halls")).isNotEqualTo(Fingerprint.of("13 halls"));
    }
}
