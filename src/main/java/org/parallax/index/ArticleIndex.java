package org.parallax.index;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.LongFunction;

/**
 * Finds words, quotations and facts in articles: in headlines, decks and bodies, never in what is
 * set apart. The texts are not in it; it asks for those of the articles that it found. Any thread
 * may search it while others write, and sees it as it was at the last {@link #refresh}.
 */
public final class ArticleIndex implements AutoCloseable {
    /** While an index is filled, so many articles more can be found at a time. */
    private static final int STEP = 2000;

    private final Shelves shelves;
    private final LongFunction<@Nullable String> texts;
    private final LongFunction<String> names;
    private final FewNames few = new FewNames();

    private ArticleIndex(
            Shelves shelves, LongFunction<@Nullable String> texts, LongFunction<String> names) {
        this.shelves = shelves;
        this.texts = texts;
        this.names = names;
    }

    /**
     * An index in memory of {@code articles}, which are found in this order and whose keys are
     * their places in the list.
     */
    public static ArticleIndex of(List<AnalyzedArticle> articles) {
        List<AnalyzedArticle> all = List.copyOf(articles);
        try {
            ArticleIndex index =
                    new ArticleIndex(
                            Shelves.inMemory(),
                            key ->
                                    key >= 0 && key < all.size()
                                            ? all.get((int) key).article().text()
                                            : null,
                            key -> all.get((int) key).id());
            for (int key = 0; key < all.size(); key++) {
                index.shelves.put(key, all.get(key));
            }
            index.shelves.refresh();
            index.shelves.rest();
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens the index in {@code folder}, an empty one where there is none. {@link IndexFolder}
     * tells beforehand whether it can be opened, and whether it is to be filled.
     *
     * @param texts the text of an article by its key, as it was indexed; null where it is gone
     * @throws IOException where it is damaged, or another process writes it
     */
    public static ArticleIndex open(Path folder, LongFunction<@Nullable String> texts)
            throws IOException {
        return new ArticleIndex(Shelves.onDisk(folder), texts, Long::toString);
    }

    /** Opens the index in {@code folder} for searching alone, whoever else writes it. */
    public static ArticleIndex reading(Path folder, LongFunction<@Nullable String> texts)
            throws IOException {
        return new ArticleIndex(Shelves.reading(folder), texts, Long::toString);
    }

    /** Adds an article, or replaces the one with its key; found after {@link #refresh}. */
    public void put(KeyedArticle article) throws IOException {
        shelves.put(article.key(), article.article());
    }

    /** Removes the article with this key, if there is one. */
    public void remove(long key) throws IOException {
        shelves.remove(key);
    }

    /**
     * Writes a part of what is still in memory to the disk. What is left, {@link #refresh} and
     * {@link #save} write one part after the other; several threads may call this at once before.
     *
     * @return whether there was any
     */
    public boolean spill() throws IOException {
        return shelves.spill();
    }

    /** From now on all that was written is found. */
    public void refresh() throws IOException {
        shelves.refresh();
    }

    /**
     * Makes sure that all that was written is there after a power cut.
     *
     * @param mark how far in the caller's own counting that is
     */
    public void save(String mark) throws IOException {
        shelves.save(mark, true);
    }

    /** The mark of the last {@link #save}; empty where there was none. */
    public String mark() throws IOException {
        return shelves.mark();
    }

    /**
     * Puts many articles in, which can be searched for meanwhile. Where it is stopped, the index is
     * unfinished.
     *
     * @param goesOn asked before each article with how many are in; where it answers false, no more
     *     are taken
     * @return how many were put in
     */
    public int fill(Iterator<KeyedArticle> articles, String mark, IntPredicate goesOn)
            throws IOException {
        shelves.save("", false);
        int filled = 0;
        while (articles.hasNext()) {
            if (!goesOn.test(filled)) {
                shelves.save("", false);
                return filled;
            }
            put(articles.next());
            filled++;
            if (filled % STEP == 0) {
                refresh();
            }
        }
        refresh();
        save(mark);
        return filled;
    }

    /**
     * Finds the articles that answer to what a person typed: all words, in whatever forms; what
     * else can be typed stands in the reader's help. No text is an error.
     *
     * @param limit the most articles to return
     */
    public Found find(String query, int limit) {
        return ask(
                Found.NOTHING,
                searcher -> new Search(query, searcher, texts, few).find(query, limit));
    }

    /** How the articles that {@code query} finds are spread over outlets, months and kinds. */
    public Facets facets(String query) {
        return ask(Facets.NOTHING, searcher -> new Search(query, searcher, texts, few).facets());
    }

    /** How the query could go on, as whole queries. */
    public List<String> complete(String typed, int limit) {
        return ask(
                List.of(), searcher -> new Completions(searcher.getIndexReader()).of(typed, limit));
    }

    /** The keys of the articles most like one, best first. */
    public List<Long> similar(long key, int limit) {
        String text = texts.apply(key);
        if (text == null || limit < 1) {
            return List.of();
        }
        return ask(List.of(), searcher -> similar(key, text, limit, searcher));
    }

    private List<Long> similar(long key, String text, int limit, IndexSearcher searcher)
            throws IOException {
        Alike alike = new Alike(searcher.getIndexReader());
        Reading reading = new Reading(searcher, texts, few);
        List<Long> keys = new ArrayList<>();
        for (ScoreDoc found :
                searcher.search(alike.to(text, ArticleDocuments.key(key)), limit).scoreDocs) {
            keys.add(reading.key(found.doc));
        }
        return keys;
    }

    /**
     * Finds places in the order of the keys. All words must stand in one paragraph; where no
     * paragraph of any article holds them all, in one article. A minus leaves paragraphs out.
     *
     * <p>A hit is the shortest stretch of a sentence that holds every wanted word which that
     * sentence has, so one word or one phrase is a hit wherever it stands. A sentence is left out
     * where another one of its paragraph (or article) holds the same words and more. A phrase that
     * runs over a full stop has all its sentences as its sentence.
     *
     * @param limit the most hits to return
     * @return hits in the order of the articles and in each in the order of its text; none for a
     *     query without wanted words, or after {@link #close}
     */
    public List<SearchHit> search(String query, int limit) {
        return ask(
                List.of(),
                searcher -> {
                    List<SearchHit> hits = new ArrayList<>();
                    new Search(query, searcher, texts, few)
                            .passages()
                            .each(
                                    limit,
                                    (key, match) ->
                                            hits.add(
                                                    new SearchHit(
                                                            names.apply(key),
                                                            match.span(),
                                                            match.sentence())));
                    return List.copyOf(hits);
                });
    }

    /** The keys of the articles that are in it. */
    public Set<Long> keys() {
        return ask(
                Set.of(),
                searcher -> {
                    Set<Long> keys = new HashSet<>();
                    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
                        NumericDocValues numbers =
                                DocValues.getNumeric(leaf.reader(), Fields.NUMBER);
                        Bits live = leaf.reader().getLiveDocs();
                        for (int it = numbers.nextDoc();
                                it != DocIdSetIterator.NO_MORE_DOCS;
                                it = numbers.nextDoc()) {
                            if (live == null || live.get(it)) {
                                keys.add(numbers.longValue());
                            }
                        }
                    }
                    return keys;
                });
    }

    /** How many articles are in it. */
    public int size() {
        return ask(0, searcher -> searcher.count(Translation.ARTICLES));
    }

    private <T> T ask(T closed, Shelves.Question<T> question) {
        try {
            return shelves.ask(question);
        } catch (AlreadyClosedException e) {
            return closed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Frees the memory once searches under way have ended; closing twice does nothing. */
    @Override
    public void close() {
        try {
            shelves.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
