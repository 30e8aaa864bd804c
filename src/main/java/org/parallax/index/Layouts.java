package org.parallax.index;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;

import java.io.IOException;

/** Reads how articles are laid out; for one thread, forwards only. */
final class Layouts {
    private final BinaryDocValues values;

    Layouts(LeafReaderContext leaf) throws IOException {
        values = DocValues.getBinary(leaf.reader(), Fields.LAYOUT);
    }

    Layout of(int document) throws IOException {
        return values.advanceExact(document) ? LayoutBytes.read(values.binaryValue()) : Layout.NONE;
    }
}
