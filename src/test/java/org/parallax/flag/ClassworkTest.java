package org.parallax.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parallax.text.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A class's answers to ten sentences, of which each begins with a sign of two UTF-16 units. */
class ClassworkTest {
    private static final int ALL = 10;
    private static final int LENGTH = 10;
    private static final String TEXT =
            String.join(" ", IntStream.range(0, ALL).mapToObj("🏛 Said %d."::formatted).toList());
    private static final Origin TIDE = new Origin("", "f1", "Tide", "Hall to close");
    private static final List<String> USUAL =
            List.of("fact", "opinion", "mixed", "claim", "unsure");
    private static final Sheet NO_MARKS = Sheet.of("Parallax", List.of());

    private static List<Span> sentences() {
        return IntStream.range(0, ALL).mapToObj(ClassworkTest::span).toList();
    }

    private static Span span(int sentence) {
        int start = sentence * (LENGTH + 1);
        return Span.of(start, start + LENGTH);
    }

    private static Assignment assignment(List<String> categories, int... asked) {
        List<Flag.Quoted> picked =
                IntStream.of(asked).mapToObj(it -> Flag.Quoted.of(TEXT, span(it))).toList();
        return Assignment.of(
                new Assignment.Brief("Week", "What?", categories, false),
                List.of(new Assignment.Task(TIDE, picked)));
    }

    private static SharedFlag flag(Span span, String category) {
        Flag flag = new Flag(0, 0, Flag.Quoted.of(TEXT, span), category, "why", Instant.EPOCH);
        return SharedFlag.of(flag, TIDE, TEXT, sentences());
    }

    /** One letter a sentence; a dot where it is not flagged. */
    private static List<SharedFlag> flags(String said) {
        List<SharedFlag> flags = new ArrayList<>();
        for (int i = 0; i < said.length(); i++) {
            String category =
                    switch (said.charAt(i)) {
                        case 'f' -> "fact";
                        case 'o' -> "opinion";
                        case 'm' -> "mixed";
                        case 'c' -> "claim";
                        default -> "";
                    };
            if (!category.isEmpty()) {
                flags.add(flag(span(i), category));
            }
        }
        return flags;
    }

    private static HandIn handIn(String name, String said) {
        return new HandIn(name, "", flags(said));
    }

    private static Classwork of(
            Assignment assignment, @Nullable String key, Sheet machine, HandIn... handIns) {
        TaskText text = TaskText.of(assignment.tasks().getFirst(), TEXT, sentences());
        return Classwork.of(assignment, List.of(text), List.of(handIns), key, machine);
    }

    private static List<Integer> done(Classwork work) {
        return work.readers().stream().map(it -> it.flags().size()).toList();
    }

    @Test
    void places_count_characters_and_words_are_the_sentences() {
        Classwork work = of(assignment(USUAL, 3), null, NO_MARKS);
        AskedSentence asked = work.spreads().getFirst().sentence();
        assertThat(asked.unit().span()).isEqualTo(Span.of(30, 39));
        assertThat(asked.span()).isEqualTo(span(3));
        assertThat(asked.words()).isEqualTo("🏛 Said 3.");
    }

    @Test
    void where_no_sentence_is_picked_each_is_asked_about() {
        assertThat(of(assignment(USUAL), null, NO_MARKS).asked()).isEqualTo(ALL);
    }

    @Test
    void what_was_not_asked_about_counts_nowhere() {
        Classwork work =
                of(
                        assignment(USUAL, 1, 2),
                        null,
                        NO_MARKS,
                        handIn("ann", "ffffffffff"),
                        handIn("ben", "offooooooo"));
        assertThat(work.asked()).isEqualTo(2);
        assertThat(done(work)).containsExactly(2, 2);
        assertThat(work.disputed()).isEmpty();
        assertThat(work.agreement().whole())
                .isEqualTo(new Alpha.Unmeasured(Alpha.Why.ONE_CATEGORY, 2));
    }

    @Test
    void a_flag_on_another_article_or_on_words_that_are_nowhere_counts_nowhere() {
        Anchor nowhere =
                new Anchor(
                        0, false, new Anchor.Quote("Never said.", "", ""), List.of(Span.of(0, 8)));
        SharedFlag invented = new SharedFlag(TIDE, nowhere, "fact", "", Instant.EPOCH);
        SharedFlag own = flags("f").getFirst();
        Origin post = new Origin("", "f2", "Post", "");
        SharedFlag elsewhere = new SharedFlag(post, own.anchor(), "fact", "", Instant.EPOCH);
        HandIn ann = new HandIn("ann", "", List.of(invented, elsewhere));
        assertThat(done(of(assignment(USUAL), null, NO_MARKS, ann))).containsExactly(0);
    }

