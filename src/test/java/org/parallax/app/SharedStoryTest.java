package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parallax.cli.Asked;
import org.parallax.cli.Opened;
import org.parallax.fact.FactValue;
import org.parallax.lexicon.LexiconException;
import org.parallax.source.Place;
import org.parallax.story.StoryFact;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Five real articles that stand beside the project where it is developed, and nowhere else. */
class SharedStoryTest {
    private static final Path STORY = Path.of("../shared/stories/sanctuary-2017");

    private Opened opened = new Opened(List.of(), List.of(), List.of(), List.of());

    @BeforeEach
    void open() throws LexiconException {
        Assumptions.assumeTrue(Files.isDirectory(STORY), STORY + " is not here: skipped");
        opened =
                Pipeline.load(null, new Keeper(Asked.of(List.of()), false))
                        .open(Asked.of(Place.onDisk(List.of(STORY))), Watch.NONE);
    }

    private Set<String> articlesWith(String number, String unit) {
        BigDecimal wanted = new BigDecimal(number);
        Set<String> files = new TreeSet<>();
        for (StoryFact fact :
                opened.comparisons().stream().flatMap(it -> it.facts().stream()).toList()) {
            if (fact.value() instanceof FactValue.Amount amount
                    && amount.number().compareTo(wanted) == 0
                    && unit.equals(amount.unit())) {
                fact.articles().forEach(id -> files.add(file(id)));
            }
        }
        return files;
    }

    private String file(String id) {
        return opened.articles().stream()
                .filter(article -> article.id().equals(id))
                .map(article ->
                        Path.of(article.article().path()).getFileName().toString().substring(0, 3))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void four_cities_four_letters_and_twelve_cities_are_found_where_they_stand() {
        assertThat(articlesWith("4", "city")).containsExactly("001", "003", "004");
        assertThat(articlesWith("4", "letter")).containsExactly("003", "004");
        assertThat(articlesWith("12", "city")).containsExactly("001", "004");
    }

    @Test
    void a_rounded_sum_in_a_headline_is_the_exact_one_of_the_text() {
        assertThat(articlesWith("78400000", "USD")).containsExactly("000");
    }

    @Test
    void what_is_set_apart_and_what_is_kept_is_as_a_careful_reader_has_it() {
        JsonNode gold = JsonMapper.shared().readTree(STORY.resolve("gold.json").toFile());
        for (var analyzed : opened.articles()) {
            String name = Path.of(analyzed.article().path()).getFileName().toString();
            JsonNode article = gold.get("articles").get(name);
            assertThat(analyzed.article().headline()).isEqualTo(article.get("headline").asString());
            String prose =
                    analyzed.article().prose().stream()
                            .map(segment -> straight(analyzed.article().in(segment.span())))
                            .reduce("", (a, b) -> a + "\n" + b);
            for (JsonNode passage : article.get("not_body")) {
                assertThat(prose).as(name).doesNotContain(straight(passage.asString()));
            }
            for (JsonNode kind : article.get("kinds")) {
                for (JsonNode start : kind) {
                    assertThat(prose).as(name).contains(straight(start.asString()));
                }
            }
        }
    }

    private static String straight(String words) {
        return words.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'").replace('\u00a0', ' ');
    }
}
