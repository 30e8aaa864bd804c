package org.parallax.export;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.fact.FactValue;
import org.parallax.story.Comparison;
import org.parallax.story.Discrepancy;
import org.parallax.story.FactMention;
import org.parallax.story.HeadlineReading;
import org.parallax.story.KeyWord;
import org.parallax.story.Label;
import org.parallax.story.Place;
import org.parallax.story.StoryFact;
import org.parallax.story.Utterance;
import org.parallax.story.WireCopy;
import org.parallax.text.Span;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes stories, their facts and where they differ. */
final class ComparisonJson {
    private static final double HUNDREDTHS = 100;

    private final JsonGenerator json;
    private final Map<String, AnalyzedArticle> articles;
    private final QuoteIds ids;

    ComparisonJson(JsonGenerator json, Map<String, AnalyzedArticle> articles, QuoteIds ids) {
        this.json = json;
        this.ids = ids;
        this.articles = articles;
    }

    void write(List<Comparison> comparisons) {
        json.writeArrayPropertyStart("stories");
        comparisons.forEach(this::story);
        json.writeEndArray();
        json.writeArrayPropertyStart("facts");
        comparisons.forEach(comparison -> comparison.facts().forEach(this::fact));
        json.writeEndArray();
        json.writeArrayPropertyStart("discrepancies");
        comparisons.forEach(comparison -> comparison.discrepancies().forEach(this::discrepancy));
        json.writeEndArray();
        json.writeArrayPropertyStart("quoteGroups");
        comparisons.forEach(comparison -> comparison.utterances().forEach(this::utterance));
        json.writeEndArray();
        json.writeArrayPropertyStart("labels");
        comparisons.forEach(comparison -> comparison.labels().forEach(this::label));
        json.writeEndArray();
        json.writeArrayPropertyStart("keyWords");
        comparisons.forEach(comparison -> comparison.keyWords().forEach(this::keyWord));
        json.writeEndArray();
        json.writeArrayPropertyStart("headlines");
        comparisons.forEach(comparison -> comparison.headlines().forEach(this::headline));
        json.writeEndArray();
        json.writeArrayPropertyStart("copies");
        comparisons.forEach(comparison -> comparison.copies().forEach(this::copy));
        json.writeEndArray();
    }

    private void keyWord(KeyWord word) {
        json.writeStartObject();
        json.writeStringProperty("outlet", word.outlet());
        json.writeStringProperty("word", word.word());
        json.writeNumberProperty("here", word.here());
        json.writeNumberProperty("elsewhere", word.elsewhere());
        json.writeNumberProperty("keyness", Math.round(word.figure() * HUNDREDTHS) / HUNDREDTHS);
        mentions("mentions", word.places());
        json.writeEndObject();
    }

    private void headline(HeadlineReading headline) {
        json.writeStartObject();
        place(headline.headline().article(), headline.headline().span());
        placeOrNull("first", headline.first());
        json.writeArrayPropertyStart("leftOut");
        headline.leftOut().forEach(fact -> json.writeString(fact.id()));
        json.writeEndArray();
        mentions("missing", headline.missing());
        placeOrNull("stands", headline.stands());
        json.writeEndObject();
    }

    private void copy(WireCopy copy) {
        json.writeStartObject();
        json.writeArrayPropertyStart("articles");
        json.writeString(copy.fuller().article());
        json.writeString(copy.other().article());
        json.writeEndArray();
        json.writeStringProperty("kind", JsonWriter.name(copy.kind()));
        // As in the percent, what is not wholly the same never becomes 1.
        json.writeNumberProperty("share", copy.percent() / HUNDREDTHS);
        json.writeArrayPropertyStart("words");
        json.writeNumber(copy.fuller().words());
        json.writeNumber(copy.other().words());
        json.writeEndArray();
        json.writeArrayPropertyStart("same");
        json.writeNumber(copy.fuller().same());
        json.writeNumber(copy.other().same());
        json.writeEndArray();
        json.writeEndObject();
    }

