package org.parallax.story;

/**
 * Two articles with one text. It says nothing of who wrote it first: an agency, one of the two
 * outlets, or the writer of a press release.
 *
 * @param fuller the one with more words of its own
 * @param other the one that stands in it
 * @param sameOutlet whether one outlet has both
 */
public record WireCopy(Side fuller, Side other, boolean sameOutlet) {
    /** From this share of its words on, a text stands in another; below it, it was written anew. */
    public static final double LEAST = 0.8;

    /** Words stand in the other text where so many in a row do. */
    public static final int RUN = RunIndex.RUN;

    public WireCopy {
        if (other.share() < LEAST) {
            throw new IllegalArgumentException("no copy: " + other);
        }
    }

    /** What two articles with one text are to each other. */
    public enum Kind {
        /** Nearly all of each stands in the other. */
        WHOLE,
        /** One is a part of the other. */
        PART,
        /** One outlet's text, twice. */
        VERSION
    }

    /**
     * One of the two articles.
     *
     * @param article its id
     * @param words how many words of its own its body has, quotations left out
     * @param same how many of them stand in the other article word for word, in runs of {@link
     *     #RUN} or more
     */
    public record Side(String article, int words, int same) {
        public Side {
            if (same < 0 || same > words || words == 0) {
                throw new IllegalArgumentException(same + " of " + words + " words");
            }
        }

        /** From 0 to 1: how much of it stands in the other. */
        public double share() {
            return (double) same / words;
        }

        /** The share in percent; 100 only where every word stands in the other. */
        public int percent() {
            return (int) (100L * same / words);
        }
    }

    public Kind kind() {
        if (sameOutlet) {
            return Kind.VERSION;
        }
        return isWhole() ? Kind.WHOLE : Kind.PART;
    }

    private boolean isWhole() {
        return fuller.share() >= LEAST;
    }

    /**
     * From 0.8 to 1: how much of each stands in the other, at the least; of a part, how much of it
     * stands in the whole.
     */
    public double share() {
        return isWhole() ? Math.min(fuller.share(), other.share()) : other.share();
    }

    /** The share in percent. */
    public int percent() {
        return isWhole() ? Math.min(fuller.percent(), other.percent()) : other.percent();
    }

    /** Whether this article is one of the two. */
    public boolean holds(String article) {
        return fuller.article().equals(article) || other.article().equals(article);
    }
}
