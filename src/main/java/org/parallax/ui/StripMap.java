package org.parallax.ui;

import java.util.List;

/**
 * Where offsets of an article stand in its column, as parts of the whole height. It is reckoned
 * from the length of the text, so that it needs no layout.
 */
public final class StripMap {
    /** What a block's gap and its short last line take, in characters. */
    private static final int GAP = 30;

    private final List<Block> blocks;
    private final double[] tops;

    /** Whether the blocks stand in the order of the text, as they nearly always do. */
    private final boolean ordered;

    public StripMap(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
        this.tops = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            tops[i + 1] = tops[i] + GAP + length(blocks.get(i));
        }
        this.ordered = isOrdered();
    }

    private boolean isOrdered() {
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).span().start() < blocks.get(i - 1).span().end()) {
                return false;
            }
        }
        return true;
    }

    private static int length(Block block) {
        boolean folded = block instanceof Block.SetApart apart && apart.folds() && !apart.open();
        return folded ? 0 : block.span().length();
    }

    /** From 0 at the top to 1 at the end; −1 for an offset that the column's body does not show. */
    public double at(int offset) {
        double place = place(offset);
        return place < 0 ? -1 : place / whole();
    }

    /**
     * How far below the top an offset stands, in characters; −1 where the body does not show it.
     */
    public double place(int offset) {
        for (int i = ordered ? near(offset) : 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (ordered && block.span().start() > offset) {
                return -1;
            }
            if (block.span().contains(offset)) {
                double part = (double) (offset - block.span().start()) / block.span().length();
                return tops[i] + part * length(block);
            }
        }
        return -1;
    }

    /** The last block that begins at an offset or before it, among blocks in order; else 0. */
    private int near(int offset) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** How high the column is, in characters. */
    public double whole() {
        return tops[blocks.size()];
    }

    /** Where a block begins; where the last one ends for the number of blocks. */
    public double top(int block) {
        return tops[block];
    }

    /** The block at a place, the last one for a place beyond all; −1 where there is none. */
    public int block(double place) {
        int at = blocks.size() - 1;
        while (at > 0 && tops[at] > place) {
            at--;
        }
        return at;
    }
}
