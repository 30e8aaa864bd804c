package org.parallax.flag;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.parallax.text.Span;

import java.time.Instant;
import java.util.List;

/** Others count characters where we count units of UTF-16, and nothing is lost between. */
class AnchorTest {
    private static final Origin TIDE = new Origin("", "f1", "Tide", "Hall to close");
    private static final String EMOJI = "🚢🚢 sails. The 🏛 closes on Friday. All is well.";

    private static Flag flag(String text, Span span) {
        return Flag.of(Flag.Quoted.of(text, span), Category.CLAIM, "why", Instant.EPOCH);
    }

    @Example
    void an_emoji_before_the_words_is_one_character_and_two_units() {
        int start = EMOJI.indexOf("The");
        Span sentence = Span.of(start, EMOJI.indexOf(" All"));
        Anchor anchor =
                Anchor.of(Flag.Quoted.of(EMOJI, sentence), EMOJI, List.of(Span.of(0, 4), sentence));
        assertThat(start).isEqualTo(12);
        assertThat(anchor.start()).isEqualTo(10);
        assertThat(anchor.end()).isEqualTo(33);
        assertThat(anchor.sentences()).containsExactly(Span.of(10, 33));
        assertThat(anchor.in(EMOJI).in(EMOJI)).contains(sentence);
    }

    @Example
    void moved_words_are_told_with_their_place_and_surroundings_of_now() {
        Flag.Quoted quoted = Flag.Quoted.of("It rains. Nobody knew. It pours.", Span.of(10, 22));
        String edited = "🌧 It rains a lot. Nobody knew. It pours.";
        Anchor anchor = Anchor.of(quoted, edited, List.of());
        assertThat(anchor.isLost()).isFalse();
        assertThat(anchor.start()).isEqualTo(18);
        assertThat(anchor.quote().prefix()).isEqualTo("🌧 It rains a lot. ");
    }

    @Example
    void lost_words_are_kept_with_where_they_stood() {
        Flag.Quoted quoted = new Flag.Quoted(500, "Nobody knew.", "It rains. ", " It pours.");
        Anchor anchor = Anchor.of(quoted, EMOJI, List.of(Span.of(0, 4)));
        assertThat(anchor.isLost()).isTrue();
        assertThat(anchor.sentences()).isEmpty();
        assertThat(anchor.in(EMOJI)).isEqualTo(quoted);
    }

    @Property
    void a_flag_comes_back_as_it_was(@ForAll("texts") String text, @ForAll("cuts") int[] cuts) {
        int characters = text.codePointCount(0, text.length());
        int start = text.offsetByCodePoints(0, cuts[0] % characters);
        int length = 1 + cuts[1] % text.codePointCount(start, text.length());
        Flag flag = flag(text, Span.of(start, text.offsetByCodePoints(start, length)));
        assertThat(SharedFlag.of(flag, TIDE, text, List.of()).in(text)).isEqualTo(flag);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", " ", ".", "é", "ش", "中", "🚢", "👩‍🚀", "🏛")
                .list()
                .ofMinSize(1)
                .ofMaxSize(120)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<int[]> cuts() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 10_000);
        return Combinators.combine(any, any).as((one, other) -> new int[] {one, other});
    }
}
