package org.parallax.cli;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.message.Messages;
import org.parallax.source.Unread;
import org.parallax.story.Comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of opening some paths.
 *
 * @param notes what of the reader's own list of words could not be used, a sentence each
 */
public record Opened(
        List<AnalyzedArticle> articles,
        List<Comparison> comparisons,
        List<Unread> unread,
        List<String> notes) {
    public Opened {
        articles = List.copyOf(articles);
        comparisons = List.copyOf(comparisons);
        unread = List.copyOf(unread);
        notes = List.copyOf(notes);
    }

    /** What the reader should know of, a sentence each: paths, rows and articles left out. */
    public List<String> notices() {
        List<String> sentences = new ArrayList<>(notes);
        unread.forEach(it -> sentences.add(it.reason().sentence()));
        for (AnalyzedArticle article : articles) {
            if (!article.framed().english()) {
                sentences.add(Messages.get("framing.english", article.article().path()));
            }
        }
        return sentences;
    }
}
