package org.parallax.flag;

import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a reader changed in the flags of an article. It can be made in another list than the one it
 * was made in first: what came to that list meanwhile stays there, and what went stays away.
 *
 * @param gone flags that were taken away
 * @param come flags that were added
 */
public record Change(List<Flag> gone, List<Flag> come) {
    public Change {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /**
     * Flags after a change.
     *
     * @param all in the order of the text
     * @param yielded those that were not meant to go, and lie on words of one that was added: two
     *     never lie on the same words
     */
    public record Changed(List<Flag> all, List<Flag> yielded) {
        public Changed {
            all = List.copyOf(all);
            yielded = List.copyOf(yielded);
        }
    }

    /** What makes the one list of the other; under what numbers flags are kept does not count. */
    public static Change between(List<Flag> before, List<Flag> after) {
        return new Change(without(before, after), without(after, before));
    }

    private static List<Flag> without(List<Flag> all, List<Flag> others) {
        List<Flag> rest = new ArrayList<>(all);
        others.forEach(other -> take(rest, other));
        return rest;
    }

    /** Takes away one flag that says the same. */
    private static boolean take(List<Flag> all, Flag like) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).saysAsMuchAs(like)) {
                all.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Whether it changes nothing. */
    public boolean isNone() {
        return gone.isEmpty() && come.isEmpty();
    }

    /** Makes it in the flags of an article with this text. */
    public Changed in(List<Flag> now, String text) {
        List<Flag> all = without(now, gone);
        List<Flag> yielded = new ArrayList<>();
        for (Flag flag : come) {
            if (all.stream().noneMatch(it -> it.saysAsMuchAs(flag))) {
                Optional<Span> words = flag.quoted().in(text);
                List<Flag> below = all.stream().filter(it -> lies(it, words, text)).toList();
                yielded.addAll(below);
                all.removeAll(below);
                all.add(flag);
            }
        }
        all.sort(Comparator.comparingInt(it -> it.quoted().start()));
        return new Changed(all, yielded);
    }

    private static boolean lies(Flag flag, Optional<Span> words, String text) {
        return words.isPresent()
                && flag.quoted().in(text).filter(words.get()::overlaps).isPresent();
    }
}
