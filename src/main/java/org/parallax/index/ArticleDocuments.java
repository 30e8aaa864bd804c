package org.parallax.index;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Published;
import org.parallax.framing.ClassifiedSentence;
import org.parallax.framing.SentenceKind;
import org.parallax.quote.Quote;
import org.parallax.quote.QuoteKind;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the documents of an article. For one thread. */
final class ArticleDocuments {
    /** A longer name is no name of a person or an outlet, and more than Lucene takes. */
    private static final int LONGEST_NAME = 1000;

    private final Wording wording;
    private final ArticleWords words;
    private final List<ArticleWords> names = new ArrayList<>();
    private final List<WordStream> streams = new ArrayList<>();
    private final FactStream facts = new FactStream();
    private final Field noWords;
    private int streamsTaken;
    private int namesTaken;

    ArticleDocuments(MetForms met) {
        wording = new Wording(met);
        words = new ArticleWords(wording);
        WordStream none = new WordStream(new ArticleWords(wording));
        noWords = new Field(Fields.WORDS, none, Fields.PROSE);
    }

    static Term key(long key) {
        byte[] bytes = new byte[Long.BYTES];
        NumericUtils.longToSortableBytes(key, bytes, 0);
        return new Term(Fields.KEY, new BytesRef(bytes));
    }

    /** The documents of the quotations and, last, of the article itself. */
    List<Iterable<? extends IndexableField>> of(long key, AnalyzedArticle article) {
        streamsTaken = 0;
        namesTaken = 0;
        Layout layout = words.read(article);
        Field keyTerm = new StringField(Fields.KEY, key(key).bytes(), Field.Store.NO);
        Field number = new NumericDocValuesField(Fields.NUMBER, key);
        List<Iterable<? extends IndexableField>> documents = new ArrayList<>();
        for (Quote quote : article.quotes()) {
            if (quote.kind() != QuoteKind.SCARE) {
                documents.add(quotation(quote, keyTerm, number));
            }
        }
        Document whole = new Document();
        whole.add(keyTerm);
        whole.add(number);
        whole.add(new StringField(Fields.ARTICLE, "", Field.Store.NO));
        whole.add(new Field(Fields.WORDS, stream().over(words), Fields.PROSE));
        whole.add(new Field(Fields.FACT, facts.over(article.mentions()), Fields.OFFSET));
        whole.add(new BinaryDocValuesField(Fields.LAYOUT, LayoutBytes.write(layout)));
        masthead(article, whole);
        documents.add(whole);
        return documents;
    }

    private void masthead(AnalyzedArticle article, Document whole) {
        name(Fields.OUTLET, article.article().name(), whole);
        Published published = article.article().published();
        if (published != null) {
            BytesRef day = new BytesRef(published.date().toString());
            whole.add(new StringField(Fields.DATE, day, Field.Store.NO));
            whole.add(new SortedDocValuesField(Fields.DATE, day));
        }
        Set<SentenceKind> kinds = EnumSet.noneOf(SentenceKind.class);
        for (ClassifiedSentence sentence : article.sentences()) {
            kinds.add(sentence.kind());
        }
        for (SentenceKind kind : kinds) {
            BytesRef name = new BytesRef(kind.name().toLowerCase(Locale.ROOT));
            whole.add(new StringField(Fields.KIND, name, Field.Store.NO));
            whole.add(new SortedSetDocValuesField(Fields.KIND, name));
        }
    }

    /**
     * It has no words of the article's, and says so: what every document has, Lucene looks up in an
     * array, and what only some have by a search among them.
     */
    private Document quotation(Quote quote, Field keyTerm, Field number) {
        Document said = new Document();
        said.add(keyTerm);
        said.add(number);
        said.add(noWords);
        Span span = quote.span();
        int from = words.firstFrom(span.start());
        int to = Math.max(from, words.firstFrom(span.end()));
        said.add(new Field(Fields.QUOTE, stream().over(words, from, to), Fields.PLACED));
        said.add(new NumericDocValuesField(Fields.SPAN, (long) span.start() << 32 | span.end()));
        String speaker = quote.speaker();
        if (speaker != null) {
            name(Fields.SPEAKER, speaker, said);
        }
        return said;
    }

    private void name(String field, String name, Document document) {
        String cut = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        if (namesTaken == names.size()) {
            names.add(new ArticleWords(wording));
        }
        ArticleWords nameWords = names.get(namesTaken++);
        nameWords.readName(cut);
        document.add(new Field(field, stream().over(nameWords), Fields.PLACED));
        document.add(new SortedDocValuesField(field, new BytesRef(cut)));
    }

    private WordStream stream() {
        if (streamsTaken == streams.size()) {
            streams.add(new WordStream(words));
        }
        return streams.get(streamsTaken++);
    }
}
