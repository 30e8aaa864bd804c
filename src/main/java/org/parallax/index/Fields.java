package org.parallax.index;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * The fields of the index. An article is one document, after one for each of its quotations, so
 * that a quotation and its speaker are found together and the article with them.
 */
final class Fields {
    /** Of articles and quotations: the key that the caller knows the article by. */
    static final String KEY = "key";

    /** Of articles and quotations: the same key, to be read. */
    static final String NUMBER = "number";

    /** Of articles: their prose, in any form; of quotations, with nothing in it. */
    static final String WORDS = "words";

    /** Of articles: normalised values of facts, each with the offsets of its mention. */
    static final String FACT = "fact";

    /** Of articles: words of the outlet's name, and the name. */
    static final String OUTLET = "outlet";

    /** Of articles: the day of publication, as ISO 8601 has it. */
    static final String DATE = "date";

    /** Of articles: what their sentences are. */
    static final String KIND = "kind";

    /** Of articles: their {@link Layout}. */
    static final String LAYOUT = "layout";

    /** Of articles: that they are one. */
    static final String ARTICLE = "article";

    /** Of quotations: the words between the marks. */
    static final String QUOTE = "quote";

    /** Of quotations: words of the speaker's name, and the name. */
    static final String SPEAKER = "speaker";

    /** Of quotations: where it stands, start in the upper half and end in the lower. */
    static final String SPAN = "span";

    /** Words with their places, weighed by the length of the article. */
    static final FieldType PROSE = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

    /** Words with their places. */
    static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    /** Values with their offsets. */
    static final FieldType OFFSET =
            type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true);

    private Fields() {}

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
