package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A story and what its articles share.
 *
 * @param facts the shared ones first, by how many articles state them and where they first stand;
 *     then the single ones
 * @param utterances what two quotations or more have in the same words
 * @param labels how the articles name the same person, group or thing
 * @param keyWords what each outlet says far more often than the others
 * @param headlines each headline beside the others and beside its own text
 * @param copies which articles have one text and so are no independent reports
 */
public record Comparison(
        Story story,
        List<StoryFact> facts,
        List<Discrepancy> discrepancies,
        List<Utterance> utterances,
        List<Label> labels,
        List<KeyWord> keyWords,
        List<HeadlineReading> headlines,
        List<WireCopy> copies) {
    public Comparison {
        facts = List.copyOf(facts);
        discrepancies = List.copyOf(discrepancies);
        utterances = List.copyOf(utterances);
        labels = List.copyOf(labels);
        keyWords = List.copyOf(keyWords);
        headlines = List.copyOf(headlines);
        copies = List.copyOf(copies);
    }

    /** Articles side by side of which nothing is told. */
    public static Comparison unmarked(String title, List<AnalyzedArticle> articles) {
        Story story = new Story("s1", title, articles, List.of());
        return new Comparison(
                story, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public List<StoryFact> shared() {
        return facts.stream().filter(StoryFact::isShared).toList();
    }

    /** In what words a thing is named, each wording once, as it first stands. */
    public List<String> wordings(Label label) {
        Map<String, String> wordings = new LinkedHashMap<>();
        for (Place place : label.places()) {
            String words = in(place);
            wordings.putIfAbsent(words.toLowerCase(Locale.ROOT), words);
        }
        return List.copyOf(wordings.values());
    }

    /** The words that stand there, on one line. */
    public String in(Place place) {
        return story.article(place.article()).article().in(place.span()).replaceAll("\\s+", " ");
    }

    /** Whose words they are. */
    public String outlet(Place place) {
        return outlet(place.article());
    }

    /** Whose article this is; the id must be of one in the story. */
    public String outlet(String article) {
        return story.article(article).article().name();
    }

    public Optional<StoryFact> fact(String id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }
}
