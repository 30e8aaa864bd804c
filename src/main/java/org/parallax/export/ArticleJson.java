package org.parallax.export;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Published;
import org.parallax.article.Segment;
import org.parallax.framing.ClassifiedSentence;
import org.parallax.framing.Cue;
import org.parallax.framing.LoadedTerm;
import org.parallax.framing.VoicePart;
import org.parallax.quote.Attribution;
import org.parallax.quote.Quote;
import org.parallax.quote.ReportingVerb;
import org.parallax.story.Said;
import org.parallax.text.Span;

import tools.jackson.core.JsonGenerator;

import java.util.List;

/** Writes articles with their marks. */
final class ArticleJson {
    private final JsonGenerator json;
    private final QuoteIds ids;

    ArticleJson(JsonGenerator json, QuoteIds ids) {
        this.json = json;
        this.ids = ids;
    }

    void write(List<AnalyzedArticle> articles) {
        json.writeArrayPropertyStart("articles");
        for (AnalyzedArticle article : articles) {
            json.writeStartObject();
            masthead(article.article());
            segments(article.article());
            sentences(article);
            quotes(article);
            loaded(article);
            json.writeBooleanProperty("english", article.framed().english());
            voices(article);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void masthead(Article article) {
        Published published = article.published();
        json.writeStringProperty("id", article.id());
        json.writeStringProperty("path", article.path());
        JsonWriter.string(json, "outlet", article.outlet());
        JsonWriter.string(json, "headline", article.headline());
        JsonWriter.string(json, "byline", article.byline());
        JsonWriter.string(
                json, "published", published == null ? null : published.date().toString());
        JsonWriter.string(
                json,
                "publishedFrom",
                published == null ? null : JsonWriter.name(published.from()));
        origins(article.masthead());
        json.writeStringProperty("text", article.text());
    }

    private void origins(Masthead masthead) {
        from("outletFrom", masthead.origins().outlet());
        from("headlineFrom", masthead.origins().headline());
        from("bylineFrom", masthead.origins().byline());
        JsonWriter.string(json, "language", masthead.language());
    }

    private void from(String name, Published.@Nullable From from) {
        JsonWriter.string(json, name, from == null ? null : JsonWriter.name(from));
    }

    private void segments(Article article) {
        json.writeArrayPropertyStart("segments");
        for (Segment segment : article.segments()) {
            json.writeStartObject();
            JsonWriter.span(json, segment.span());
            json.writeStringProperty("role", JsonWriter.name(segment.role()));
            json.writeStringProperty("reason", segment.reason().sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void sentences(AnalyzedArticle article) {
        json.writeArrayPropertyStart("sentences");
        for (ClassifiedSentence sentence : article.sentences()) {
            json.writeStartObject();
            JsonWriter.span(json, sentence.sentence().span());
            json.writeStringProperty("kind", JsonWriter.name(sentence.kind()));
            json.writeArrayPropertyStart("cues");
            for (Cue cue : sentence.cues()) {
                json.writeStartObject();
                JsonWriter.span(json, cue.span());
                json.writeStringProperty("reason", cue.reason().sentence());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void quotes(AnalyzedArticle article) {
        json.writeArrayPropertyStart("quotes");
        String before = null;
        for (Quote quote : article.quotes()) {
            Said said = new Said(article.id(), quote);
            String id = ids.of(said);
            json.writeStartObject();
            json.writeStringProperty("id", id);
            JsonWriter.exact(json, quote.span(), article.article().text());
            json.writeStringProperty("kind", JsonWriter.name(quote.kind()));
            span("clause", quote.clause());
            attribution(quote.attribution(), article.article().text());
            JsonWriter.string(json, "continues", quote.continues() ? before : null);
            JsonWriter.string(json, "clipOf", ids.clipOf(said));
            json.writeEndObject();
            before = quote.kind().isSpeech() ? id : before;
        }
        json.writeEndArray();
    }

    private void attribution(Attribution attribution, String text) {
        JsonWriter.string(json, "speaker", attribution.speaker());
        exact("speakerMention", attribution.mention(), text);
        cue(attribution, text);
        json.writeStringProperty("by", attribution.by().rule());
        json.writeStringProperty("reason", attribution.by().sentence());
    }

    private void cue(Attribution attribution, String text) {
        Span cue = attribution.cue();
        if (cue == null) {
            json.writeNullProperty("cue");
            return;
        }
        json.writeObjectPropertyStart("cue");
        JsonWriter.exact(json, cue, text);
        ReportingVerb verb = attribution.verb();
        if (verb != null) {
            json.writeStringProperty("lemma", verb.lemma());
            json.writeStringProperty("tone", JsonWriter.name(verb.tone()));
        }
        json.writeEndObject();
    }

    private void span(String name, @Nullable Span span) {
        if (span == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        JsonWriter.span(json, span);
        json.writeEndObject();
    }

    private void exact(String name, @Nullable Span span, String text) {
        if (span == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        JsonWriter.exact(json, span, text);
        json.writeEndObject();
    }

    private void voices(AnalyzedArticle article) {
        json.writeArrayPropertyStart("voices");
        for (VoicePart part : article.framed().voices()) {
            json.writeStartObject();
            JsonWriter.span(json, part.span());
            json.writeStringProperty("voice", JsonWriter.name(part.voice()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void loaded(AnalyzedArticle article) {
        json.writeArrayPropertyStart("loaded");
        for (LoadedTerm term : article.loaded()) {
            json.writeStartObject();
            JsonWriter.exact(json, term.span(), article.article().text());
            json.writeStringProperty("voice", JsonWriter.name(term.voice()));
            json.writeStringProperty("category", JsonWriter.name(term.category()));
            json.writeStringProperty("reason", term.reason().sentence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
