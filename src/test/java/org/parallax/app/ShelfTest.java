package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.Article;
import org.parallax.article.Corrections;
import org.parallax.article.Part;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.cli.Asked;
import org.parallax.cli.Manner;
import org.parallax.flag.Flag;
import org.parallax.lexicon.LexiconException;
import org.parallax.library.Library;
import org.parallax.message.Messages;
import org.parallax.source.Columns;
import org.parallax.source.Place;
import org.parallax.text.Span;
import org.parallax.ui.Question;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a window holds after each thing that its reader asks. */
class ShelfTest {
    private static final String HALL =
            """
            Council closes hall

            The council voted on Tuesday to close the old swimming hall on the quay in October.

            Some 4,100 people had signed against it.
            """;
    private static final String RAIN =
            """
            Rain fills the lower town

            The river rose by two metres on Friday and filled the cellars of forty houses.
            """;

    @TempDir private Path folder = Path.of("");
    private Shelf shelf;

    private Shelf unopened() {
        return shelf(List.of(), List.of());
    }

    private Shelf shelf(List<Place> places, List<Place> samples) {
        try {
            return new Shelf(
                    new Asked(places, Manner.USUAL, null, folder.resolve("library")), samples);
        } catch (LexiconException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void open() {
        shelf = unopened();
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    private Place file(String name, String text) throws IOException {
        return new Place.OnDisk(Files.writeString(folder.resolve(name), text));
    }

    private Shown add(Place... places) throws RefusedException {
        Shown shown = shelf.add(List.of(places), Watch.NONE);
        assertThat(shelf.keep(shown)).isEmpty();
        return shown;
    }

    private Shown correct(String id, Corrections corrections) {
        Shown shown = shelf.correct(id, before -> corrections, Watch.NONE);
        assertThat(shelf.keep(shown)).isEmpty();
        return shown;
    }

    private static <T extends Question> T asked(Shown shown, Class<T> kind) {
        assertThat(shown.asks()).isInstanceOf(kind);
        return kind.cast(Objects.requireNonNull(shown.asks()));
    }

    private static List<Article> articles(Shown shown) {
        return shown.holding().opened().articles().stream().map(it -> it.article()).toList();
    }

    private static List<String> headlines(Shown shown) {
        return articles(shown).stream().map(it -> String.valueOf(it.headline())).toList();
    }

    @Test
    void what_is_added_stands_beside_what_was_there() throws Exception {
        add(file("hall.txt", HALL));
        Shown shown = add(file("rain.txt", RAIN));
        assertThat(headlines(shown))
                .containsExactly("Council closes hall", "Rain fills the lower town");
        assertThat(shown.article()).as("brought into sight").isEqualTo("a2");
    }

    @Test
    void the_same_article_again_is_updated_and_not_doubled() throws Exception {
        add(file("hall.txt", HALL), file("rain.txt", RAIN));
        Shown shown = add(file("hall.txt", HALL.replace("4,100", "4,200")));
        assertThat(articles(shown)).extracting(Article::id).containsExactly("a1", "a2");
        assertThat(articles(shown).getFirst().text()).contains("4,200");
    }

    @Test
    void the_sample_gives_way_to_the_readers_own_articles() throws Exception {
        shelf.close();
        shelf = shelf(List.of(), List.of(file("rain.txt", RAIN)));
        shelf.keep(shelf.open(Watch.NONE));
        assertThat(headlines(add(file("hall.txt", HALL)))).containsExactly("Council closes hall");
        assertThat(headlines(add(file("rain.txt", RAIN)))).as("once only").hasSize(2);
    }

    @Test
    void nothing_readable_leaves_the_shelf_as_it_was() throws Exception {
        add(file("hall.txt", HALL));
        Shown shown = add(file("empty.txt", " "), new Place.OnDisk(folder.resolve("gone.txt")));
        assertThat(headlines(shown)).containsExactly("Council closes hall");
        assertThat(shown.holding().opened().notices())
                .hasSize(2)
                .anyMatch(it -> it.contains("empty.txt"))
                .anyMatch(it -> it.contains("gone.txt"));
    }

    @Test
    void what_was_put_right_survives_closing_and_a_file_that_moved() throws Exception {
        add(file("hall.txt", HALL));
        Corrections said =
                new Corrections("The Ledger", null, null, "2025-10-15", List.of())
                        .with("Some 4,100 people had signed against it.", SegmentRole.COMMENT);
        correct("a1", said);
        shelf.close();
        shelf = unopened();
        Article again = articles(add(file("moved.txt", HALL))).getFirst();
        assertThat(again.outlet()).isEqualTo("The Ledger");
        assertThat(String.valueOf(again.published())).contains("2025-10-15");
        assertThat(again.segments().getLast())
                .extracting(Segment::role)
                .isEqualTo(SegmentRole.COMMENT);
    }

    @Test
    void what_is_taken_back_is_as_it_was_read() throws Exception {
        Article read = articles(add(file("hall.txt", HALL))).getFirst();
        correct("a1", new Corrections("The Ledger", null, null, null, List.of()));
        assertThat(articles(correct("a1", Corrections.NONE))).containsExactly(read);
    }

    @Test
    void a_feed_becomes_a_question_and_no_notice() throws Exception {
        String feed =
                """
                <rss version="2.0"><channel><title>Ledger</title>
                <item><title>Hall to close</title><link>https://ledger.example/1</link></item>
                </channel></rss>
                """;
        Shown shown = add(file("news.xml", feed), file("hall.txt", HALL));
        assertThat(asked(shown, Question.Feed.class).offer().entries())
                .singleElement()
                .satisfies(it -> assertThat(it.title()).isEqualTo("Hall to close"));
        assertThat(headlines(shown)).containsExactly("Council closes hall");
        assertThat(shown.holding().opened().notices()).isEmpty();
    }

    private static final String ARCHIVE =
            """
            no,kop,tekst,krant
            7,Council closes hall,The council voted on Tuesday to close the old hall.,The Ledger
            8,Rain,The river rose by two metres on Friday.,The Tide
            """;

    private static final Map<Part, String> COLUMNS =
            Map.of(Part.TEXT, "tekst", Part.HEADLINE, "kop", Part.ID, "no");

    @Test
    void a_table_is_read_as_the_reader_says_what_its_columns_hold() throws Exception {
        Place file = file("archive.csv", ARCHIVE);
        Shown asked = add(file);
        assertThat(asked(asked, Question.Columns.class).table())
                .satisfies(it -> {
                    assertThat(it.headings()).containsExactly("no", "kop", "tekst", "krant");
                    assertThat(it.rows()).isEqualTo(2);
                    assertThat(it.example()).containsEntry("kop", "Council closes hall");
                });
        assertThat(articles(asked)).isEmpty();
        Shown shown = add(new Place.Table(folder.resolve("archive.csv"), Columns.only(COLUMNS)));
        assertThat(headlines(shown)).containsExactly("Council closes hall", "Rain");
        assertThat(articles(shown)).extracting(Article::outlet).containsOnlyNulls();
    }

    @Test
    void a_table_that_is_told_otherwise_takes_its_rows_place() throws Exception {
        file("archive.csv", ARCHIVE);
        Path table = folder.resolve("archive.csv");
        add(new Place.Table(table, Columns.only(Map.of(Part.TEXT, "kop"))));
        Shown shown = add(new Place.Table(table, Columns.only(COLUMNS)));
        assertThat(articles(shown)).hasSize(2);
        assertThat(articles(shown).getFirst().text()).contains("voted on Tuesday");
    }

    @Test
    void a_table_that_is_broken_is_told_and_asks_nothing() throws Exception {
        Shown shown = add(file("archive.csv", "kop,tekst\n\"Hall,It rains.\n"));
        assertThat(shown.asks()).isNull();
        assertThat(shown.holding().opened().notices())
                .singleElement()
                .satisfies(it -> assertThat(it).contains("archive.csv"));
    }

    private void reopen() {
        shelf.close();
        shelf = unopened();
    }

    @Test
    void what_lay_on_the_desk_lies_there_when_the_window_is_opened_again() throws Exception {
        add(file("rain.txt", RAIN));
        add(file("hall.txt", HALL));
        reopen();
        Shown shown = shelf.open(Watch.NONE);
        assertThat(headlines(shown))
                .containsExactly("Rain fills the lower town", "Council closes hall");
    }

    @Test
    void it_lies_there_though_its_file_is_gone() throws Exception {
        Path hall = Files.writeString(folder.resolve("hall.txt"), HALL);
        add(new Place.OnDisk(hall));
        Files.delete(hall);
        reopen();
        assertThat(headlines(shelf.open(Watch.NONE))).containsExactly("Council closes hall");
    }

    @Test
    void what_is_put_away_is_off_the_desk_and_can_be_brought_back_from_the_library()
            throws Exception {
        Shown both = add(file("hall.txt", HALL), file("rain.txt", RAIN));
        Article hall = articles(both).getFirst();
        shelf.keep(shelf.putAway(hall.id(), Watch.NONE));
        reopen();
        Shown rest = shelf.open(Watch.NONE);
        assertThat(headlines(rest)).containsExactly("Rain fills the lower town");
        shelf.keep(rest);
        Span words = Span.of(0, 7);
        Shown brought = shelf.bring(Long.parseLong(hall.id().substring(1)), words, Watch.NONE);
        assertThat(headlines(brought))
                .containsExactly("Rain fills the lower town", "Council closes hall");
        assertThat(brought.article()).isEqualTo(hall.id());
        assertThat(brought.at()).isEqualTo(words);
    }

    private long key(Article article) {
        return Long.parseLong(article.id().substring(1));
    }

    @Test
    void what_is_taken_out_of_the_library_is_told_and_put_back_where_it_stood_with_its_flags()
            throws Exception {
        Shown both = add(file("hall.txt", HALL), file("rain.txt", RAIN));
        Article hall = articles(both).getFirst();
        Flag.Quoted words = new Flag.Quoted(0, "Council", "", " closes");
        library().flag(new Flag(0, key(hall), words, "loaded", "", Instant.EPOCH));
        Shown rest = (Shown) shelf.remove(key(hall), Watch.NONE);
        assertThat(rest.settled()).as("too late to stop").isTrue();
        assertThat(shelf.keep(rest))
                .singleElement()
                .asString()
                .contains("Council closes hall", "nor is your flag on it", "Undo");
        assertThat(headlines(rest)).containsExactly("Rain fills the lower town");
        assertThat(library().counts().articles()).isEqualTo(1);
        assertThat(library().counts().flags()).isZero();
        Shown back = (Shown) shelf.putBack(key(hall));
        assertThat(shelf.keep(back)).isEmpty();
        assertThat(headlines(back))
                .containsExactly("Council closes hall", "Rain fills the lower town");
        assertThat(back.article()).isEqualTo(hall.id());
        assertThat(library().flags(key(hall))).hasSize(1);
        assertThat(library().desk()).hasSize(2);
        assertThat(shelf.keep((Shown) shelf.remove(key(hall), Watch.NONE)))
                .as("made again")
                .hasSize(1);
    }

    @Test
    void what_was_added_again_meanwhile_is_not_put_back_beside_itself() throws Exception {
        Article hall = articles(add(file("hall.txt", HALL))).getFirst();
        shelf.keep((Shown) shelf.remove(key(hall), Watch.NONE));
        add(file("hall.txt", HALL));
        assertThatThrownBy(() -> shelf.putBack(key(hall)))
                .isInstanceOf(RefusedException.class)
                .hasMessage(Messages.get("window.added-again"));
        assertThat(library().counts().articles()).isEqualTo(1);
    }

    @Test
    void what_is_stopped_takes_nothing_out_and_what_was_not_taken_out_is_not_put_back()
            throws Exception {
        Article hall = articles(add(file("hall.txt", HALL))).getFirst();
        Watch stopped =
                new Watch() {
                    @Override
                    public boolean isWanted() {
                        return false;
                    }
                };
        assertThat(((Shown) shelf.remove(key(hall), stopped)).settled()).isFalse();
        assertThatThrownBy(() -> shelf.remove(77, Watch.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessage(Messages.get("window.gone"));
        assertThat(library().counts().articles()).isEqualTo(1);
        assertThat(shelf.isShowing((Shown) shelf.putBack(key(hall)))).isTrue();
    }

    @Test
    void what_does_not_lie_on_the_desk_is_taken_out_and_put_back_beside_it() throws Exception {
        Shown both = add(file("hall.txt", HALL), file("rain.txt", RAIN));
        Article hall = articles(both).getFirst();
        shelf.keep(shelf.putAway(hall.id(), Watch.NONE));
        List<String> told = ((Told) shelf.remove(key(hall), Watch.NONE)).sentences();
        assertThat(told).singleElement().asString().contains("Council closes hall");
        assertThat(library().counts().articles()).isEqualTo(1);
        assertThat(shelf.putBack(key(hall)))
                .as("and what was told is so no more")
                .isEqualTo(new Told(List.of(Messages.get("window.put-back")), told));
        assertThat(library().entry(key(hall))).isPresent();
        assertThat(shelf.holding().read().articles()).hasSize(1);
    }

    @Test
    void what_lies_on_the_desk_is_not_brought_twice() throws Exception {
        Article hall = articles(add(file("hall.txt", HALL))).getFirst();
        Shown shown = shelf.bring(Long.parseLong(hall.id().substring(1)), null, Watch.NONE);
        assertThat(shelf.isShowing(shown)).isTrue();
        assertThat(shown.article()).isEqualTo(hall.id());
    }

    @Test
    void what_the_library_does_not_have_cannot_be_brought() {
        assertThatThrownBy(() -> shelf.bring(77, null, Watch.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessage(Messages.get("window.gone"));
    }

    @Test
    void the_sample_is_not_kept_and_is_not_the_desk_that_comes_back() throws Exception {
        shelf.close();
        shelf = shelf(List.of(), List.of(file("rain.txt", RAIN)));
        shelf.keep(shelf.open(Watch.NONE));
        assertThat(library().counts().articles()).isZero();
        add(file("hall.txt", HALL));
        shelf.close();
        shelf = shelf(List.of(), List.of(file("rain.txt", RAIN)));
        assertThat(headlines(shelf.open(Watch.NONE))).containsExactly("Council closes hall");
    }

    @Test
    void what_is_added_is_in_the_library_with_its_bytes_before_it_is_told() throws Exception {
        Shown shown = add(file("hall.txt", HALL), file("rain.txt", RAIN));
        assertThat(shown.saved()).isEqualTo(2);
        long key = Long.parseLong(articles(shown).getFirst().id().substring(1));
        assertThat(library().original(key).orElseThrow())
                .isEqualTo(HALL.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void where_nothing_can_be_kept_all_is_read_and_told_once() throws Exception {
        shelf.close();
        Files.writeString(
                Files.createDirectories(folder.resolve("foreign")).resolve("library.db"),
                "This is no library at all, but a file of somebody else's.");
        shelf =
                new Shelf(
                        new Asked(List.of(), Manner.USUAL, null, folder.resolve("foreign")),
                        List.of());
        Shown shown = shelf.add(List.of(file("hall.txt", HALL)), Watch.NONE);
        assertThat(shelf.keep(shown)).isEmpty();
        assertThat(headlines(shown)).containsExactly("Council closes hall");
        assertThat(shown.saved()).isZero();
        assertThat(shown.holding().opened().notices())
                .singleElement()
                .satisfies(it -> assertThat(it).contains("no library of Parallax"));
    }

    @Test
    void a_thousand_articles_are_kept_and_as_many_shown_as_can_be_compared() throws Exception {
        StringBuilder table = new StringBuilder("title,text\n");
        for (int row = 0; row < 620; row++) {
            table.append("Report ")
                    .append(row)
                    .append(",The council met in hall ")
                    .append(row)
                    .append(" on Friday.\n");
        }
        Path file = Files.writeString(folder.resolve("archive.csv"), table);
        Shown shown =
                add(
                        new Place.Table(
                                file,
                                Columns.only(Map.of(Part.TEXT, "text", Part.HEADLINE, "title"))));
        assertThat(articles(shown)).hasSize(500);
        assertThat(shown.holding().opened().notices())
                .contains(Messages.get("window.desk.full", 500, 120));
        assertThat(library().counts().articles()).isEqualTo(620);
    }

    private Library library() {
        return Objects.requireNonNull(shelf.keeper().library());
    }
}
