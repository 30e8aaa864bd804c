package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.parallax.lexicon.Category;
import org.parallax.ui.Framing.Part;

import java.util.List;
import java.util.Set;

/** In what words the invented story of the baths is told. */
class FramingTest {
    private final StoryModel story = new StoryModel(Invented.baths());
    private final Framing framing = Framing.of(story, Set.of());

    private <L> List<L> lines(Class<L> kind, Part part, int wide, int cells) {
        return framing.lines(part, wide, cells).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    @Test
    void every_article_has_a_headline_in_the_storys_order_with_what_is_told_of_it() {
        assertThat(framing.headlines())
                .extracting(it -> it.column().id())
                .containsExactly("a1", "a2", "a3");
        assertThat(framing.headlines().getFirst().reading()).isNotNull();
        Selection second = framing.headlines().get(1).choice().after(null);
        assertThat(second.subject()).isInstanceOf(Subject.Publication.class);
        assertThat(second.span().in(story.columns().get(1).article().text()))
                .isEqualTo("Swimmers left high and dry by baths vote");
    }

    @Test
    void headlines_stand_in_lines_of_even_length() {
        assertThat(lines(Framing.Headlines.class, Part.HEADLINES, 2, 2))
                .extracting(it -> it.headlines().size())
                .containsExactly(2, 1);
        assertThat(lines(Framing.Headlines.class, Part.HEADLINES, 9, 9)).hasSize(1);
        assertThat(lines(Framing.Headlines.class, Part.HEADLINES, 0, 0)).hasSize(3);
    }

    @Test
    void a_thing_has_each_outlets_names_for_it_and_how_often() {
        Framing.Names baths = framing.names().getFirst();
        assertThat(baths.referent()).isEqualTo("harbor baths");
        assertThat(baths.of("Ellan Bay Courier"))
                .extracting(Framing.Wordings::words, Framing.Wordings::count)
                .containsExactly(tuple("harbor baths", 1));
        assertThat(baths.of("a3.txt")).isEmpty();
    }

    @Test
    void a_part_of_the_names_table_without_a_name_is_left_out() {
        assertThat(lines(Framing.Outlets.class, Part.NAMES, 1, 1))
                .extracting(Framing.Outlets::outlets)
                .containsExactly(List.of("Ellan Bay Courier"), List.of("The North Quay Post"));
    }

    @Test
    void loaded_words_are_counted_for_a_thousand_of_the_outlets_own() {
        Framing.Loaded post = framing.loaded().get(1);
        int words =
                story.columns().get(1).analyzed().sentences().stream()
                        .mapToInt(it -> it.sentence().tokens().size())
                        .sum();
        assertThat(post.outlet()).isEqualTo("The North Quay Post");
        assertThat(post.size()).isEqualTo(words);
        assertThat(post.count(Category.ATTACK)).isEqualTo(5);
        assertThat(post.rate(post.count())).isCloseTo(5000.0 / words, within(1e-9));
        assertThat(framing.loaded().getFirst().count()).isZero();
    }

    @Test
    void the_longest_bar_of_the_story_is_whole_and_each_word_can_be_picked() {
        List<Framing.LoadedLine> bars = lines(Framing.LoadedLine.class, Part.LOADED, 3, 3);
        assertThat(bars).extracting(Framing.LoadedLine::share).contains(1.0);
        assertThat(bars).allMatch(it -> it.share() > 0 && it.share() <= 1);
        Selection first = bars.getFirst().choices().getFirst().after(null);
        assertThat(first.subject()).isInstanceOf(Subject.Loaded.class);
        assertThat(first.article()).isEqualTo("a2");
    }

    @Test
    void an_outlets_own_words_are_told_with_their_bar() {
        List<Framing.OwnWordLine> words = lines(Framing.OwnWordLine.class, Part.WORDS, 3, 3);
        assertThat(words).hasSize(1);
        assertThat(words.getFirst().key().word().word()).isEqualTo("council");
        assertThat(words.getFirst().share()).isEqualTo(1);
        assertThat(words.getFirst().choices().getFirst().places())
                .as("only in its own articles")
                .isNotEmpty()
                .allMatch(it -> it.article().equals("a1"));
    }

    @Test
    void parts_are_shown_alone_and_a_part_with_nothing_says_so() {
        assertThat(framing.lines(Part.WORDS, 3, 3))
                .noneMatch(it -> it instanceof Framing.Headlines);
        Framing ferries = Framing.of(new StoryModel(Invented.ferries()), Set.of());
        assertThat(ferries.lines(Part.NAMES, 3, 3))
                .containsExactly(new Framing.Caption(Part.NAMES, true));
    }

    @Test
    void what_the_reader_put_away_is_not_in_it() {
        Subject term =
                lines(Framing.LoadedLine.class, Part.LOADED, 3, 3)
                        .getFirst()
                        .choices()
                        .getFirst()
                        .after(null)
                        .subject();
        Framing left = Framing.of(story, Set.of(Dismissed.of(story, "a2", term)));
        assertThat(left.count(Part.LOADED)).isEqualTo(framing.count(Part.LOADED) - 1);
    }
}
