package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.parallax.analysis.AnalyzedArticle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

class GroupingTest {
    private static final LocalDate MAY_13 = LocalDate.of(2025, 5, 13);

    private static Told quake(String id) {
        return new Told(id)
                .headline("Earthquake shakes Tarn Valley")
                .says("An earthquake shook houses in Tarn Valley at night, officials said")
                .says("Rescue teams dug through the rubble of the school in Oster")
                .says("Roads into the mountains were blocked by landslides for hours")
                .says("Shepherds slept in the open and feared another blow")
                .count("nine people died", "9", "person")
                .person("Ruth Calloway");
    }

    private static Told otherQuake(String id) {
        return new Told(id)
                .headline("Earthquake hits island of Veen")
                .says("The earthquake was felt by everyone on the island of Veen at noon")
                .says("Rescue boats sailed to the harbour of Little Hask")
                .says("A lighthouse leans over the beach and tourists left the hotels")
                .says("Fishermen lost nets and two trawlers in a wave as high as a house")
                .count("two people died", "2", "person")
                .person("Ivan Lindqvist");
    }

    private static Set<Set<String>> ids(List<AnalyzedArticle> articles, List<Cluster> parts) {
        Set<Set<String>> ids = new HashSet<>();
        for (Cluster part : parts) {
            Set<String> names = new TreeSet<>();
            part.members().forEach(member -> names.add(articles.get(member).id()));
            ids.add(names);
        }
        return ids;
    }

    private static Grouping.Parts parts(List<AnalyzedArticle> articles) {
        return Grouping.of(articles, Candidates.ALL, Progress.NONE);
    }

    private static Set<Set<String>> events(List<AnalyzedArticle> articles) {
        return ids(articles, parts(articles).events());
    }

    @Test
    void nothing_has_no_parts() {
        assertThat(parts(List.of()).events()).isEmpty();
        assertThat(parts(List.of()).subjects()).isEmpty();
    }

    @Test
    void one_article_is_one_event() {
        assertThat(events(Told.all(quake("a1")))).containsExactly(Set.of("a1"));
    }

    @Test
    void articles_without_words_are_each_alone() {
        assertThat(events(Told.all(new Told("a1"), new Told("a2"), quake("a3")))).hasSize(3);
    }

    @Test
    void the_same_text_twice_is_one_event() {
        assertThat(events(Told.all(quake("a1"), quake("a2")))).containsExactly(Set.of("a1", "a2"));
    }

    @Test
    void two_of_a_kind_are_two_events() {
        assertThat(events(Told.all(quake("a1"), otherQuake("a2"), quake("a3"), otherQuake("a4"))))
                .containsExactlyInAnyOrder(Set.of("a1", "a3"), Set.of("a2", "a4"));
    }

    @Test
    void a_report_of_much_later_has_to_share_more() {
        Told first = quake("a1").on(MAY_13);
        Told later = new Told("a2").on(MAY_13.plusYears(1));
        Told sameDay = new Told("a2").on(MAY_13);
        for (Told told : List.of(later, sameDay)) {
            told.says("The school in Oster that an earthquake took is to open again");
            told.says("Parents helped to paint the walls, and the clock was hung by a shepherd");
        }
        assertThat(events(Told.all(first, sameDay))).hasSize(1);
        assertThat(events(Told.all(first, later))).hasSize(2);
    }

    @Property(tries = 30)
    void the_order_of_the_articles_makes_no_difference(@ForAll Random random) {
        List<AnalyzedArticle> articles =
                new ArrayList<>(
                        IntStream.range(0, 40).mapToObj(i -> Towns.article(i, i % 9)).toList());
        Grouping.Parts before = parts(articles);
        Set<Set<String>> events = ids(articles, before.events());
        Set<Set<String>> subjects = ids(articles, before.subjects());
        Collections.shuffle(articles, random);
        Grouping.Parts after = parts(articles);
        assertThat(ids(articles, after.events())).isEqualTo(events);
        assertThat(ids(articles, after.subjects())).isEqualTo(subjects);
    }

    @Test
    void every_article_is_in_one_event_and_every_event_in_one_subject() {
        List<AnalyzedArticle> articles =
                IntStream.range(0, 500).mapToObj(i -> Towns.article(i, i % 100)).toList();
        Grouping.Parts parts = parts(articles);
        assertThat(parts.events()).hasSize(100).allMatch(event -> event.size() == 5);
        for (List<Cluster> clusters : List.of(parts.events(), parts.subjects())) {
            assertThat(clusters.stream().flatMap(it -> it.members().stream()))
                    .hasSize(500)
                    .doesNotHaveDuplicates();
        }
        for (Cluster subject : parts.subjects()) {
            assertThat(parts.events())
                    .allMatch(event ->
                            subject.members().containsAll(event.members())
                                    || Collections.disjoint(subject.members(), event.members()));
        }
    }

    @Test
    void few_articles_are_not_searched_for_and_many_are_joined_only_to_their_candidates() {
        Candidates none =
                (words, goesOn) -> words.stream().map(article -> List.<Integer>of()).toList();
        List<AnalyzedArticle> many =
                IntStream.range(0, Grouping.FEW + 1).mapToObj(i -> quake("a" + i).done()).toList();
        List<AnalyzedArticle> few = many.subList(0, Grouping.FEW);
        assertThat(Grouping.of(few, none, Progress.NONE).events()).hasSize(1);
        assertThat(Grouping.of(many, none, Progress.NONE).events()).hasSize(Grouping.FEW + 1);
    }
}
