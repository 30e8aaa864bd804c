package org.parallax.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.Article;
import org.parallax.article.Fingerprint;
import org.parallax.article.Masthead;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.flag.Category;
import org.parallax.flag.Change;
import org.parallax.flag.Flag;
import org.parallax.flag.Origin;
import org.parallax.flag.SharedFlag;
import org.parallax.message.Reason;
import org.parallax.text.Span;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Flags of others are taken in beside the reader's own, which stay. */
class MergedFlagsTest {
    private static final String TEXT = "🚢 It rains. Nobody knew. The town kept the receipt.";

    @TempDir private Path folder = Path.of("");

    private @Nullable Library open;
    private long key;

    @BeforeEach
    void open() throws Exception {
        open = Library.open(folder);
        key = add("https://tide.example/rain", TEXT);
    }

    @AfterEach
    void close() throws Exception {
        library().close();
    }

    private Library library() {
        return Objects.requireNonNull(open);
    }

    private long add(String path, String text) throws LibraryException {
        Article article =
                new Article(
                        "a0",
                        path,
                        new Masthead("Tide", "Rain", null, null),
                        text,
                        List.of(
                                new Segment(
                                        Span.of(0, text.length()),
                                        SegmentRole.BODY,
                                        Reason.of("segment.body"))));
        return library().add(List.of(Arrival.of(article, null))).keys().getFirst();
    }

    private static Origin origin(String text) {
        return new Origin("", Fingerprint.of(text), "Tide", "Rain");
    }

    private static Flag flag(String words, Category category, String note) {
        int at = TEXT.indexOf(words);
        Span span = Span.of(at, at + words.length());
        return Flag.of(Flag.Quoted.of(TEXT, span), category, note, Instant.EPOCH);
    }

    private static SharedFlag shared(String words, Category category, String note) {
        return SharedFlag.of(flag(words, category, note), origin(TEXT), TEXT, List.of());
    }

    @Test
    void flags_are_taken_in_once_and_taking_them_again_changes_nothing() throws Exception {
        List<SharedFlag> others =
                List.of(
                        shared("It rains.", Category.FACT, ""),
                        shared("Nobody knew.", Category.CLAIM, "who says so?"));
        assertThat(library().merge(others))
                .isEqualTo(new Merged(2, 0, List.of(), List.of(), List.of()));
        List<Flag> kept = library().flags(key);
        assertThat(kept).extracting(it -> it.quoted().start()).containsExactly(3, 13);
        assertThat(library().merge(others))
                .isEqualTo(new Merged(0, 2, List.of(), List.of(), List.of()));
        assertThat(library().flags(key)).isEqualTo(kept);
    }

    @Test
    void the_readers_own_flag_stays_and_the_other_is_told() throws Exception {
        library().flag(flag("Nobody knew.", Category.OPINION, "mine").in(key));
        SharedFlag other = shared("Nobody knew.", Category.FACT, "mine");
        SharedFlag note = shared("Nobody knew.", Category.OPINION, "theirs");
        SharedFlag part = shared("knew", Category.FACT, "");
        assertThat(library().merge(List.of(other, note, part)).kept())
                .containsExactly(other, note, part);
        assertThat(library().flags(key))
                .singleElement()
                .extracting(Flag::category, Flag::note)
                .containsExactly("opinion", "mine");
    }

    /** What a window changes that knows nothing of what others kept since it was opened. */
    private Change.Changed windowFlags(String words, Category category) throws LibraryException {
        return library().flags(key, new Change(List.of(), List.of(flag(words, category, ""))));
    }

    @Test
    void what_a_window_flags_leaves_what_was_taken_in_before_without_its_knowledge()
            throws Exception {
        library().merge(List.of(shared("It rains.", Category.FACT, "theirs")));
        List<Flag> before = library().flags(key);
        assertThat(windowFlags("Nobody knew.", Category.OPINION).all())
                .extracting(Flag::category)
                .containsExactly("fact", "opinion");
        assertThat(library().flags(key)).as("under the number it had").containsAll(before);
        Change back = new Change(List.of(flag("Nobody knew.", Category.OPINION, "")), List.of());
        assertThat(library().flags(key, back).all()).isEqualTo(before);
    }

    @Test
    void what_is_taken_in_after_a_window_flagged_stands_beside_it() throws Exception {
        windowFlags("Nobody knew.", Category.OPINION);
        library().merge(List.of(shared("It rains.", Category.FACT, "theirs")));
        assertThat(windowFlags("The town kept the receipt.", Category.MIXED).all())
                .extracting(Flag::category)
                .containsExactly("fact", "opinion", "mixed");
    }

