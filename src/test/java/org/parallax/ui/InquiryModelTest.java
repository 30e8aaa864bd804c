package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.index.ArticleHit;
import org.parallax.index.Concordance;
import org.parallax.index.ContextLine;
import org.parallax.text.Span;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

class InquiryModelTest {
    private final DeskModel desk = Invented.desk();
    private final Asking errands = new Asking();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final InquiryModel model =
            new InquiryModel(desk, () -> new Background(work::add, Runnable::run));

    private void runAll() {
        while (!work.isEmpty()) {
            work.removeFirst().run();
        }
    }

    /** Asks in the search view, and waits for the answer. */
    private Outcome ask(String query, Inquiries.Scope scope) {
        desk.errandsProperty().set(errands);
        if (desk.inquiriesProperty().get() == null) {
            desk.inquiriesProperty().set(InventedLibrary.standing());
        }
        desk.seeking().scopeProperty().set(scope);
        desk.viewProperty().set(DeskModel.View.SEARCH);
        model.find(query);
        runAll();
        return outcome();
    }

    private Outcome outcome() {
        return Objects.requireNonNull(model.outcomeProperty().get());
    }

    @Test
    void what_the_index_did_not_have_yet_is_asked_for_once_more_when_it_has_it() {
        Late library = new Late(InventedLibrary.standing());
        desk.inquiriesProperty().set(library);
        ask("baths", Inquiries.Scope.LIBRARY);
        assertThat(outcome().answer().note()).isEqualTo("not yet");
        desk.indexed();
        runAll();
        assertThat(library.asked()).as("it is still late").isEqualTo(2);
        desk.indexed();
        runAll();
        assertThat(library.asked()).as("and does not go round").isEqualTo(2);
        library.ready();
        desk.remove(5L);
        desk.loadingProperty().set(new Progress("Adding", -1, () -> {}));
        desk.loadingProperty().set(null);
        runAll();
        assertThat(outcome().answer().note()).isNull();
        desk.indexed();
        runAll();
        assertThat(library.asked()).as("all is there").isEqualTo(3);
    }

    @Test
    void what_is_like_an_article_is_asked_again_when_one_was_taken_out_and_so_is_what_was_before() {
        Late library = new Late(InventedLibrary.standing());
        library.ready();
        desk.inquiriesProperty().set(library);
        Outcome found = ask("baths", Inquiries.Scope.LIBRARY);
        model.similar(found.answer().found().articles().getFirst().key());
        runAll();
        assertThat(outcome().like()).isNotNull();
        desk.remove(5L);
        desk.loadingProperty().set(new Progress("Removing", -1, () -> {}));
        desk.loadingProperty().set(null);
        assertThat(work).as("what is like it").hasSize(1);
        runAll();
        assertThat(outcome().like()).isNotNull();
        model.back();
        runAll();
        assertThat(library.asked()).isEqualTo(2);
        assertThat(outcome().like()).isNull();
        desk.viewProperty().set(DeskModel.View.COMPARE);
        desk.remove(6L);
        desk.viewProperty().set(DeskModel.View.SEARCH);
        runAll();
        assertThat(library.asked()).as("taken out elsewhere").isEqualTo(3);
    }

    private static List<String> outlets(Outcome outcome) {
        return outcome.answer().found().articles().stream()
                .map(hit -> Objects.requireNonNull(outcome.article(hit)).name())
                .distinct()
                .sorted()
                .toList();
    }

