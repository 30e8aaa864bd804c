package org.parallax.index;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the documents of an index lie, in memory or on disk, and who may see them. */
final class Shelves implements AutoCloseable {
    /** Lucene would tell on every start which instructions of the processor it does not use. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization");

    private static final int BUFFER_MEGABYTES = 96;

    static {
        quieten();
    }

    private final Directory directory;
    private final @Nullable IndexWriter writer;
    private final SearcherManager searchers;
    private final MetForms met = new MetForms(MetForms.USUAL);
    private final Queue<ArticleDocuments> makers = new ConcurrentLinkedQueue<>();

    /** To be called before anything of Lucene is. */
    static void quieten() {
        VECTORS.setLevel(Level.OFF);
    }

    private Shelves(Directory directory, @Nullable IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers =
                writer == null
                        ? new SearcherManager(directory, null)
                        : new SearcherManager(writer, null);
    }

    static Shelves inMemory() throws IOException {
        Directory directory = new ByteBuffersDirectory();
        return new Shelves(directory, inMemory(directory));
    }

    /** A writer whose documents keep the order in which they are written. */
    static IndexWriter inMemory(Directory directory) throws IOException {
        return new IndexWriter(
                directory,
                new IndexWriterConfig(new KeywordAnalyzer())
                        .setMergePolicy(new LogDocMergePolicy())
                        .setMergeScheduler(new SerialMergeScheduler())
                        .setCommitOnClose(false));
    }

    static Shelves onDisk(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            IndexWriterConfig config =
                    new IndexWriterConfig(new KeywordAnalyzer())
                            .setRAMBufferSizeMB(BUFFER_MEGABYTES);
            return new Shelves(directory, new IndexWriter(directory, config));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    static Shelves reading(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            return new Shelves(directory, null);
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private IndexWriter writer() {
        if (writer == null) {
            throw new IllegalStateException("the index was opened for searching alone");
        }
        return writer;
    }

    void put(long key, AnalyzedArticle article) throws IOException {
        ArticleDocuments idle = makers.poll();
        ArticleDocuments maker = idle == null ? new ArticleDocuments(met) : idle;
        writer().updateDocuments(ArticleDocuments.key(key), maker.of(key, article));
        makers.add(maker);
    }

    /** Lets go of what only more articles would need. */
    void rest() {
        makers.clear();
        met.forget();
    }

    void remove(long key) throws IOException {
        writer().deleteDocuments(ArticleDocuments.key(key));
    }

    /** Writes what one thread's documents hold in memory; false where there was nothing. */
    boolean spill() throws IOException {
        return writer().flushNextBuffer();
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void save(String mark, boolean whole) throws IOException {
        Map<String, String> data =
                whole
                        ? Map.of(
                                IndexFolder.SCHEMA_KEY,
                                IndexFolder.SCHEMA,
                                IndexFolder.MARK_KEY,
                                mark,
                                IndexFolder.WHOLE_KEY,
                                "")
                        : Map.of(IndexFolder.SCHEMA_KEY, IndexFolder.SCHEMA);
        writer().setLiveCommitData(data.entrySet());
        writer().commit();
        if (directory instanceof FSDirectory disk) {
            Seal.of(disk.getDirectory()).put(SegmentInfos.readLatestCommit(disk).files(true));
        }
    }

    /** The mark of the last commit, as this index sees it. */
    String mark() throws IOException {
        return writer == null ? ask(Shelves::committed) : given(writer.getLiveCommitData());
    }

    private static String committed(IndexSearcher searcher) throws IOException {
        DirectoryReader reader = (DirectoryReader) searcher.getIndexReader();
        return given(reader.getIndexCommit().getUserData().entrySet());
    }

    private static String given(@Nullable Iterable<Map.Entry<String, String>> data) {
        if (data != null) {
            for (Map.Entry<String, String> it : data) {
                if (it.getKey().equals(IndexFolder.MARK_KEY)) {
                    return it.getValue();
                }
            }
        }
        return "";
    }

    /** What is asked of the index as it is at one moment. */
    @FunctionalInterface
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /**
     * @throws AlreadyClosedException after {@link #close}
     */
    <T> T ask(Question<T> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        if (writer != null) {
            writer.close();
        }
        directory.close();
    }
}