    @Test
    void a_flag_counts_where_its_words_are_whatever_its_file_says_of_places() {
        Anchor wrong =
                new Anchor(
                        70,
                        false,
                        new Anchor.Quote("🏛 Said 2.", "", ""),
                        List.of(Span.of(0, 5000)));
        Anchor unknown =
                new Anchor(Anchor.UNKNOWN, false, new Anchor.Quote("Said 5", "", ""), List.of());
        Anchor spaced = new Anchor(0, true, new Anchor.Quote("🏛  SAID\n7", "", ""), List.of());
        List<SharedFlag> flags =
                List.of(wrong, unknown, spaced).stream()
                        .map(it -> new SharedFlag(TIDE, it, "fact", "", Instant.EPOCH))
                        .toList();
        Classwork work = of(assignment(USUAL), null, NO_MARKS, new HandIn("ann", "", flags));
        assertThat(work.readers().getFirst().flags().keySet())
                .extracting(it -> it.span().start())
                .containsExactly(20, 50, 70);
    }

    @Test
    void a_flag_on_two_sentences_counts_for_both_and_the_longest_counts() {
        SharedFlag two = flag(Span.of(span(0).start(), span(1).end()), "mixed");
        HandIn ann = new HandIn("ann", "", List.of(two, flag(span(1), "fact")));
        Classwork work = of(assignment(USUAL), null, NO_MARKS, ann);
        assertThat(work.readers().getFirst().flags().values())
                .extracting(SharedFlag::category)
                .containsExactly("mixed", "mixed");
    }

    @Test
    void agreement_is_that_of_the_class_without_the_key() {
        // The same as two_raters_who_differ_once_in_four in AlphaTest: 8/15.
        Classwork work =
                of(
                        assignment(USUAL),
                        "Ms Reyes",
                        NO_MARKS,
                        handIn("ann", "ffoo"),
                        handIn("Ms Reyes", "mmmm"),
                        handIn("ben", "ffof"));
        assertThat(work.readers()).extracting(Sheet::rater).containsExactly("ann", "ben");
        assertThat(work.agreement().whole())
                .isInstanceOfSatisfying(
                        Alpha.Measured.class,
                        it -> assertThat(it.value()).isCloseTo(8.0 / 15, within(1e-12)));
        assertThat(work.disputed())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.sentence().words()).isEqualTo("🏛 Said 3.");
                    assertThat(it.counts()).containsOnlyKeys("fact", "opinion");
                    assertThat(it.said().flags().keySet()).containsExactly("ann", "ben");
                });
        assertThat(work.key().orElseThrow().readers())
                .extracting(KeyMatch::rater, KeyMatch::alike)
                .containsExactly(tuple("ann", 0), tuple("ben", 0));
    }

    @Test
    void a_spread_has_the_assignments_order_and_then_what_was_not_offered() {
        HandIn odd = new HandIn("odd", "", List.of(flag(span(0), "spin")));
        Classwork work =
                of(
                        assignment(List.of("opinion", "fact")),
                        null,
                        NO_MARKS,
                        handIn("ann", "f"),
                        handIn("ben", "o"),
                        odd,
                        handIn("cai", "f"));
        Spread spread = work.spreads().getFirst();
        assertThat(spread.counts().keySet()).containsExactly("opinion", "fact", "spin");
        assertThat(spread.answers()).isEqualTo(4);
        assertThat(spread.most()).isEqualTo(2);
        // One pair of six is alike.
        assertThat(spread.said().agreement()).isCloseTo(1.0 / 6, within(1e-12));
        assertThat(spread.heat()).isEqualTo(4);
        assertThat(work.spreads().getLast().counts()).isEmpty();
        assertThat(work.spreads().getLast().heat()).isZero();
    }

    @Test
    void the_majority_is_more_than_half_of_two_or_more() {
        Classwork work =
                of(
                        assignment(USUAL),
                        null,
                        Sheet.of("Parallax", flags("fffff")),
                        handIn("ann", "ffofo"),
                        handIn("ben", "foo.f"),
                        handIn("cai", "fof.."));
        assertThat(Classwork.majority(work.agreement()).flags().values())
                .extracting(SharedFlag::category)
                .containsExactly("fact", "opinion", "opinion");
        assertThat(work.machine().orElseThrow().readers())
                .extracting(KeyMatch::rater, KeyMatch::alike)
                .containsExactly(tuple("", 1), tuple("ann", 3), tuple("ben", 2), tuple("cai", 2));
    }

    @Test
    void the_machine_is_beside_a_class_only_where_that_could_say_all_that_it_says() {
        Sheet machine = Sheet.of("Parallax", flags("ffff"));
        HandIn ann = handIn("ann", "ffff");
        assertThat(of(assignment(List.of("fact", "opinion")), null, machine, ann).machine())
                .isEmpty();
        assertThat(of(assignment(USUAL), null, NO_MARKS, ann).machine()).isEmpty();
        assertThat(of(assignment(USUAL), null, machine, ann).machine().map(Yardstick::sheet))
                .contains(machine);
    }

    @Test
    void a_class_of_one_or_of_none_has_no_agreement_and_no_dispute() {
        Classwork none = of(assignment(USUAL), null, NO_MARKS);
        assertThat(none.agreement().whole())
                .isEqualTo(new Alpha.Unmeasured(Alpha.Why.ONE_RATER, 0));
        Classwork one = of(assignment(USUAL), null, NO_MARKS, handIn("ann", "fo"));
        assertThat(one.disputed()).isEmpty();
        assertThat(Classwork.majority(one.agreement()).flags()).isEmpty();
        assertThat(one.agreement().whole().words()).startsWith("cannot be told of one reader");
    }
}