    @Test
    void on_the_same_words_the_readers_own_stands_in_either_order_and_the_other_is_told()
            throws Exception {
        library().merge(List.of(shared("knew", Category.CLAIM, "theirs")));
        Change.Changed own = windowFlags("Nobody knew.", Category.OPINION);
        assertThat(own.all()).extracting(Flag::category).containsExactly("opinion");
        assertThat(own.yielded()).extracting(Flag::note).containsExactly("theirs");
        Merged again = library().merge(List.of(shared("knew", Category.CLAIM, "theirs")));
        assertThat(again.kept()).hasSize(1);
        assertThat(library().flags(key)).isEqualTo(own.all());
    }

    @Test
    void of_two_files_that_differ_the_first_is_added_and_the_second_told() throws Exception {
        SharedFlag second = shared("It rains.", Category.OPINION, "");
        Merged merged = library().merge(List.of(shared("It rains.", Category.FACT, ""), second));
        assertThat(merged.added()).isEqualTo(1);
        assertThat(merged.kept()).containsExactly(second);
    }

    @Test
    void a_flag_on_words_that_moved_is_found_and_one_whose_words_are_gone_is_kept_and_told()
            throws Exception {
        String edited = "🌧🌧 At last. It rains. The town kept the receipt.";
        assertThat(add("https://tide.example/rain", edited)).isEqualTo(key);
        SharedFlag lost = shared("Nobody knew.", Category.CLAIM, "");
        List<SharedFlag> others =
                List.of(shared("The town kept the receipt.", Category.FACT, ""), lost);
        Merged merged = library().merge(others);
        assertThat(merged.added()).isEqualTo(2);
        assertThat(merged.lost()).containsExactly(lost);
        assertThat(library().flags(key).stream().flatMap(it -> it.quoted().in(edited).stream()))
                .containsExactly(Span.of(edited.indexOf("The town"), edited.length()));
        assertThat(library().merge(others).same()).isEqualTo(2);
    }

    @Test
    void an_article_is_known_by_its_text_its_address_or_the_only_one_with_its_names()
            throws Exception {
        SharedFlag flag = shared("It rains.", Category.FACT, "");
        for (Origin origin :
                List.of(
                        new Origin("", Fingerprint.of(TEXT), "", ""),
                        new Origin("https://tide.example/rain", "f0", "", ""),
                        new Origin("", "f0", "Tide", "Rain"))) {
            library().flags(key, new Change(library().flags(key), List.of()));
            assertThat(merge(flag, origin).added()).as(origin.toString()).isEqualTo(1);
        }
        assertThat(merge(flag, new Origin("", "f0", "Tide", "Snow")).strange()).hasSize(1);
        add("https://tide.example/other", "Another rain.");
        assertThat(merge(flag, new Origin("", "f0", "Tide", "Rain")).strange()).hasSize(1);
    }

    private Merged merge(SharedFlag flag, Origin origin) throws LibraryException {
        return library()
                .merge(
                        List.of(
                                new SharedFlag(
                                        origin,
                                        flag.anchor(),
                                        flag.category(),
                                        flag.note(),
                                        flag.moment())));
    }

    @Test
    void a_flag_of_an_article_that_is_not_there_is_told_and_the_others_are_added()
            throws Exception {
        SharedFlag strange =
                SharedFlag.of(
                        flag("It rains.", Category.FACT, ""),
                        new Origin("", "f0", "Post", "Sun"),
                        TEXT,
                        List.of());
        Merged merged = library().merge(List.of(strange, shared("It rains.", Category.FACT, "")));
        assertThat(merged.strange()).containsExactly(strange);
        assertThat(merged.added()).isEqualTo(1);
    }

    @Test
    void where_one_flag_cannot_be_kept_none_is() throws Exception {
        // A list in place of an article's flags fails in its second half: a category that is null
        // cannot stand in the table, whoever made it so.
        SharedFlag good = shared("It rains.", Category.FACT, "");
        @SuppressWarnings("NullAway")
        SharedFlag bad =
                new SharedFlag(
                        good.article(),
                        shared("Nobody knew.", Category.FACT, "").anchor(),
                        null,
                        "",
                        Instant.EPOCH);
        assertThatThrownBy(() -> library().merge(List.of(good, bad)))
                .isInstanceOf(LibraryException.class);
        assertThat(library().flags(key)).isEmpty();
    }
}
