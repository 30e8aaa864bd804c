package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.story.WireCopy.Kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class WireCopiesTest {
    private static final List<String> TEXT = Wire.sentences(30, 1);
    private static final String WHOLE = String.join(" ", TEXT);

    /** "KIND fuller other percent" of each. */
    private static List<String> copies(List<AnalyzedArticle> articles) {
        return WireCopies.of(articles).stream()
                .map(it ->
                        it.kind()
                                + " "
                                + it.fuller().article()
                                + " "
                                + it.other().article()
                                + " "
                                + it.percent())
                .toList();
    }

    private static List<String> copies(String... bodies) {
        return copies(Wire.articles(bodies));
    }

    @Nested
    class No_copy {
        @Test
        void is_there_where_there_is_nothing() {
            assertThat(copies()).isEmpty();
            assertThat(copies("", "")).isEmpty();
            assertThat(copies(WHOLE)).isEmpty();
            assertThat(copies(WHOLE, "", " \n\n ")).isEmpty();
        }

        @Test
        void are_two_articles_of_three_words() {
            assertThat(copies("The hall closed.", "The hall closed.")).isEmpty();
        }

        @Test
        void are_two_reports_that_quote_one_long_statement() {
            String statement = "“" + Wire.text(20, 7) + "” said Ann Reyes. ";
            assertThat(copies(statement + Wire.text(8, 8), Wire.text(8, 9) + " " + statement))
                    .isEmpty();
            assertThat(copies(statement, statement))
                    .as("nothing but the statement, which neither outlet wrote")
                    .isEmpty();
        }

        @Test
        void are_two_reports_that_set_one_statement_off_without_marks() {
            String block =
                    Wire.text(3, 8) + " Ann Reyes said in a statement:\n\n" + Wire.text(20, 7);
            String other =
                    Wire.text(4, 9) + " In a statement, Ann Reyes said:\n\n" + Wire.text(20, 7);
            assertThat(Wire.articles(block, other))
                    .allSatisfy(it -> assertThat(it.quotes()).isNotEmpty());
            assertThat(copies(block, other)).isEmpty();
        }

        @Test
        void is_a_text_written_anew_sentence_by_sentence() {
            List<String> other = new ArrayList<>();
            for (String sentence : TEXT) {
                List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
                Collections.reverse(words);
                other.add(String.join(" ", words));
            }
            assertThat(copies(WHOLE, String.join(" ", other))).isEmpty();
        }

        @Test
        void is_a_report_of_which_two_thirds_are_its_own() {
            String half = String.join(" ", TEXT.subList(0, 10)) + " " + Wire.text(20, 2);
            assertThat(copies(WHOLE, half)).isEmpty();
        }

        @Test
        void is_there_where_only_a_stock_phrase_is_shared() {
            String stock = " The council will meet again on Thursday at the town hall.";
            assertThat(copies(Wire.text(9, 3) + stock, Wire.text(9, 4) + stock)).isEmpty();
        }
    }

    @Nested
    class A_copy {
        @Test
        void is_one_text_in_two_outlets() {
            assertThat(copies(WHOLE, WHOLE)).containsExactly("WHOLE a1 a2 100");
        }

        @Test
        void is_a_text_with_another_headline_and_opening() {
            String other =
                    Wire.text(2, 5) + " " + String.join(" ", TEXT.subList(1, TEXT.size())) + " ";
            assertThat(copies(WHOLE, other)).containsExactly("WHOLE a2 a1 93");
        }

        @Test
        void is_never_wholly_the_same_where_a_word_differs() {
            String once = WHOLE.replaceFirst("They", "We");
            assertThat(copies(WHOLE, once)).containsExactly("WHOLE a1 a2 99");
        }

        @Test
        void is_found_whatever_paragraphs_capitals_marks_and_signs_it_has() {
            String first = "The café’s office — of the council’s — is shut. " + WHOLE;
            String other =
                    "The cafe\u0301's o\ufb03ce (of the COUNCIL'S) is shut\n\n"
                            + WHOLE.replace(". ", ".\n\n");
            assertThat(copies(first, other)).containsExactly("WHOLE a1 a2 100");
        }

        @Test
        void is_found_where_one_outlet_has_another_quotation_in_it() {
            String quote = " “" + Wire.text(2, 6) + "” said Ann Reyes. ";
            String first = String.join(" ", TEXT.subList(0, 15)) + quote;
            String rest = String.join(" ", TEXT.subList(15, 30));
            assertThat(copies(first + rest, WHOLE)).containsExactly("WHOLE a1 a2 99");
        }

        @Test
        void is_found_in_text_that_runs_from_right_to_left() {
            String[] words = {"المجلس", "صوّت", "أمس", "على", "إغلاق", "الجسر", "القديم", "قرب"};
            StringBuilder text = new StringBuilder();
            Random chance = new Random(5);
            for (int i = 0; i < 80; i++) {
                text.append(words[chance.nextInt(words.length)]).append(i % 9 == 8 ? ". " : " ");
            }
            assertThat(copies(text.toString(), text.toString())).containsExactly("WHOLE a1 a2 100");
            assertThat(copies(text.toString(), WHOLE)).isEmpty();
        }

        @Test
        void of_a_part_is_told_apart_with_the_share_of_the_part() {
            String cut = String.join(" ", TEXT.subList(0, 20));
            assertThat(copies(cut, WHOLE)).containsExactly("PART a2 a1 100");
        }

        @Test
        void that_one_outlet_added_its_own_report_to_is_a_part_of_it() {
            assertThat(copies(WHOLE + " " + Wire.text(25, 11), WHOLE))
                    .containsExactly("PART a1 a2 100");
        }

        @Test
        void within_one_outlet_is_a_version_of_its_text_and_no_wire_copy() {
            List<AnalyzedArticle> articles =
                    List.of(
                            Wire.article("a1", "The Herald", "One\n\n" + WHOLE),
                            Wire.article(
                                    "a2", "The Herald", "Two\n\n" + WHOLE + Wire.text(15, 12)));
            assertThat(copies(articles)).containsExactly("VERSION a2 a1 100");
        }

        @Test
        void of_outlets_that_are_not_known_is_a_copy_all_the_same() {
            List<AnalyzedArticle> articles =
                    List.of(
                            Wire.article("a1", null, "One\n\n" + WHOLE),
                            Wire.article("a2", null, "Two\n\n" + WHOLE));
            assertThat(copies(articles)).containsExactly("WHOLE a1 a2 100");
        }

        @Test
        void is_joined_to_the_text_that_is_nearest_and_not_to_the_fullest() {
            String more = WHOLE + " " + Wire.text(25, 13);
            assertThat(copies(more, WHOLE, WHOLE.replaceFirst("They", "We")))
                    .containsExactly("PART a1 a2 100", "WHOLE a2 a3 99");
        }
    }

    @Nested
    class Among_five_hundred {
        private final List<AnalyzedArticle> articles = many(500);

        /** Every twelfth has the wire text, with a sentence of its own. */
        private static List<AnalyzedArticle> many(int count) {
            String stock = "The council will meet again on Thursday at the town hall. ";
            String[] bodies = new String[count];
            for (int i = 0; i < count; i++) {
                bodies[i] = stock + (isWire(i) ? WHOLE + " " : Wire.text(30, 100 + i)) + i;
                bodies[i] += " " + Wire.text(1, 1000 + i);
            }
            return Wire.articles(bodies);
        }

        private static boolean isWire(int index) {
            return index % 12 == 0 && index < 480;
        }

        @Test
        void forty_copies_of_one_text_make_thirty_nine_pairs_and_no_other_is_made() {
            List<WireCopy> copies = WireCopies.of(articles);
            assertThat(copies).hasSize(39);
            assertThat(copies)
                    .allSatisfy(copy -> {
                        assertThat(copy.kind()).isEqualTo(Kind.WHOLE);
                        assertThat(isWire(number(copy.fuller()))).isTrue();
                        assertThat(isWire(number(copy.other()))).isTrue();
                    });
            assertThat(copies.stream().map(WireCopy::other).distinct()).hasSize(39);
        }

        private static int number(WireCopy.Side side) {
            return Integer.parseInt(side.article().substring(1)) - 1;
        }

        @Test
        void the_cost_follows_what_is_shared_and_not_the_pairs() {
            RunIndex index = new RunIndex(articles.size());
            WireCopies.of(articles, index);
            int words = articles.stream().mapToInt(it -> OwnText.of(it).size()).sum();
            assertThat(index.steps()).isLessThan(4L * words);
        }

        @Test
        void one_text_in_all_of_them_costs_no_more_than_the_most_holders_a_word() {
            String[] bodies = new String[300];
            for (int i = 0; i < bodies.length; i++) {
                bodies[i] = WHOLE + " " + Wire.text(1, i);
            }
            List<AnalyzedArticle> same = Wire.articles(bodies);
            RunIndex index = new RunIndex(same.size());
            assertThat(WireCopies.of(same, index)).hasSize(299);
            int words = same.stream().mapToInt(it -> OwnText.of(it).size()).sum();
            assertThat(index.steps()).isLessThan((RunIndex.MOST_HOLDERS + 1L) * words);
        }

        @Test
        void the_answer_is_the_same_every_time() {
            assertThat(WireCopies.of(articles)).isEqualTo(WireCopies.of(articles));
        }
    }

    /** A text of {@code size} sentences of which some are another's, in any order. */
    private static String mixed(int size, int theirs, long seed) {
        List<String> sentences = new ArrayList<>(TEXT.subList(0, theirs));
        sentences.addAll(Wire.sentences(size, seed));
        Collections.shuffle(sentences, new Random(seed));
        return String.join(" ", sentences);
    }

    @Property(tries = 100)
    void a_pair_is_the_same_from_both_sides_and_its_shares_are_shares(
            @ForAll @IntRange(max = 25) int own,
            @ForAll @IntRange(max = 25) int other,
            @ForAll @IntRange(min = 10, max = 30) int common,
            @ForAll @IntRange(max = 999) int seed) {
        AnalyzedArticle one = Wire.article("a1", "One", "One\n\n" + mixed(own, common, seed));
        AnalyzedArticle two =
                Wire.article("a2", "Two", "Two\n\n" + mixed(other, common, seed + 1000));
        List<WireCopy> copies = WireCopies.of(List.of(one, two));
        List<WireCopy> turned = WireCopies.of(List.of(two, one));
        assertThat(copies).hasSizeLessThan(2).hasSameSizeAs(turned);
        for (int i = 0; i < copies.size(); i++) {
            WireCopy copy = copies.get(i);
            assertThat(copy.share()).isBetween(WireCopy.LEAST, 1.0);
            assertThat(copy.percent()).isBetween(80, 100);
            assertThat(copy.fuller().share()).isBetween(0.0, 1.0);
            assertThat(turned.get(i).share()).isEqualTo(copy.share());
            assertThat(turned.get(i).kind()).isEqualTo(copy.kind());
        }
    }

    @Property(tries = 50)
    void every_article_is_at_most_once_the_copy_of_another(@ForAll @IntRange(max = 9999) int seed) {
        Random chance = new Random(seed);
        String[] bodies = new String[8];
        for (int i = 0; i < bodies.length; i++) {
            bodies[i] = mixed(chance.nextInt(12), 4 + chance.nextInt(26), chance.nextInt(50));
        }
        List<WireCopy> copies = WireCopies.of(Wire.articles(bodies));
        assertThat(copies.stream().map(it -> it.other().article())).doesNotHaveDuplicates();
        assertThat(copies)
                .allSatisfy(it ->
                        assertThat(it.fuller().words()).isGreaterThanOrEqualTo(it.other().words()));
    }
}