    private void placeOrNull(String name, @Nullable Place place) {
        if (place == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        place(place.article(), place.span());
        json.writeEndObject();
    }

    private void mentions(String name, List<Place> places) {
        json.writeArrayPropertyStart(name);
        for (Place place : places) {
            json.writeStartObject();
            place(place.article(), place.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void label(Label label) {
        json.writeStartObject();
        json.writeStringProperty("referent", label.referent());
        mentions("mentions", label.places());
        json.writeEndObject();
    }

    private void story(Comparison comparison) {
        json.writeStartObject();
        json.writeStringProperty("id", comparison.story().id());
        json.writeStringProperty("title", comparison.story().title());
        json.writeArrayPropertyStart("articles");
        comparison.story().articles().forEach(article -> json.writeString(article.id()));
        json.writeEndArray();
        json.writeArrayPropertyStart("events");
        for (List<String> event : comparison.story().events()) {
            json.writeStartArray();
            event.forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void utterance(Utterance utterance) {
        json.writeStartObject();
        JsonWriter.string(json, "speaker", utterance.speaker());
        json.writeArrayPropertyStart("quotes");
        utterance.quotes().forEach(said -> json.writeString(ids.of(said)));
        json.writeEndArray();
        json.writeArrayPropertyStart("differences");
        utterance.differences().forEach(this::difference);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Its places are in the fullest quotation, the first of the group. */
    private void difference(Utterance.Difference difference) {
        json.writeStartObject();
        json.writeStringProperty("quote", ids.of(difference.quote()));
        json.writeArrayPropertyStart("cut");
        for (Span cut : difference.cut()) {
            json.writeStartObject();
            JsonWriter.span(json, cut);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("changed");
        for (Utterance.Change change : difference.changed()) {
            json.writeStartObject();
            JsonWriter.span(json, change.span());
            json.writeStringProperty("to", change.to());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void fact(StoryFact fact) {
        json.writeStartObject();
        json.writeStringProperty("id", fact.id());
        json.writeStringProperty("type", JsonWriter.name(fact.type()));
        json.writeStringProperty("label", fact.label());
        value(fact.value());
        json.writeStringProperty("status", fact.isShared() ? "shared" : "single");
        json.writeStringProperty("reason", fact.joined().sentence());
        json.writeArrayPropertyStart("mentions");
        for (FactMention mention : fact.mentions()) {
            json.writeStartObject();
            place(mention.article(), mention.span());
            value(mention.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void place(String article, Span span) {
        json.writeStringProperty("article", article);
        JsonWriter.exact(json, span, text(article));
    }

    private String text(String article) {
        return Objects.requireNonNull(articles.get(article)).article().text();
    }

    private void value(FactValue value) {
        if (value instanceof FactValue.Stated) {
            json.writeNullProperty("value");
            return;
        }
        json.writeObjectPropertyStart("value");
        switch (value) {
            case FactValue.Amount amount -> {
                json.writeName("number");
                // 7.84E+7 is a number too, and yet 78400000 is what a reader of the file looks for.
                json.writeNumber(amount.number().toPlainString());
                JsonWriter.string(json, "unit", amount.unit());
            }
            case FactValue.Day day -> json.writeStringProperty("date", day.iso());
            case FactValue.Named named -> json.writeStringProperty("name", named.name());
            case FactValue.Stated stated -> {}
        }
        json.writeEndObject();
    }

    private void discrepancy(Discrepancy discrepancy) {
        json.writeStartObject();
        json.writeStringProperty("kind", JsonWriter.name(discrepancy.kind()));
        JsonWriter.string(json, "fact", discrepancy.fact());
        json.writeStringProperty("reason", discrepancy.reason().sentence());
        json.writeArrayPropertyStart("mentions");
        for (Place place : discrepancy.places()) {
            json.writeStartObject();
            place(place.article(), place.span());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