    private static ArticleHit hit(Outcome outcome, String outlet) {
        return outcome.answer().found().articles().stream()
                .filter(hit -> hit.outlet().equals(outlet))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothing_is_asked_until_the_search_view_is_open() {
        desk.inquiriesProperty().set(InventedLibrary.standing());
        desk.seeking().queryProperty().set("baths");
        assertThat(work).isEmpty();
        desk.viewProperty().set(DeskModel.View.SEARCH);
        assertThat(desk.seeking().askingProperty().get()).isTrue();
        runAll();
        assertThat(desk.seeking().askingProperty().get()).isFalse();
        assertThat(outcome().answer().found().total()).isPositive();
    }

    @Test
    void of_many_keystrokes_only_the_last_is_searched() {
        AtomicInteger asked = new AtomicInteger();
        desk.inquiriesProperty()
                .set(
                        new Inquiries() {
                            @Override
                            public Flagged flagged() {
                                return new Flagged(0, 0);
                            }

                            @Override
                            public Answer find(String query, Scope scope) {
                                asked.incrementAndGet();
                                return InventedLibrary.standing().find(query, scope);
                            }

                            @Override
                            public boolean isEmpty(Scope scope) {
                                return false;
                            }

                            @Override
                            public List<String> complete(String typed, Scope scope) {
                                return List.of();
                            }

                            @Override
                            public Answer similar(long key, Scope scope) {
                                return Answer.NOTHING;
                            }
                        });
        desk.viewProperty().set(DeskModel.View.SEARCH);
        for (String typed : List.of("b", "ba", "bat", "bath", "baths")) {
            desk.seeking().queryProperty().set(typed);
        }
        runAll();
        assertThat(asked).hasValue(1);
        assertThat(outcome().query()).isEqualTo("baths");
    }

    @Test
    void the_library_is_searched_first_and_the_desk_at_a_press() {
        assertThat(desk.seeking().scopeProperty().get()).isEqualTo(Inquiries.Scope.LIBRARY);
        int all = ask("council", Inquiries.Scope.LIBRARY).answer().found().total();
        desk.seeking().scopeProperty().set(Inquiries.Scope.DESK);
        runAll();
        assertThat(outcome().answer().found().total()).isBetween(1, all - 1);
    }

    @Test
    void a_facet_narrows_the_search_and_pressing_it_again_takes_that_back() {
        Filter courier = new Filter(Filter.By.OUTLET, "Ellan Bay Courier");
        Outcome wide = ask("baths", Inquiries.Scope.LIBRARY);
        model.toggle(courier);
        runAll();
        assertThat(outlets(outcome())).containsExactly("Ellan Bay Courier");
        assertThat(courier.isIn(outcome().query())).isTrue();
        model.toggle(courier);
        runAll();
        assertThat(outlets(outcome())).isEqualTo(outlets(wide));
    }

    @Test
    void lines_are_made_when_they_are_looked_at_and_sorted_as_the_reader_says() {
        ask("council", Inquiries.Scope.LIBRARY);
        assertThat(model.linesProperty().get()).isEmpty();
        desk.seeking().shapeProperty().set(Seeking.Shape.LINES);
        runAll();
        List<ContextLine> lines = model.linesProperty().get();
        assertThat(lines).hasSize(outcome().places());
        model.orderProperty().set(Concordance.Order.DATE);
        runAll();
        assertThat(model.linesProperty().get())
                .isSortedAccordingTo(Comparator.comparing(ContextLine::published))
                .containsExactlyInAnyOrderElementsOf(lines);
    }

    @Test
    void a_place_on_the_desk_is_opened_with_its_words_picked() {
        Outcome outcome = ask("islanders", Inquiries.Scope.DESK);
        ArticleHit hit = outcome.answer().found().articles().getFirst();
        Span place = hit.matches().getFirst().span();
        model.open(hit.key(), place);
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.COMPARE);
        assertThat(Objects.requireNonNull(desk.storyProperty().get()).id()).isEqualTo("s2");
        assertThat(desk.selectionProperty().get()).isNotNull();
        assertThat(Objects.requireNonNull(desk.selectionProperty().get()).span()).isEqualTo(place);
        assertThat(errands.asked()).isEmpty();
    }

