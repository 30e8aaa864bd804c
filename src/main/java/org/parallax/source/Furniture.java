package org.parallax.source;

import org.parallax.article.SegmentRole;
import org.parallax.lexicon.Entry;
import org.parallax.lexicon.Hit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Captions, appeals, links and notices: paragraphs that stand around an article and are none of it.
 */
final class Furniture {
    private static final int LONGEST_CAPTION = 90;
    private static final int LONGEST_LINE = 60;
    private static final Pattern CREDIT =
            Pattern.compile(
                    "(?i)(?:\\((?:photo|image|picture|illustration|graphic|credit|file|ap|"
                            + "afp|reuters|getty|courtesy|screenshot|screen grab|video)\\b[^()]{0,80}\\)|\\([^()]{0,60}"
                            + "(?:/ ?(?:getty|ap|afp|reuters|flickr|epa|upi|wikimedia)\\b|\\bgetty images|via ap|associated press\\)|"
                            + "file photo|wikimedia)[^()]{0,40}\\)|"
                            + "(?:^|[.!?”\"’)]\\s*)file (?:photo(?:graph)?|picture|image)|"
                            + "(?:^|[.!?”\"’)]\\s*)(?:file )?(?:photo(?:graph)?s?|pictures?|images?|illustrations?) ?"
                            + "(?:by|:|courtesy|credit|/|—|–)\\s*[^.]{2,60}|[|/—-] ?(?:getty images|ap photo|reuters|file photo)[^.]{0,40})\\.?\\s*$");

    /** One of these, or a bracket, is in every credit. */
    private static final List<String> CREDITED =
            List.of("photo", "picture", "image", "illustration", "getty", "reuters");

    /** What those begin with. */
    private static final String FIRST_LETTERS = "pigrPIGR";

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\p{N}])(?:we|we're|we’re|us|our|you|your|you're|you’re)(?![\\p{L}\\p{N}])");

    /** A link that names what it leads to: "Related: How the council …". */
    private static final Pattern LINK =
            Pattern.compile(
                    "(?i)^(?:related(?: (?:story|stories|article|articles|news|coverage))?|read more|read also|also read|"
                            + "see also|more on this|more like this|watch|listen|in pictures)[ \\u00A0]?[:|–—]\\s*\\S.*");

    /**
     * Sets apart every open block that is furniture: line by line, then the appeal at the end as a
     * whole.
     */
    void apply(Layout layout) {
        appeal(layout);
        for (int i = 0; i < layout.size(); i++) {
            if (layout.isOpen(i) && isCaption(layout, i)) {
                layout.set(i, SegmentRole.CAPTION, "caption");
            } else if (layout.isOpen(i) && isFurniture(layout, i)) {
                layout.set(i, SegmentRole.BOILERPLATE, "furniture");
            }
        }
    }

    boolean isCaption(Layout layout, int i) {
        return layout.tokens(i).size() <= LONGEST_CAPTION
                && (isCredited(layout.words(i)) || hit(layout, i, "caption").isPresent());
    }

    private static boolean isCredited(String words) {
        return canBeCredited(words) && CREDIT.matcher(words).find();
    }

    /** Most paragraphs cannot, and are not searched for all that a credit can be. */
    private static boolean canBeCredited(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '(' || (FIRST_LETTERS.indexOf(c) >= 0 && begins(words, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String words, int at) {
        for (String credited : CREDITED) {
            if (words.regionMatches(true, at, credited, 0, credited.length())) {
                return true;
            }
        }
        return false;
    }

    boolean isFurniture(Layout layout, int i) {
        // “Join us,” she said: what someone says is the article's.
        boolean spoken =
                !layout.words(i).isEmpty() && "“\"‘'«".indexOf(layout.words(i).charAt(0)) >= 0;
        return !spoken
                && layout.tokens(i).size() <= LONGEST_LINE
                && (LINK.matcher(layout.words(i)).matches()
                        || hit(layout, i, "boilerplate").isPresent());
    }

    /** Whether it speaks of what an outlet lives on: a sign of an appeal only beside a sure one. */
    private boolean isNear(Layout layout, int i) {
        return layout.hits(i).stream().anyMatch(hit -> hit.entry().get("where").equals("near"));
    }

    private Optional<Entry> hit(Layout layout, int i, String role) {
        if (layout.tokens(i).isEmpty()) {
            return Optional.empty();
        }
        return layout.hits(i).stream()
                .filter(hit ->
                        hit.entry().get("role").equals(role)
                                && standsRight(hit, layout.tokens(i).size()))
                .map(Hit::entry)
                .findFirst();
    }

    private static boolean standsRight(Hit hit, int words) {
        return switch (hit.entry().get("where")) {
            case "whole" -> hit.first() == 0 && hit.last() == words - 1;
            case "start" -> hit.first() == 0;
            case "near" -> false;
            default -> true;
        };
    }

    /**
     * An appeal runs from its first sure line to the end, and takes in the lines just above that
     * say what the outlet lives on. Between sure lines it speaks to the reader, or says a sentence
     * about the outlet before it does.
     */
    private void appeal(Layout layout) {
        int start = layout.size();
        for (int i = layout.size() - 1; i > layout.size() / 3; i--) {
            if (!layout.isOpen(i)) {
                continue;
            }
            if (isFurniture(layout, i)) {
                start = i;
            } else if (!belongsToAppeal(layout, i)) {
                break;
            }
        }
        while (start < layout.size() && start > 1 && leadsIn(layout, start - 1)) {
            start--;
        }
        for (int i = start; i < layout.size(); i++) {
            if (!isCaption(layout, i)) {
                layout.set(i, SegmentRole.BOILERPLATE, "appeal");
            }
        }
    }

    private boolean leadsIn(Layout layout, int i) {
        boolean quoting = layout.words(i).indexOf('"') >= 0 || layout.words(i).indexOf('“') >= 0;
        return layout.isOpen(i)
                && !quoting
                && layout.tokens(i).size() <= LONGEST_LINE
                && isNear(layout, i);
    }

    private static boolean belongsToAppeal(Layout layout, int i) {
        boolean leadsToAddress = i + 1 < layout.size() && speaksToReader(layout, i + 1);
        return speaksToReader(layout, i) || leadsToAddress;
    }

    private static boolean speaksToReader(Layout layout, int i) {
        String words = layout.words(i);
        boolean quoting = words.indexOf('"') >= 0 || words.indexOf('“') >= 0;
        return !quoting && layout.tokens(i).size() <= LONGEST_LINE && ADDRESS.matcher(words).find();
    }
}
