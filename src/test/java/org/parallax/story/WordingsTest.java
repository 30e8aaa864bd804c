package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.parallax.message.Reason;
import org.parallax.quote.Attribution;
import org.parallax.quote.Quote;
import org.parallax.quote.QuoteKind;
import org.parallax.story.Utterance.Change;
import org.parallax.story.Utterance.Difference;
import org.parallax.text.Span;
import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

class WordingsTest {
    private static final Said SAID =
            new Said(
                    "a1",
                    new Quote(
                            Span.of(0, 1),
                            QuoteKind.DIRECT,
                            null,
                            new Attribution(null, null, null, null, Reason.of("quote.none")),
                            false));

    private static Difference difference(String full, String other) {
        return Wordings.of(SAID, Tokens.of(full), Tokens.of(other), other);
    }

    private static List<String> cut(String full, String other) {
        return difference(full, other).cut().stream().map(span -> span.in(full)).toList();
    }

    @Test
    void the_same_words_differ_in_nothing() {
        Difference none = difference("We will go.", "we will go");
        assertThat(none.cut()).isEmpty();
        assertThat(none.changed()).isEmpty();
        assertThat(none.isClip()).isFalse();
    }

    @Test
    void what_a_clip_leaves_out_is_cut() {
        String full = "We will go, and we will stay there";
        assertThat(cut(full, "we will stay")).containsExactly("We will go, and", "there");
        assertThat(cut(full, "We go there")).containsExactly("will", "and we will stay");
        assertThat(difference(full, "we will stay").isClip()).isTrue();
    }

    @Test
    void other_words_in_the_same_place_are_changed() {
        String full = "We will not go there";
        Difference difference = difference(full, "We will never go there");
        assertThat(difference.cut()).isEmpty();
        assertThat(difference.changed()).containsExactly(new Change(Span.of(8, 11), "never"));
        assertThat(difference.isClip()).isFalse();
    }

    @Test
    void words_put_in_are_a_change_of_nothing() {
        Difference difference = difference("We will go", "We [the council] will go");
        assertThat(difference.changed()).containsExactly(new Change(Span.of(3, 3), "the council"));
    }

    @Test
    void two_long_ones_that_share_nothing_are_one_change() {
        String full = "one ".repeat(1_500).strip();
        String other = "two ".repeat(1_500).strip();
        assertThat(difference(full, other).changed()).hasSize(1);
    }

    @Property(tries = 400)
    void cutting_and_changing_the_fullest_gives_the_other(
            @ForAll("words") List<String> full, @ForAll("words") List<String> other) {
        String one = String.join(" ", full);
        String two = String.join(" ", other);
        List<String> left = new ArrayList<>();
        Difference difference = difference(one, two);
        int at = 0;
        for (Edit edit : edits(difference)) {
            left.add(one.substring(at, edit.span().start()));
            left.add(edit.to());
            at = edit.span().end();
        }
        left.add(one.substring(at));
        assertThat(words(String.join(" ", left))).isEqualTo(words(two));
    }

    private record Edit(Span span, String to) {}

    private static List<Edit> edits(Difference difference) {
        List<Edit> edits = new ArrayList<>();
        difference.cut().forEach(span -> edits.add(new Edit(span, "")));
        difference.changed().forEach(change -> edits.add(new Edit(change.span(), change.to())));
        edits.sort(Comparator.comparing(Edit::span));
        return edits;
    }

    private static List<String> words(String text) {
        return Tokens.of(text).stream().map(Token::word).toList();
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("we", "will", "not", "go", "there", "again")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }
}
