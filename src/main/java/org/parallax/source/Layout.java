package org.parallax.source;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.lexicon.Hit;
import org.parallax.lexicon.Lexicon;
import org.parallax.message.Reason;
import org.parallax.text.Span;
import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text's paragraphs while their roles are being found. The rules write into it in order and the
 * first word counts, so it lives no longer than one reading.
 */
final class Layout {
    private final String text;
    private final List<Block> blocks;
    private final Lexicon boilerplate;
    private final List<List<Token>> tokens;
    private final String[] words;
    private final @Nullable Segment[] found;
    private final Map<Integer, List<Hit>> hits = new HashMap<>();

    /**
     * Nothing is said of any block yet.
     *
     * @param boilerplate the wordings that tell captions, appeals and page furniture
     */
    Layout(String text, List<Block> blocks, Lexicon boilerplate) {
        this.text = text;
        this.boilerplate = boilerplate;
        this.blocks = blocks;
        this.tokens = blocks.stream().map(block -> Tokens.of(text, block.span())).toList();
        this.words = blocks.stream().map(block -> block.span().in(text)).toArray(String[]::new);
        this.found = new Segment[blocks.size()];
    }

    int size() {
        return blocks.size();
    }

    String text() {
        return text;
    }

    Block block(int i) {
        return blocks.get(i);
    }

    String words(int i) {
        return words[i];
    }

    List<Token> tokens(int i) {
        return tokens.get(i);
    }

    /** What of the boilerplate's wordings stands in a block. */
    List<Hit> hits(int i) {
        return hits.computeIfAbsent(i, block -> boilerplate.find(tokens(block)));
    }

    /** The block's role, or null where no rule has spoken yet. */
    @Nullable SegmentRole role(int i) {
        Segment segment = found[i];
        return segment == null ? null : segment.role();
    }

    boolean isOpen(int i) {
        return found[i] == null;
    }

    void set(int i, SegmentRole role, String rule, String... words) {
        if (found[i] == null) {
            found[i] = new Segment(blocks.get(i).span(), role, Reason.of("segment." + rule, words));
        }
    }

    /** Index of the first block with {@code role}, or -1. */
    int first(SegmentRole role) {
        for (int i = 0; i < found.length; i++) {
            if (role(i) == role) {
                return i;
            }
        }
        return -1;
    }

    /** The segments; what no rule spoke about is body, and a block's lead is parted from it. */
    List<Segment> segments(List<Segment> leads) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            set(i, SegmentRole.BODY, "body");
            Segment whole = found[i];
            if (whole == null) {
                continue;
            }
            Span rest = whole.span();
            for (Segment lead : leads) {
                if (rest.contains(lead.span())) {
                    segments.add(lead);
                    rest = Span.of(lead.end(), rest.end()).trim(text);
                }
            }
            if (!rest.isEmpty()) {
                segments.add(new Segment(rest, whole.role(), whole.reason()));
            }
        }
        return segments;
    }
}
