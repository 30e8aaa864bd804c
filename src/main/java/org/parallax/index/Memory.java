package org.parallax.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Indexes that are held in memory. */
final class Memory {
    /** Lucene would tell on every start which instructions of the processor it does not use. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization");

    static {
        VECTORS.setLevel(Level.OFF);
    }

    private Memory() {}

    /**
     * A new index, empty. Documents keep the order in which they are written, so that their numbers
     * are ours.
     */
    static IndexWriter writer(Analyzer analyzer) throws IOException {
        return new IndexWriter(
                new ByteBuffersDirectory(),
                new IndexWriterConfig(analyzer)
                        .setMergePolicy(new LogDocMergePolicy())
                        .setMergeScheduler(new SerialMergeScheduler()));
    }
}
