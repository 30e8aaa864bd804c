package org.parallax.quote;

import org.parallax.article.Article;
import org.parallax.article.Prose;
import org.parallax.lexicon.Lexicon;
import org.parallax.lexicon.NameLists;
import org.parallax.name.Names;
import org.parallax.quote.QuoteMarks.Marked;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds an article's quotations, paragraph by paragraph, and gives each to its speaker. */
public final class QuoteFinder {
    private final Lexicon reporting;
    private final NameLists lists;

    public QuoteFinder(Lexicon reporting, NameLists lists) {
        this.reporting = reporting;
        this.lists = lists;
    }

    /** The quotations in the order of the text. */
    public List<Quote> find(Article article, List<Prose> prose, Names names) {
        List<Span> spoken =
                prose.stream()
                        .flatMap(paragraph ->
                                QuoteMarks.of(article.text(), paragraph.span()).stream())
                        .map(Marked::inner)
                        .toList();
        Speakers speakers = new Speakers(article.text(), names, lists, spoken);
        Attributor attributor = new Attributor(article.text(), reporting, speakers);
        List<Quote> quotes = new ArrayList<>();
        Passage passage = new Passage(article.text(), attributor, quotes);
        for (int i = 0; i < prose.size(); i++) {
            Optional<Quote> block =
                    i == 0 ? Optional.empty() : passage.block(prose.get(i - 1), prose.get(i));
            block.ifPresent(quotes::add);
            if (block.isEmpty()) {
                passage.read(prose.get(i), i == 0 ? null : prose.get(i - 1));
            }
        }
        return Headlines.borrow(article.text(), prose, quotes);
    }
}
