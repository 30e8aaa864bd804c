package org.parallax.ui;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Published;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.fact.FactType;
import org.parallax.fact.FactValue;
import org.parallax.fact.Mention;
import org.parallax.framing.ClassifiedSentence;
import org.parallax.framing.Cue;
import org.parallax.framing.Framed;
import org.parallax.framing.LoadedTerm;
import org.parallax.framing.SentenceKind;
import org.parallax.framing.Voice;
import org.parallax.lexicon.Category;
import org.parallax.message.Reason;
import org.parallax.quote.Attribution;
import org.parallax.quote.Quote;
import org.parallax.quote.QuoteKind;
import org.parallax.quote.ReportingVerb;
import org.parallax.text.Sentence;
import org.parallax.text.Sentences;
import org.parallax.text.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** An invented article under way: marks are put where their words stand, so offsets are right. */
final class Draft {
    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<Segment> segments = new ArrayList<>();
    private final List<ClassifiedSentence> sentences = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<LoadedTerm> loaded = new ArrayList<>();
    private @Nullable String outlet;
    private @Nullable String byline;
    private @Nullable Published published;
    private @Nullable String headline;
    private boolean english = true;

    Draft(String id) {
        this.id = id;
    }

    Draft from(String outlet, String byline, LocalDate day, Published.From from) {
        this.outlet = outlet;
        this.byline = byline;
        this.published = new Published(day, from);
        return this;
    }

    Draft headline(String words) {
        headline = words;
        return line(SegmentRole.HEADLINE, words);
    }

    Draft line(SegmentRole role, String words) {
        int start = text.length();
        text.append(words);
        segments.add(new Segment(Span.of(start, text.length()), role, Reason.of("test", words)));
        text.append("\n\n");
        if (role.isProse() && role != SegmentRole.HEADLINE) {
            for (Sentence sentence :
                    Sentences.of(text.toString(), Span.of(start, start + words.length()))) {
                sentences.add(new ClassifiedSentence(sentence, SentenceKind.FACT, List.of()));
            }
        }
        return this;
    }

    Draft body(String words) {
        return line(SegmentRole.BODY, words);
    }

    /** The sentence that holds {@code words} is of this kind. */
    Draft kind(String words, SentenceKind kind) {
        Span span = span(words);
        sentences.replaceAll(it ->
                it.sentence().span().overlaps(span)
                        ? new ClassifiedSentence(
                                it.sentence(),
                                kind,
                                List.of(
                                        new Cue(
                                                span,
                                                Reason.of(
                                                        "opinion.cue", "“" + words + "” judges."))))
                        : it);
        return this;
    }

    Draft quote(String words, String speaker) {
        kind(words, SentenceKind.QUOTE);
        Reason by = Reason.of("quote.after", "“" + speaker + "” stands beside the words.");
        Attribution attribution = new Attribution(speaker, null, null, null, by);
        quotes.add(new Quote(span(words), QuoteKind.DIRECT, null, attribution, false));
        return this;
    }

    /** Words that someone says with a verb that stands in the text; null where no one is named. */
    Draft said(
            String words,
            QuoteKind kind,
            @Nullable String speaker,
            String cue,
            ReportingVerb.Tone tone) {
        ReportingVerb verb = new ReportingVerb(cue, tone, Set.of());
        Reason by = Reason.of("quote.after", cue);
        Attribution attribution = new Attribution(speaker, null, span(cue), verb, by);
        quotes.add(new Quote(span(words), kind, null, attribution, false));
        return this;
    }

    Draft loaded(String words) {
        Reason reason = Reason.of("framing.loaded", "“" + words + "” frames what it reports.");
        loaded.add(new LoadedTerm(span(words), Voice.OUTLET, Category.ATTACK, reason));
        return this;
    }

    /** Adds a mention and gives it back. */
    Mention mention(String words, FactType type, FactValue value) {
        Reason reason = Reason.of("fact.quantity", words);
        Mention mention = new Mention(span(words), type, value, false, reason);
        mentions.add(mention);
        return mention;
    }

    Span span(String words) {
        int from = headline == null ? 0 : headline.length();
        int at = text.indexOf(words, from);
        at = at < 0 ? text.indexOf(words) : at;
        if (at < 0) {
            throw new IllegalArgumentException(id + " does not say: " + words);
        }
        return Span.of(at, at + words.length());
    }

    /** Where {@code words} first stand, the headline with it. */
    Span first(String words) {
        int at = text.indexOf(words);
        return Span.of(at, at + words.length());
    }

    /** It is in another language than English. */
    Draft foreign() {
        english = false;
        return this;
    }

    String id() {
        return id;
    }

    AnalyzedArticle done() {
        Masthead masthead = new Masthead(outlet, headline, byline, published);
        Article article =
                new Article(id, "stories/" + id + ".txt", masthead, text.toString(), segments);
        quotes.sort(Comparator.comparing(Quote::span));
        mentions.sort(Comparator.comparing(Mention::span));
        loaded.sort(Comparator.comparing(LoadedTerm::span));
        Framed framed = new Framed(english, sentences, loaded, List.of());
        return new AnalyzedArticle(article, framed, quotes, mentions, List.of(), List.of());
    }
}
