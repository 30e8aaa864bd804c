package org.parallax.index;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names that stand in many articles, such as those of outlets, each read once for all searches: the
 * index keeps them packed, and of twenty articles that are shown each has two. Where a part of the
 * index has very many, as where each article is called after its file, they are read each time.
 */
final class FewNames {
    private static final int MOST = 1 << 12;

    private final Map<Column, @Nullable String[]> known = new ConcurrentHashMap<>();

    /** A field in a part of the index, which never changes. */
    private record Column(CacheKey part, String field) {}

    /** The names of one field in one part of the index. For one thread, forwards only. */
    static final class Names {
        private final SortedDocValues values;
        private final @Nullable String[] read;

        private Names(SortedDocValues values, @Nullable String[] read) {
            this.values = values;
            this.read = read;
        }

        /** Null where the document has none. */
        @Nullable String of(int document) throws IOException {
            if (!values.advanceExact(document)) {
                return null;
            }
            int number = values.ordValue();
            // Whoever else reads it at the same time reads the same name.
            String name = number < read.length ? read[number] : null;
            if (name == null) {
                name = values.lookupOrd(number).utf8ToString();
                if (number < read.length) {
                    read[number] = name;
                }
            }
            return name;
        }
    }

    Names of(LeafReader part, String field) throws IOException {
        SortedDocValues values = DocValues.getSorted(part, field);
        CacheHelper helper = part.getCoreCacheHelper();
        int count = values.getValueCount();
        if (helper == null || count > MOST) {
            return new Names(values, new String[0]);
        }
        Column column = new Column(helper.getKey(), field);
        @Nullable String[] read = known.get(column);
        if (read == null) {
            @Nullable String[] fresh = new String[count];
            @Nullable String[] other = known.putIfAbsent(column, fresh);
            if (other == null) {
                helper.addClosedListener(key -> known.remove(column));
            }
            read = other == null ? fresh : other;
        }
        return new Names(values, read);
    }
}
