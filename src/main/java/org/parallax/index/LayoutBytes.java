package org.parallax.index;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;
import org.parallax.article.SegmentRole;
import org.parallax.framing.SentenceKind;
import org.parallax.text.Span;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes a {@link Layout} in few bytes: each number as the step from the one before. */
final class LayoutBytes {
    private static final List<SegmentRole> ROLES = List.of(SegmentRole.values());
    private static final List<SentenceKind> KINDS = List.of(SentenceKind.values());

    /** The most that one paragraph or sentence takes. */
    private static final int MOST = 32;

    private LayoutBytes() {}

    static BytesRef write(Layout layout) {
        int parts = 1;
        for (Layout.Paragraph paragraph : layout.paragraphs()) {
            parts += 1 + paragraph.sentences().size();
        }
        byte[] bytes = new byte[parts * MOST];
        ByteArrayDataOutput out = new ByteArrayDataOutput(bytes);
        try {
            out.writeInt(layout.hash());
            out.writeVInt(layout.paragraphs().size());
            int at = 0;
            for (Layout.Paragraph paragraph : layout.paragraphs()) {
                write(paragraph, at, out);
                at = paragraph.span().end();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new BytesRef(bytes, 0, out.getPosition());
    }

    private static void write(Layout.Paragraph paragraph, int at, ByteArrayDataOutput out)
            throws IOException {
        out.writeVInt(paragraph.span().start() - at);
        out.writeVInt(paragraph.span().length());
        out.writeVInt(ROLES.indexOf(paragraph.role()));
        out.writeVInt(paragraph.words());
        out.writeVInt(paragraph.sentences().size());
        int from = paragraph.span().start();
        int first = paragraph.first();
        for (Layout.Sentence sentence : paragraph.sentences()) {
            out.writeZInt(sentence.span().start() - from);
            out.writeVInt(sentence.span().length());
            out.writeVInt(KINDS.indexOf(sentence.kind()));
            out.writeZInt(sentence.first() - first);
            out.writeVInt(sentence.words());
            from = sentence.span().end();
            first = sentence.first() + sentence.words();
        }
    }

    static Layout read(BytesRef bytes) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int hash = in.readInt();
        int count = in.readVInt();
        List<Layout.Paragraph> paragraphs = new ArrayList<>(count);
        int at = 0;
        int first = 0;
        for (int i = 0; i < count; i++) {
            Layout.Paragraph paragraph = paragraph(in, at, first);
            paragraphs.add(paragraph);
            at = paragraph.span().end();
            first = paragraph.after() + Layout.GAP;
        }
        return new Layout(hash, paragraphs);
    }

    private static Layout.Paragraph paragraph(ByteArrayDataInput in, int at, int first)
            throws IOException {
        int start = at + in.readVInt();
        Span span = Span.of(start, start + in.readVInt());
        SegmentRole role = ROLES.get(in.readVInt());
        int words = in.readVInt();
        int count = in.readVInt();
        List<Layout.Sentence> sentences = new ArrayList<>(count);
        int from = start;
        int next = first;
        for (int i = 0; i < count; i++) {
            int begin = from + in.readZInt();
            Span of = Span.of(begin, begin + in.readVInt());
            SentenceKind kind = KINDS.get(in.readVInt());
            int word = next + in.readZInt();
            sentences.add(new Layout.Sentence(of, kind, word, in.readVInt()));
            from = of.end();
            next = word + sentences.getLast().words();
        }
        return new Layout.Paragraph(span, role, first, words, sentences);
    }
}
