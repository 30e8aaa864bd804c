package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.article.Published;
import org.parallax.fact.FactType;
import org.parallax.fact.FactValue;
import org.parallax.ui.Timeline.Caption;
import org.parallax.ui.Timeline.Part;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** When a story happened, and when it was told. */
class TimelineTest {
    private final Timeline timeline = Timeline.of(new StoryModel(Invented.baths()), Set.of());

    private static List<String> days(Timeline timeline, Part part) {
        return timeline.lines(part).stream()
                .filter(Timeline.DayLine.class::isInstance)
                .map(it -> ((Timeline.DayLine) it).day().iso())
                .toList();
    }

    @Test
    void days_stand_in_the_order_of_time_whether_published_or_named() {
        assertThat(days(timeline, Part.ALL)).containsExactly("1931", "2026-05-13", "2026-06-30");
        assertThat(days(timeline, Part.PUBLISHED)).containsExactly("2026-05-13");
        assertThat(days(timeline, Part.NAMED)).containsExactly("1931", "2026-06-30");
    }

    @Test
    void a_day_has_the_articles_published_on_it_and_each_articles_words_for_it() {
        Timeline.Day published = timeline.days().get(1);
        assertThat(published.published())
                .extracting(it -> it.column().article().name())
                .containsExactly("Ellan Bay Courier", "The North Quay Post");
        assertThat(timeline.days().get(2).named().getFirst().mentions())
                .extracting(Timeline.Mention::words)
                .containsExactly("30 June", "June 30", "end of June");
    }

    @Test
    void days_tell_how_long_after_the_day_before_they_are() {
        List<Timeline.DayLine> lines =
                timeline.lines(Part.ALL).stream()
                        .filter(Timeline.DayLine.class::isInstance)
                        .map(Timeline.DayLine.class::cast)
                        .toList();
        assertThat(lines).extracting(Timeline.DayLine::gap).containsExactly(0L, 0L, 48L);
        assertThat(lines.getFirst().first()).isTrue();
        assertThat(lines.getLast().last()).isTrue();
    }

    @Test
    void articles_without_a_date_are_listed_apart() {
        assertThat(timeline.undated()).extracting(it -> it.column().id()).containsExactly("a3");
        assertThat(timeline.lines(Part.ALL)).contains(new Caption(Caption.Kind.UNDATED));
        assertThat(timeline.lines(Part.NAMED)).doesNotContain(new Caption(Caption.Kind.UNDATED));
    }

    @Test
    void a_year_stands_before_its_months_and_a_month_before_its_days() {
        assertThat(Timeline.first("2017")).isEqualTo(LocalDate.of(2017, 1, 1));
        assertThat(Timeline.first("2017-W30")).isEqualTo(LocalDate.of(2017, 7, 24));
        Timeline told =
                Timeline.of(
                        new StoryModel(dated("2017-08-01", "2017-08", "2017").done()), Set.of());
        assertThat(days(told, Part.NAMED)).containsExactly("2017", "2017-08", "2017-08-01");
    }

    @Test
    void a_day_of_which_no_year_can_be_told_has_no_place_on_the_line() {
        Timeline told =
                Timeline.of(
                        new StoryModel(dated("--08-18", "-W-4", "2017-02-30").done()), Set.of());
        assertThat(days(told, Part.NAMED)).isEmpty();
        assertThat(told.loose()).hasSize(3);
        assertThat(told.lines(Part.ALL)).contains(new Caption(Caption.Kind.LOOSE));
    }

    private static StoryDraft dated(String... days) {
        Draft one = new Draft("a1").headline("Days").body("one two three");
        StoryDraft story = new StoryDraft("s1", "Days", one);
        String[] words = {"one", "two", "three"};
        for (int i = 0; i < days.length; i++) {
            story.fact(FactType.DATE, days[i], new FactValue.Day(days[i]), words[i]);
        }
        return story;
    }

    @Test
    void several_events_are_told_with_their_days_and_every_article_with_its_event() {
        Draft one = day("a1", "Vote", 1).body("The vote.");
        Draft two = day("a2", "Vote again", 3).body("The vote.");
        Draft three = day("a3", "Fire", 9).body("The fire.");
        StoryDraft story =
                new StoryDraft("s1", "Votes", one, two, three)
                        .events(List.of(List.of("a1", "a2"), List.of("a3")));
        Timeline told = Timeline.of(new StoryModel(story.done()), Set.of());
        assertThat(told.events())
                .extracting(Timeline.Event::range)
                .containsExactly(
                        List.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 3)),
                        List.of(LocalDate.of(2026, 5, 9), LocalDate.of(2026, 5, 9)));
        assertThat(told.days())
                .extracting(it -> it.published().getFirst().event())
                .containsExactly(1, 1, 2);
        assertThat(told.lines(Part.ALL).getFirst()).isEqualTo(new Caption(Caption.Kind.EVENTS));
    }

    private static Draft day(String id, String headline, int day) {
        LocalDate date = LocalDate.of(2026, 5, day);
        return new Draft(id).from(id, "Staff", date, Published.From.TEXT).headline(headline);
    }

    @Test
    void a_date_that_the_reader_put_away_is_not_in_it() {
        StoryModel story = new StoryModel(Invented.baths());
        Subject.Fact built =
                story.facts().stream()
                        .filter(it -> it.fact().label().equals("built in 1931"))
                        .findFirst()
                        .orElseThrow();
        Timeline left = Timeline.of(story, Set.of(Dismissed.of(story, "", built)));
        assertThat(days(left, Part.NAMED)).containsExactly("2026-06-30");
    }
}
