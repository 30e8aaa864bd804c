package org.parallax.index;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Segment;
import org.parallax.framing.ClassifiedSentence;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where the words of an article stand, paragraph by paragraph, each with the position that the
 * index knows it by. One object reads many articles, one after the other, on one thread.
 */
final class ArticleWords {
    private final WordScanner scanner = new WordScanner();
    private final Wording wording;
    private int[] starts = new int[16];
    private int[] positions = new int[16];
    private WordForm[] forms = new WordForm[16];
    private int count;

    ArticleWords(Wording wording) {
        this.wording = wording;
    }

    /** Reads {@code article} and tells how it is laid out. */
    Layout read(AnalyzedArticle article) {
        String text = article.article().text();
        count = 0;
        List<ClassifiedSentence> sentences = inOrder(article.sentences());
        List<Layout.Paragraph> paragraphs = new ArrayList<>();
        int position = 0;
        int sentence = 0;
        for (Segment segment : article.article().prose()) {
            int first = count;
            add(text, segment.span(), position);
            List<Layout.Sentence> here = new ArrayList<>();
            while (sentence < sentences.size()
                    && sentences.get(sentence).sentence().start() < segment.end()) {
                if (sentences.get(sentence).sentence().start() >= segment.start()) {
                    here.add(sentence(sentences.get(sentence), first, position));
                }
                sentence++;
            }
            paragraphs.add(
                    new Layout.Paragraph(
                            segment.span(), segment.role(), position, count - first, here));
            position += count - first + Layout.GAP;
        }
        return new Layout(text.hashCode(), paragraphs);
    }

    private static List<ClassifiedSentence> inOrder(List<ClassifiedSentence> sentences) {
        for (int i = 1; i < sentences.size(); i++) {
            if (sentences.get(i).sentence().start() < sentences.get(i - 1).sentence().start()) {
                return sentences.stream()
                        .sorted(Comparator.comparing(it -> it.sentence().span()))
                        .toList();
            }
        }
        return sentences;
    }

    private Layout.Sentence sentence(ClassifiedSentence classified, int from, int position) {
        Span span = classified.sentence().span();
        int first = Math.max(from, firstFrom(span.start()));
        int after = Math.max(first, firstFrom(span.end()));
        return new Layout.Sentence(span, classified.kind(), position + first - from, after - first);
    }

    /** Reads a name, or whatever else is one paragraph. */
    void readName(String name) {
        count = 0;
        add(name, Span.of(0, name.length()), 0);
    }

    private void add(String text, Span paragraph, int first) {
        int position = first;
        scanner.over(text, paragraph);
        while (scanner.next()) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                positions = Arrays.copyOf(positions, count * 2);
                forms = Arrays.copyOf(forms, count * 2);
            }
            starts[count] = scanner.start();
            positions[count] = position;
            forms[count] = scanner.form(wording);
            count++;
            position++;
        }
    }

    int count() {
        return count;
    }

    WordForm form(int word) {
        return forms[word];
    }

    int position(int word) {
        return positions[word];
    }

    /** Number of the first word that begins at {@code offset} or after it. */
    int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }
}
