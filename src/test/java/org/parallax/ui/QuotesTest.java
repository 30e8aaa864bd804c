package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.article.Published;
import org.parallax.fact.FactType;
import org.parallax.fact.FactValue;
import org.parallax.quote.QuoteKind;
import org.parallax.quote.ReportingVerb.Tone;
import org.parallax.ui.Quotes.Part;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who says what, and which outlets use the words. */
class QuotesTest {
    private static final String FULL = "We will not sell the pier to anyone who cannot swim,";

    private static Draft draft(String id, String outlet) {
        return new Draft(id).from(outlet, "Staff", LocalDate.of(2026, 5, 13), Published.From.TEXT);
    }

    /** Three outlets: one speaker in two of them, one whom one reports, and words of no one. */
    static StoryDraft pier() {
        Draft courier =
                draft("a1", "Courier")
                        .headline("Pier stays")
                        .body("“" + FULL + "” Mayor Ida Farrow said.")
                        .body("Bo Lindqvist claimed that the pier was safe.")
                        .said(FULL, QuoteKind.DIRECT, "Ida Farrow", "said", Tone.NEUTRAL)
                        .said(
                                "that the pier was safe",
                                QuoteKind.INDIRECT,
                                "Bo Lindqvist",
                                "claimed",
                                Tone.DOUBTING);
        Draft post =
                draft("a2", "Post")
                        .headline("No sale")
                        .body("“We will not sell the pier to anyone,” Farrow insisted.")
                        .body("It was said that the lamps would go.")
                        .said(
                                "We will not sell the pier to anyone,",
                                QuoteKind.DIRECT,
                                "Farrow",
                                "insisted",
                                Tone.HEATED)
                        .said(
                                "that the lamps would go",
                                QuoteKind.INDIRECT,
                                null,
                                "was said",
                                Tone.NEUTRAL);
        Draft weekly =
                draft("a3", "Weekly")
                        .headline("Lamps")
                        .body("Farrow said the lamps were new. Ann Bell said they were old.")
                        .said(
                                "the lamps were new",
                                QuoteKind.INDIRECT,
                                "Farrow",
                                "said",
                                Tone.NEUTRAL)
                        .said(
                                "they were old",
                                QuoteKind.INDIRECT,
                                "Ann Bell",
                                "said",
                                Tone.NEUTRAL);
        return new StoryDraft("s1", "The pier", courier, post, weekly)
                .fact(
                        FactType.PERSON,
                        "Ida Farrow",
                        new FactValue.Named("Ida Farrow"),
                        "Ida Farrow",
                        "",
                        "")
                .alsoNamed("Farrow", 1, 2);
    }

    private final StoryModel story = new StoryModel(pier().done());
    private final Quotes quotes = Quotes.of(story, Set.of());

    private static List<String> heads(List<Quotes.Line> lines) {
        return lines.stream()
                .filter(Quotes.Head.class::isInstance)
                .map(it -> String.valueOf(((Quotes.Head) it).name()))
                .toList();
    }

    @Test
    void whom_most_outlets_quote_stands_first_then_by_name_and_who_is_not_named_last() {
        assertThat(heads(quotes.lines(Part.ALL, "")))
                .containsExactly("Ida Farrow", "Ann Bell", "Bo Lindqvist", "null");
    }

    @Test
    void a_short_name_is_the_full_one_of_another_article_where_both_are_one_fact() {
        assertThat(quotes.lines(Part.ALL, "").getFirst())
                .isEqualTo(new Quotes.Head("Ida Farrow", 2, 3));
    }

    @Test
    void the_fullest_words_come_first_and_below_them_what_each_outlet_has() {
        List<Quotes.Line> lines = quotes.lines(Part.SEVERAL, "");
        assertThat(lines).hasSize(4);
        Quotes.Words words = ((Quotes.Full) lines.get(1)).words();
        assertThat(words.fullest().column().article().in(words.fullest().told())).isEqualTo(FULL);
        Quotes.Use whole = ((Quotes.Clipping) lines.get(2)).use();
        assertThat(whole.outlet()).isEqualTo("Courier");
        assertThat(whole.difference()).as("nothing differs").isNull();
        Quotes.Use clip = ((Quotes.Clipping) lines.get(3)).use();
        assertThat(clip.outlet()).isEqualTo("Post");
        assertThat(clip.difference()).isNotNull();
    }

    @Test
    void direct_and_reported_words_are_parted() {
        assertThat(quotes.count(Part.ALL)).isEqualTo(5);
        assertThat(quotes.count(Part.DIRECT)).isEqualTo(1);
        assertThat(quotes.count(Part.REPORTED)).isEqualTo(4);
        assertThat(heads(quotes.lines(Part.DIRECT, ""))).containsExactly("Ida Farrow");
    }

    @Test
    void a_search_narrows_by_speaker_or_by_words() {
        assertThat(heads(quotes.lines(Part.ALL, "farrow"))).containsExactly("Ida Farrow");
        List<Quotes.Line> lamps = quotes.lines(Part.ALL, "  LAMPS  were");
        assertThat(heads(lamps)).containsExactly("Ida Farrow");
        assertThat(lamps.getFirst()).isEqualTo(new Quotes.Head("Ida Farrow", 1, 1));
        assertThat(quotes.lines(Part.ALL, "zeppelin")).isEmpty();
    }

    @Test
    void a_quotation_that_the_reader_put_away_is_not_in_it() {
        Mark mark =
                story.columns().get(2).marks().stream()
                        .filter(it -> it.subject() instanceof Subject.Quotation)
                        .findFirst()
                        .orElseThrow();
        Quotes left = Quotes.of(story, Set.of(Dismissed.of(story, "a3", mark.subject())));
        assertThat(left.count(Part.ALL)).isEqualTo(4);
        assertThat(left.lines(Part.ALL, "").getFirst())
                .isEqualTo(new Quotes.Head("Ida Farrow", 1, 2));
    }

    @Test
    void where_the_fullest_words_were_put_away_others_are_not_set_beside_them() {
        Mark fullest =
                story.columns().getFirst().marks().stream()
                        .filter(it ->
                                it.subject() instanceof Subject.Quotation said
                                        && said.utterance() != null)
                        .findFirst()
                        .orElseThrow();
        Quotes left = Quotes.of(story, Set.of(Dismissed.of(story, "a1", fullest.subject())));
        assertThat(left.lines(Part.ALL, "anyone"))
                .filteredOn(Quotes.Clipping.class::isInstance)
                .singleElement()
                .satisfies(it -> {
                    Quotes.Use use = ((Quotes.Clipping) it).use();
                    assertThat(use.outlet()).isEqualTo("Post");
                    assertThat(use.difference()).isNull();
                });
    }

    @Test
    void a_clipping_is_picked_where_its_own_article_has_it() {
        Quotes.Line clipping = quotes.lines(Part.SEVERAL, "").get(3);
        Selection place = clipping.choices().getFirst().after(null);
        assertThat(place.article()).isEqualTo("a2");
        assertThat(place.span().in(story.columns().get(1).article().text()))
                .isEqualTo("We will not sell the pier to anyone,");
    }
}
