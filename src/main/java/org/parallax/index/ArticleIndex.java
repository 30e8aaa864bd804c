package org.parallax.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.parallax.analysis.AnalyzedArticle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds words in articles: in headlines, decks and bodies, never in what is set apart. It is held
 * in memory and does not change; any thread may search it.
 */
public final class ArticleIndex implements AutoCloseable {
    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setOmitNorms(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        WORDS.freeze();
    }

    private final Wording wording = new Wording();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Passage> single = new ArrayList<>();
    private final List<Passage> whole = new ArrayList<>();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private ArticleIndex(List<AnalyzedArticle> articles) throws IOException {
        try (IndexWriter writer = Memory.writer(wording)) {
            for (AnalyzedArticle article : articles) {
                add(article, writer);
            }
            reader = DirectoryReader.open(writer);
        }
        searcher = new IndexSearcher(reader);
    }

    /** An index of {@code articles}, which are found in this order. */
    public static ArticleIndex of(List<AnalyzedArticle> articles) {
        try {
            return new ArticleIndex(articles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(AnalyzedArticle article, IndexWriter writer) throws IOException {
        int first = paragraphs.size();
        for (Paragraph paragraph : Paragraph.of(article)) {
            String words = article.article().in(paragraph.span());
            Document document = new Document();
            document.add(new Field(Wording.EXACT, words, WORDS));
            document.add(new Field(Wording.BASIC, words, WORDS));
            writer.addDocument(document);
            single.add(new Passage(paragraphs.size(), paragraphs.size() + 1));
            paragraphs.add(paragraph);
        }
        whole.add(new Passage(first, paragraphs.size()));
    }

    /**
     * Finds what a person typed. All words must stand in one paragraph; where no paragraph of any
     * article holds them all, in one article. A word is found in its other forms (city, cities),
     * and numbers up to twenty in words or figures; {@code "words in quotation marks"} are found
     * only as written, whatever punctuation stands between them. {@code swim*} is every word that
     * begins so, {@code -word} or {@code -"some words"} leaves paragraphs out, {@code pool OR hall}
     * is either. No slip in a query is an error, and only its first 64 words count, of a quotation
     * again the first 64.
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
        if (!reader.tryIncRef()) {
            return List.of();
        }
        try {
            return find(QueryReader.read(query), limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            release();
        }
    }

    private List<SearchHit> find(SearchQuery query, int limit) throws IOException {
        Search search = new Search(query, searcher, paragraphs, wording);
        List<SearchHit> hits = search.within(single, limit);
        return hits.isEmpty() ? search.within(whole, limit) : hits;
    }

    private void release() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Frees the memory once searches under way have ended; closing twice does nothing. */
    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
