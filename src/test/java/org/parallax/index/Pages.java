package org.parallax.index;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Prose;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.framing.ClassifiedSentence;
import org.parallax.framing.SentenceKind;
import org.parallax.message.Reason;
import org.parallax.text.Paragraphs;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/** Articles made of plain text, for search. */
final class Pages {
    private Pages() {}

    /** An article all of whose paragraphs are body, but for those that begin so: "Caption: ". */
    static AnalyzedArticle article(String id, String text) {
        List<Segment> segments = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text)) {
            boolean caption = paragraph.in(text).startsWith("Caption:");
            segments.add(
                    new Segment(
                            paragraph,
                            caption ? SegmentRole.CAPTION : SegmentRole.BODY,
                            Reason.of("test")));
        }
        return analyzed(new Article(id, id + ".txt", Masthead.EMPTY, text, segments));
    }

    /** An article of one paragraph, whatever lines it has. */
    static AnalyzedArticle paragraph(String id, String text) {
        Segment all = new Segment(Span.of(0, text.length()), SegmentRole.BODY, Reason.of("test"));
        return analyzed(new Article(id, id + ".txt", Masthead.EMPTY, text, List.of(all)));
    }

    static AnalyzedArticle analyzed(Article article) {
        List<ClassifiedSentence> sentences =
                Prose.of(article).stream()
                        .flatMap(prose -> prose.sentences().stream())
                        .map(sentence ->
                                new ClassifiedSentence(sentence, SentenceKind.FACT, List.of()))
                        .toList();
        return new AnalyzedArticle(article, sentences, List.of(), List.of(), List.of());
    }

    static List<SearchHit> search(String query, List<AnalyzedArticle> articles) {
        try (ArticleIndex index = ArticleIndex.of(articles)) {
            return index.search(query, 1000);
        }
    }

    /** The words found for {@code query} in an article of this text. */
    static List<String> found(String query, String text) {
        return words(search(query, List.of(article("a1", text))), text);
    }

    /** The words found for {@code query} in an article of this one paragraph. */
    static List<String> inOneParagraph(String query, String text) {
        return words(search(query, List.of(paragraph("a1", text))), text);
    }

    private static List<String> words(List<SearchHit> hits, String text) {
        return hits.stream().map(hit -> hit.span().in(text)).toList();
    }

    /** The sentences around what is found for {@code query} in an article of this text. */
    static List<String> sentences(String query, String text) {
        return search(query, List.of(article("a1", text))).stream()
                .map(hit -> hit.sentence().in(text))
                .toList();
    }
}
