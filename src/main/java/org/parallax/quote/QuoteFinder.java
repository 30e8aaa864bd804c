package org.parallax.quote;

import org.parallax.article.Article;
import org.parallax.article.Prose;
import org.parallax.lexicon.Lexicon;
import org.parallax.lexicon.NameLists;
import org.parallax.name.Names;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds an article's quotations and reported speech, and gives each to its speaker. */
public final class QuoteFinder {
    private final Cues cues;
    private final Set<String> verbs;
    private final NameLists lists;

    /**
     * @param saying verbs and phrases of saying
     */
    public QuoteFinder(Lexicon saying, NameLists lists) {
        this.cues = new Cues(saying);
        this.verbs =
                saying.entries().stream()
                        .filter(entry -> entry.get("takes").startsWith("clause"))
                        .flatMap(entry -> entry.pattern().words().getFirst().stream())
                        .collect(Collectors.toUnmodifiableSet());
        this.lists = lists;
    }

    /** The quotations in the order of the text. */
    public List<Quote> find(Article article, List<Prose> prose, Names names) {
        return find(article, prose, names, new Steps());
    }

    /**
     * The quotations in the order of the text.
     *
     * @param steps counts how often a character or a word is looked at
     */
    List<Quote> find(Article article, List<Prose> prose, Names names, Steps steps) {
        String text = article.text();
        Resolver resolver =
                new Resolver(
                        lists,
                        Roles.of(text, prose, names, lists),
                        Genders.of(text, names, lists.women(), lists.men()),
                        verbs);
        Passage passage = new Passage(text, names, cues, resolver, steps);
        Prose before = null;
        for (Prose paragraph : prose) {
            passage.read(paragraph, before);
            before = paragraph;
        }
        return Headlines.borrow(text, prose, passage.quotes());
    }
}
