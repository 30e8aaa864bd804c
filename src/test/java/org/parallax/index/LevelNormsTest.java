package org.parallax.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class LevelNormsTest {
    private static final int DOCUMENTS = 400;

    /** Every fourth document has words, each more of them than the one before. */
    private static Directory written(Codec codec) throws IOException {
        Directory directory = new ByteBuffersDirectory();
        IndexWriterConfig config =
                new IndexWriterConfig(new WhitespaceAnalyzer())
                        .setCodec(codec)
                        .setMergePolicy(new LogDocMergePolicy())
                        .setMaxBufferedDocs(DOCUMENTS / 4);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < DOCUMENTS; i++) {
                Document document = new Document();
                document.add(new StringField("key", Integer.toString(i), Field.Store.NO));
                if (i % 4 == 0) {
                    String words = "mill " + "river ".repeat(i);
                    document.add(new TextField("words", words, Field.Store.NO));
                }
                writer.addDocument(document);
            }
            writer.commit();
            writer.forceMerge(1);
        }
        return directory;
    }

    /** What is found for a word, best first, as "document score". */
    private static List<String> found(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            List<String> found = new ArrayList<>();
            TermQuery query = new TermQuery(new Term("words", "mill"));
            for (ScoreDoc hit : new IndexSearcher(reader).search(query, DOCUMENTS).scoreDocs) {
                found.add(hit.doc + " " + hit.score);
            }
            return found;
        }
    }

    @Test
    void foundAndWeighedAsLuceneDoes() throws IOException {
        try (Directory ours = written(LevelNorms.ofLucene());
                Directory lucenes = written(Codec.getDefault())) {
            List<String> found = found(ours);
            assertEquals(DOCUMENTS / 4, found.size());
            assertTrue(found.getFirst().startsWith("0 "), "the shortest weighs most");
            assertEquals(found(lucenes), found);
        }
    }

    @Test
    void luceneFindsNothingAmiss() throws IOException {
        try (Directory ours = written(LevelNorms.ofLucene());
                CheckIndex check = new CheckIndex(ours)) {
            assertTrue(check.checkIndex().clean);
        }
    }

    @Test
    void goesOnWhereLuceneWrote() throws IOException {
        try (Directory directory = written(Codec.getDefault())) {
            IndexWriterConfig config =
                    new IndexWriterConfig(new KeywordAnalyzer()).setCodec(LevelNorms.ofLucene());
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                Document more = new Document();
                more.add(new TextField("words", "mill", Field.Store.NO));
                writer.addDocument(more);
                writer.commit();
                writer.forceMerge(1);
            }
            assertEquals(DOCUMENTS / 4 + 1, found(directory).size());
        }
    }
}
