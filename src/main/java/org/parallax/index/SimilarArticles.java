package org.parallax.index;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.parallax.story.Candidates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds the articles that share the most and the rarest of another one's words, as Lucene's own
 * "more like this" does, in an index in memory that lasts as long as the search.
 */
public final class SimilarArticles implements Candidates {
    private static final String WORD = "word";

    /** Events have fewer articles; larger ones hang together by the articles between. */
    private static final int MOST = 50;

    @Override
    public List<List<Integer>> among(List<List<String>> words, IntPredicate goesOn) {
        try (Directory directory = new ByteBuffersDirectory();
                IndexWriter writer = Shelves.inMemory(directory)) {
            for (List<String> article : words) {
                writer.addDocument(document(article));
            }
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                return search(new IndexSearcher(reader), words, goesOn);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(List<String> words) {
        Document document = new Document();
        words.forEach(word -> document.add(new StringField(WORD, word, Field.Store.NO)));
        return document;
    }

    private static List<List<Integer>> search(
            IndexSearcher searcher, List<List<String>> words, IntPredicate goesOn)
            throws IOException {
        List<List<Integer>> found = new ArrayList<>();
        for (int i = 0; i < words.size() && goesOn.test(i); i++) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            words.get(i)
                    .forEach(word -> any.add(new TermQuery(new Term(WORD, word)), Occur.SHOULD));
            ScoreDoc[] hits = searcher.search(any.build(), MOST + 1).scoreDocs;
            found.add(Arrays.stream(hits).map(hit -> hit.doc).toList());
        }
        return found;
    }
}
