package org.parallax.analysis;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Prose;
import org.parallax.article.Published;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.fact.FactFinder;
import org.parallax.fact.Mention;
import org.parallax.lexicon.LexiconException;
import org.parallax.lexicon.Lexicons;
import org.parallax.message.Reason;
import org.parallax.name.NameFinder;
import org.parallax.name.Names;
import org.parallax.quote.Quote;
import org.parallax.quote.QuoteFinder;
import org.parallax.text.Paragraphs;
import org.parallax.text.Span;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A text as the stages see it, with the program's own word lists. */
public record Written(Article article, List<Prose> prose) {
    private static final Lexicons LISTS = lists();

    private static Lexicons lists() {
        try {
            return Lexicons.load(Path.of("assets"));
        } catch (LexiconException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Written of(String body) {
        return of(body, (LocalDate) null);
    }

    public static Written of(String body, @Nullable LocalDate published) {
        return of(body, published, false);
    }

    /** Under another id, for a story of several. */
    public static Written of(String body, String id) {
        return named(of(body), id);
    }

    /** With its first line as the headline, under another id. */
    public static Written headed(String text, String id) {
        return named(headed(text), id);
    }

    private static Written named(Written first, String id) {
        Article article = first.article();
        return new Written(
                new Article(
                        id, id + ".txt", article.masthead(), article.text(), article.segments()),
                first.prose());
    }

    /** With its first line as the headline. */
    public static Written headed(String text) {
        return of(text, null, true);
    }

    private static Written of(String text, @Nullable LocalDate published, boolean headed) {
        List<Segment> segments = new ArrayList<>();
        for (Span span : Paragraphs.of(text)) {
            boolean first = headed && segments.isEmpty();
            SegmentRole role = first ? SegmentRole.HEADLINE : SegmentRole.BODY;
            segments.add(
                    new Segment(
                            span, role, Reason.of(first ? "segment.headline" : "segment.body")));
        }
        Published day =
                published == null ? null : new Published(published, Published.From.METADATA);
        String headline = headed ? segments.getFirst().span().in(text) : null;
        Masthead masthead = new Masthead(null, headline, null, day);
        Article article = new Article("a1", "a1.txt", masthead, text, segments);
        return new Written(article, Prose.of(article));
    }

    public Names names() {
        return new NameFinder(LISTS.names()).find(article, prose);
    }

    public List<Quote> quotes() {
        return finder().find(article, prose, names());
    }

    /** A finder with the program's own word lists. */
    public QuoteFinder finder() {
        return new QuoteFinder(LISTS.saying(), LISTS.names());
    }

    public List<Mention> facts() {
        return new FactFinder(LISTS.framing().hedges()).find(article, prose, names());
    }

    /** With all its marks. */
    public AnalyzedArticle analyzed() {
        return new Analyst(LISTS).analyze(article);
    }

    public String in(Span span) {
        return article.in(span);
    }
}
