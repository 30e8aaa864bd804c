package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.Fingerprint;
import org.parallax.article.Masthead;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.flag.Assignment;
import org.parallax.flag.Category;
import org.parallax.flag.Flag;
import org.parallax.flag.Origin;
import org.parallax.message.Reason;
import org.parallax.text.Span;

import java.time.Instant;
import java.util.List;
import java.util.Map;

class PagesTest {
    private static final Article RAIN = article("It rained. Nobody asked.");
    private static final Article SNOW = article("It snowed.");

    private static Article article(String text) {
        return new Article(
                "a1",
                text,
                Masthead.EMPTY,
                text,
                List.of(
                        new Segment(
                                Span.of(0, text.length()), SegmentRole.BODY, Reason.of("line"))));
    }

    private static Assignment.Task task(Article article, String... sentences) {
        String text = article.text();
        return new Assignment.Task(
                new Origin("", Fingerprint.of(text), "Tide", text),
                List.of(sentences).stream()
                        .map(it -> Span.of(text.indexOf(it), text.indexOf(it) + it.length()))
                        .map(it -> Flag.Quoted.of(text, it))
                        .toList());
    }

    private static Pages pages(Assignment.Task... tasks) {
        Assignment.Brief brief =
                new Assignment.Brief("Week", "What?", List.of("fact", "opinion"), false);
        return new Pages(Assignment.of(brief, List.of(tasks)));
    }

    @Test
    void copies_that_come_one_after_the_other_with_one_name_are_told_apart() {
        Pages pages = pages(task(RAIN), task(SNOW));
        assertThat(pages.missing()).isEqualTo(2);
        pages.put(List.of(SNOW), false);
        assertThat(pages.missing()).isEqualTo(1);
        pages.put(List.of(RAIN), false);
        assertThat(pages.missing()).isZero();
        assertThat(pages.articles()).extracting(Article::id).containsExactly("a1", "a2");
        assertThat(pages.articles())
                .extracting(Article::text)
                .containsExactly(RAIN.text(), SNOW.text());
    }

    @Test
    void what_two_tasks_ask_of_one_article_is_asked_together() {
        Pages pages = pages(task(RAIN, "It rained."), task(RAIN, "Nobody asked."), task(SNOW));
        pages.put(List.of(RAIN), true);
        assertThat(pages.articles()).hasSize(1);
        assertThat(pages.missing()).isEqualTo(1);
        assertThat(pages.done(Map.of())).isEqualTo(new Pages.Done(0, 2));
        Pages whole = pages(task(RAIN, "It rained."), task(RAIN));
        whole.put(List.of(RAIN), false);
        assertThat(whole.tasks().get("a1"))
                .extracting(Assignment.Task::sentences)
                .isEqualTo(List.of());
    }

    @Test
    void an_article_that_no_task_names_is_left_out() {
        Pages pages = pages(task(RAIN));
        pages.put(List.of(SNOW), true);
        assertThat(pages.articles()).isEmpty();
        assertThat(pages.isNamed(SNOW)).isFalse();
        assertThat(pages.isNamed(RAIN)).isTrue();
    }

    @Test
    void what_is_handed_in_names_articles_as_the_teacher_does() {
        Pages pages = pages(task(RAIN));
        pages.put(List.of(RAIN), true);
        Flag flag =
                Flag.of(
                        Flag.Quoted.of(RAIN.text(), Span.of(0, 10)),
                        Category.FACT,
                        "",
                        Instant.EPOCH);
        Map<String, List<Flag>> flags = Map.of("a1", List.of(flag));
        assertThat(pages.done(flags)).isEqualTo(new Pages.Done(1, 2));
        assertThat(pages.handIn("Zo", flags).flags())
                .singleElement()
                .satisfies(it -> assertThat(it.article()).isEqualTo(task(RAIN).article()))
                .satisfies(
                        it -> assertThat(it.anchor().sentences()).containsExactly(Span.of(0, 10)));
    }
}
