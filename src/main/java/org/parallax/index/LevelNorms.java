package org.parallax.index;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Lucene's own format, written faster. Lucene asks for the length of a document with each word of
 * it, and looks it up among those documents that have one. Most of ours are quotations and have
 * none, which makes each look a search; here the lengths of all documents lie side by side while
 * their words are written. What is written is the same, and read by Lucene alone.
 */
final class LevelNorms extends FilterCodec {
    private final PostingsFormat postings;

    private LevelNorms(Codec lucene) {
        super(lucene.getName(), lucene);
        postings = new Postings(lucene.postingsFormat());
    }

    static Codec ofLucene() {
        return new LevelNorms(Codec.getDefault());
    }

    @Override
    public PostingsFormat postingsFormat() {
        return postings;
    }

    private static final class Postings extends PostingsFormat {
        private final PostingsFormat lucene;

        Postings(PostingsFormat lucene) {
            super(lucene.getName());
            this.lucene = lucene;
        }

        @Override
        public FieldsConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
            return new Words(lucene.fieldsConsumer(state), state.segmentInfo.maxDoc());
        }

        @Override
        public FieldsProducer fieldsProducer(SegmentReadState state) throws IOException {
            return lucene.fieldsProducer(state);
        }
    }

    private static final class Words extends FieldsConsumer {
        private final FieldsConsumer lucene;
        private final int documents;

        Words(FieldsConsumer lucene, int documents) {
            this.lucene = lucene;
            this.documents = documents;
        }

        @Override
        public void write(Fields fields, @Nullable NormsProducer norms) throws IOException {
            lucene.write(fields, level(norms));
        }

        @Override
        public void merge(MergeState state, @Nullable NormsProducer norms) throws IOException {
            lucene.merge(state, level(norms));
        }

        private @Nullable NormsProducer level(@Nullable NormsProducer norms) {
            return norms == null ? null : new Level(norms, documents);
        }

        @Override
        public void close() throws IOException {
            lucene.close();
        }
    }

    private static final class Level extends NormsProducer {
        private final NormsProducer lucene;
        private final int documents;
        private final Map<String, byte[]> fields = new HashMap<>();

        Level(NormsProducer lucene, int documents) {
            this.lucene = lucene;
            this.documents = documents;
        }

        /** Asked for with each word. */
        @Override
        public NumericDocValues getNorms(FieldInfo field) throws IOException {
            byte[] lengths = fields.get(field.name);
            if (lengths == null) {
                lengths = lengths(lucene.getNorms(field));
                fields.put(field.name, lengths);
            }
            return new Lengths(lengths);
        }

        private byte[] lengths(NumericDocValues sparse) throws IOException {
            byte[] lengths = new byte[documents];
            int document = sparse.nextDoc();
            while (document != NumericDocValues.NO_MORE_DOCS) {
                lengths[document] = (byte) sparse.longValue();
                document = sparse.nextDoc();
            }
            return lengths;
        }

        @Override
        public void checkIntegrity() throws IOException {
            lucene.checkIntegrity();
        }

        @Override
        public NormsProducer getMergeInstance() {
            return new Level(lucene.getMergeInstance(), documents);
        }

        @Override
        public void close() throws IOException {
            lucene.close();
        }
    }

    /** The lengths of all documents, each in the byte that Lucene makes of it; 0 is none. */
    private static final class Lengths extends NumericDocValues {
        private final byte[] lengths;
        private int at = -1;

        Lengths(byte[] lengths) {
            this.lengths = lengths;
        }

        @Override
        public boolean advanceExact(int document) {
            at = document;
            return lengths[document] != 0;
        }

        @Override
        public long longValue() {
            return lengths[at];
        }

        @Override
        public int docID() {
            return at;
        }

        @Override
        public int nextDoc() {
            return advance(at + 1);
        }

        @Override
        public int advance(int document) {
            at = document;
            while (at < lengths.length && lengths[at] == 0) {
                at++;
            }
            at = at < lengths.length ? at : NO_MORE_DOCS;
            return at;
        }

        @Override
        public long cost() {
            return lengths.length;
        }
    }
}
