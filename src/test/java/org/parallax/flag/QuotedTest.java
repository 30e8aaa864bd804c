package org.parallax.flag;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.parallax.text.Span;

/** Marked words are found again, also where the text around them has changed. */
class QuotedTest {
    private static final String TEXT =
            "The mayor paid. Nobody knew. The mayor paid. The town kept the receipt.";

    /**
     * A text and words in it.
     *
     * @param text of few letters, so that the same words stand in it often
     */
    record Marked(String text, Span span) {
        Flag.Quoted quoted() {
            return Flag.Quoted.of(text, span);
        }
    }

    @Provide
    Arbitrary<Marked> marked() {
        Arbitrary<String> texts =
                Arbitraries.strings()
                        .withChars("ab .")
                        .withChars('\u00e9', '\u0634', '\u4e2d')
                        .ofMinLength(1)
                        .ofMaxLength(300);
        return texts.flatMap(text ->
                Combinators.combine(
                                Arbitraries.integers().between(0, text.length() - 1),
                                Arbitraries.integers().between(1, text.length()))
                        .as((start, length) ->
                                new Marked(
                                        text,
                                        Span.of(start, Math.min(text.length(), start + length)))));
    }

    @Property
    void words_are_found_in_the_text_where_they_were_marked(@ForAll("marked") Marked marked) {
        assertThat(marked.quoted().in(marked.text())).contains(marked.span());
    }

    @Property
    void words_are_found_after_others_were_put_before_them(
            @ForAll("marked") Marked marked, @ForAll("marked") Marked before) {
        String changed = before.text() + marked.text();
        Flag.Quoted quoted = marked.quoted();
        String whole = quoted.prefix() + quoted.exact() + quoted.suffix();
        Assume.that(changed.indexOf(whole) == changed.lastIndexOf(whole));
        assertThat(quoted.in(changed)).contains(marked.span().shift(before.text().length()));
    }

    @Property
    void what_is_found_is_always_the_very_words(
            @ForAll("marked") Marked marked, @ForAll("marked") Marked other) {
        marked.quoted()
                .in(other.text())
                .ifPresentOrElse(
                        it -> assertThat(it.in(other.text())).isEqualTo(marked.quoted().exact()),
                        () -> assertThat(other.text()).doesNotContain(marked.quoted().exact()));
    }

    @Example
    void of_the_same_words_twice_those_in_the_same_surroundings_are_meant() {
        Flag.Quoted second = Flag.Quoted.of(TEXT, Span.of(29, 44));
        assertThat(second.exact()).isEqualTo("The mayor paid.");
        String shorter = "Nobody knew. The mayor paid. The town kept the receipt. The mayor paid.";
        assertThat(second.in(shorter)).contains(Span.of(13, 28));
    }

    @Example
    void of_places_that_are_alike_the_nearest_is_meant() {
        Flag.Quoted words = new Flag.Quoted(20, "no", "", "");
        assertThat(words.in("no yes yes yes yes no yes no")).contains(Span.of(19, 21));
    }

    @Example
    void words_that_are_gone_are_found_nowhere() {
        Flag.Quoted words = Flag.Quoted.of(TEXT, Span.of(16, 28));
        assertThat(words.in(TEXT.replace("knew", "asked"))).isEmpty();
        assertThat(words.in("")).isEmpty();
        assertThat(new Flag.Quoted(3, "", "", "").in(TEXT)).isEmpty();
    }

    @Example
    void what_is_kept_around_the_words_holds_no_half_characters() {
        String text = "\ud83d\ude00".repeat(100);
        for (int start = 0; start + 2 <= text.length(); start += 2) {
            Flag.Quoted quoted = Flag.Quoted.of(text, Span.of(start, start + 2));
            assertThat(quoted.prefix().length() % 2).isZero();
            assertThat(quoted.suffix().length() % 2).isZero();
        }
    }
}