    @Test
    void a_place_in_the_library_is_brought_to_the_desk_and_the_results_stay() {
        Outcome outcome = ask("pump", Inquiries.Scope.LIBRARY);
        ArticleHit hit = hit(outcome, "Ellan Bay Courier");
        Span place = hit.matches().getFirst().span();
        model.open(hit.key(), place);
        assertThat(errands.asked()).containsExactly("bring " + hit.key() + " " + place);
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.COMPARE);
        desk.viewProperty().set(DeskModel.View.SEARCH);
        assertThat(work).as("nothing is asked anew").isEmpty();
        assertThat(outcome()).isSameAs(outcome);
    }

    @Test
    void what_is_like_an_article_says_so_and_leads_back_to_the_results() {
        Outcome before = ask("pump", Inquiries.Scope.LIBRARY);
        ArticleHit hit = hit(before, "Ellan Bay Courier");
        model.similar(hit.key());
        runAll();
        assertThat(Objects.requireNonNull(outcome().like()).headline())
                .isEqualTo("New pump for the harbor baths arrives a year late");
        assertThat(outcome().answer().found().articles()).isNotEmpty().doesNotContain(hit);
        model.back();
        runAll();
        assertThat(outcome()).isSameAs(before);
    }

    @Test
    void typing_leaves_what_is_like_an_article() {
        Outcome before = ask("pump", Inquiries.Scope.LIBRARY);
        model.similar(hit(before, "Ellan Bay Courier").key());
        runAll();
        ask("council", Inquiries.Scope.LIBRARY);
        assertThat(outcome().like()).isNull();
        assertThat(outcome().query()).isEqualTo("council");
    }

    @Test
    void a_search_is_kept_and_known_as_kept_whatever_blanks_are_around_it() {
        ask(" council baths ", Inquiries.Scope.LIBRARY);
        assertThat(model.isKept()).isFalse();
        model.keep();
        assertThat(errands.asked()).containsExactly("keep council baths");
        desk.searches().add("council baths");
        assertThat(model.isKept()).isTrue();
        model.keep();
        assertThat(errands.asked()).last().isEqualTo("forget council baths");
    }

    @Test
    void an_empty_query_is_not_kept() {
        ask("  ", Inquiries.Scope.LIBRARY);
        model.keep();
        assertThat(errands.asked()).isEmpty();
    }

    @Test
    void a_library_without_articles_is_told_from_a_search_without_results() {
        assertThat(ask("zeppelin", Inquiries.Scope.LIBRARY))
                .returns(true, Outcome::isEmpty)
                .returns(false, Outcome::bare);
        desk.inquiriesProperty().set(InventedLibrary.empty());
        runAll();
        assertThat(outcome().bare()).isTrue();
    }

    @Test
    void completions_go_on_from_what_is_typed_and_end_with_the_search() {
        ask("", Inquiries.Scope.LIBRARY);
        model.complete("baths spe");
        runAll();
        assertThat(model.completions()).containsExactly("baths speaker:");
        model.complete("speaker:Far");
        runAll();
        assertThat(model.completions()).containsExactly("speaker:\"Ida Farrow\"");
        model.find("speaker:\"Ida Farrow\"");
        assertThat(model.completions()).isEmpty();
    }

    @Test
    void an_index_that_cannot_be_read_is_told_in_a_sentence() {
        desk.inquiriesProperty().set(new Broken());
        ask("baths", Inquiries.Scope.LIBRARY);
        assertThat(outcome().answer().note()).contains("could not be done");
        assertThat(desk.seeking().askingProperty().get()).isFalse();
    }

    @Test
    void a_query_as_long_as_a_page_is_answered() {
        Outcome outcome = ask("council ".repeat(12_500), Inquiries.Scope.LIBRARY);
        assertThat(outcome.answer().found().total()).isPositive();
        assertThat(outcome.answer().found().hints()).isNotEmpty();
        model.complete(outcome.query());
        assertThat(work).as("a page is not completed").isEmpty();
    }

    private static final class Broken implements Inquiries {
        @Override
        public Flagged flagged() {
            return new Flagged(0, 0);
        }

        @Override
        public Answer find(String query, Scope scope) {
            throw new UncheckedIOException(new IOException("damaged"));
        }

        @Override
        public boolean isEmpty(Scope scope) {
            throw new UncheckedIOException(new IOException("damaged"));
        }

        @Override
        public List<String> complete(String typed, Scope scope) {
            throw new UncheckedIOException(new IOException("damaged"));
        }

        @Override
        public Answer similar(long key, Scope scope) {
            throw new UncheckedIOException(new IOException("damaged"));
        }
    }
}
