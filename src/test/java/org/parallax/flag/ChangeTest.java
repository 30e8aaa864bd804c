package org.parallax.flag;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.parallax.text.Span;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one reader changed, made in flags to which others came meanwhile. */
class ChangeTest {
    private static final String TEXT = "a0 b1 c2 d3 e4 f5 g6 h7 i8 j9";

    private static Flag flag(int word, String category) {
        Span span = Span.of(3 * word, 3 * word + 2);
        return new Flag(0, 0, Flag.Quoted.of(TEXT, span), category, "", Instant.EPOCH);
    }

    private static Flag kept(long key, Flag flag) {
        return new Flag(key, 7, flag.quoted(), flag.category(), flag.note(), flag.moment());
    }

    @Test
    void what_came_meanwhile_stays_and_what_was_taken_away_goes_under_whatever_number() {
        Change change =
                Change.between(
                        List.of(flag(0, "fact"), flag(1, "mixed")),
                        List.of(flag(0, "fact"), flag(4, "claim")));
        List<Flag> now =
                List.of(kept(1, flag(0, "fact")), kept(2, flag(1, "mixed")), flag(3, "opinion"));
        assertThat(change.in(now, TEXT))
                .isEqualTo(
                        new Change.Changed(
                                List.of(
                                        kept(1, flag(0, "fact")),
                                        flag(3, "opinion"),
                                        flag(4, "claim")),
                                List.of()));
    }

    @Test
    void what_others_took_away_meanwhile_stays_away() {
        Change change =
                Change.between(List.of(flag(0, "fact")), List.of(flag(0, "fact"), flag(1, "fact")));
        assertThat(change.in(List.of(), TEXT).all()).containsExactly(flag(1, "fact"));
        Change gone = Change.between(List.of(flag(0, "fact")), List.of());
        assertThat(gone.in(List.of(flag(0, "mixed")), TEXT).all())
                .as("called otherwise meanwhile")
                .containsExactly(flag(0, "mixed"));
    }

    @Test
    void the_readers_own_flag_stands_where_another_came_on_the_same_words_and_that_is_told() {
        Change change = Change.between(List.of(), List.of(flag(2, "fact")));
        Change.Changed changed = change.in(List.of(flag(2, "claim"), flag(3, "claim")), TEXT);
        assertThat(changed.all()).containsExactly(flag(2, "fact"), flag(3, "claim"));
        assertThat(changed.yielded()).containsExactly(flag(2, "claim"));
    }

    @Test
    void the_same_flag_from_two_sides_is_one() {
        Change change = Change.between(List.of(), List.of(flag(2, "fact")));
        assertThat(change.in(List.of(kept(9, flag(2, "fact"))), TEXT))
                .isEqualTo(new Change.Changed(List.of(kept(9, flag(2, "fact"))), List.of()));
    }

    @Test
    void a_flag_whose_words_are_gone_lies_on_no_other() {
        Flag lost = new Flag(0, 0, new Flag.Quoted(0, "gone", "", ""), "fact", "", Instant.EPOCH);
        Change change = Change.between(List.of(), List.of(lost, flag(0, "fact")));
        assertThat(change.in(List.of(kept(1, lost)), TEXT).all())
                .containsExactly(kept(1, lost), flag(0, "fact"));
    }

    private static List<Flag> flags(Collection<Integer> words, String category) {
        return words.stream().sorted().distinct().map(it -> flag(it, category)).toList();
    }

    @Property
    void nothing_of_others_is_lost_and_taking_back_leaves_theirs_alone(
            @ForAll @Size(max = 5) List<@IntRange(max = 4) Integer> before,
            @ForAll @Size(max = 5) List<@IntRange(max = 4) Integer> after,
            @ForAll @Size(max = 5) List<@IntRange(min = 5, max = 9) Integer> others) {
        List<Flag> came = flags(others, "claim");
        Change change = Change.between(flags(before, "fact"), flags(after, "mixed"));
        List<Flag> now = flags(before, "fact");
        Change.Changed made = change.in(sorted(now, came), TEXT);
        assertThat(made.all()).isEqualTo(sorted(flags(after, "mixed"), came));
        assertThat(made.yielded()).isEmpty();
        Change back = Change.between(made.all(), sorted(now, came));
        assertThat(back.in(made.all(), TEXT).all()).isEqualTo(sorted(now, came));
    }

    private static List<Flag> sorted(List<Flag> one, List<Flag> other) {
        Map<Integer, Flag> all = new TreeMap<>();
        one.forEach(it -> all.put(it.quoted().start(), it));
        other.forEach(it -> all.put(it.quoted().start(), it));
        return List.copyOf(all.values());
    }
}
