package org.parallax.source;

import org.jsoup.nodes.Element;
import org.parallax.article.SegmentRole;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the class and the id of an element say that it is: a caption, comments, or furniture of the
 * page.
 */
final class PageNames {
    private static final int MOST_NAMED = 1_000;

    static final Pattern COMMENTS =
            Pattern.compile(
                    "(^|[\\s_-])(\\w*comments?|commentlist|comment-?(list|body|section|area|thread|content)|disqus\\w*|"
                            + "respond|replies|responses)([\\s_-]|$)");
    static final Pattern CAPTIONS =
            Pattern.compile(
                    "(caption|video-?(desc\\w*|credit)|photo-?credit|image-?credit|media-?(info|credit)|"
                            + "(^|[\\s_-])(pic|picture|photo|image|foto|imagen|bild)s?([\\s_-]|$))");
    private static final Pattern FURNITURE =
            Pattern.compile(
                    "(^|[\\s_-])(nav\\w*|menu\\w*|footer|foot|header-?(bar|top)?|masthead|sidebar|side|rail|related\\w*|"
                            + "recommend\\w*|share\\w*|sharing|sharedaddy|jp-\\w+|social\\w*|newsletter\\w*|sign-?up|subscri\\w*|promo\\w*|"
                            + "sponsor\\w*|ads?|advert\\w*|cookie\\w*|consent\\w*|gdpr|breadcrumbs?|crumbs?|tags?|taglist|"
                            + "post-?tags|popular|most-?(read|popular)|trending|more-?(stories|news|from)|read-?(more|next)|"
                            + "pull-?quote\\w*|donat\\w*|appeal|support\\w*|membership|widget\\w*|toolbar|author-?(bio|box|card)|"
                            + "about-?author|outbrain|taboola|copyright|legal|disclaimer|skip\\w*|meta-?nav|pagination|pager|"
                            + "post-?nav\\w*|banner|modal|popup|paywall|teaser\\w*|cta|print|tools|labels?(?!-(above|inline|hidden))|categor\\w*|kicker|follow|unrelated|\\w*ignore|controls?|link-?(sets?|lists?|box))([\\s_-]|$)");

    /** An entry of a weblog is also named by the subjects that it is filed under. */
    private static final Pattern ENTRY =
            Pattern.compile("(^|\\s)(hentry|post|entry|type-post|post-\\d+)(\\s|$)");

    private static final Pattern SUBJECT = Pattern.compile("(?<!\\S)(?:category|tag)-\\S+");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final Map<String, Optional<SegmentRole>> kinds = new HashMap<>();

    /** What an element is called, cut where no one would have named it so. */
    static String of(Element element) {
        String name = cut(element.className());
        String id = cut(element.id());
        return name.isEmpty() && id.isEmpty() ? "" : (name + " " + id).toLowerCase(Locale.ROOT);
    }

    private static String cut(String names) {
        return names.substring(0, Math.min(MOST_NAMED, names.length()));
    }

    /** What the names say that an element is; items of a list differ by their numbers alone. */
    Optional<SegmentRole> kind(String names) {
        return names.isEmpty()
                ? Optional.empty()
                : kinds.computeIfAbsent(DIGIT.matcher(names).replaceAll("0"), PageNames::told);
    }

    private static Optional<SegmentRole> told(String names) {
        String own = ENTRY.matcher(names).find() ? SUBJECT.matcher(names).replaceAll("") : names;
        return CAPTIONS.matcher(own).find()
                ? Optional.of(SegmentRole.CAPTION)
                : COMMENTS.matcher(own).find()
                        ? Optional.of(SegmentRole.COMMENT)
                        : FURNITURE.matcher(own).find()
                                ? Optional.of(SegmentRole.BOILERPLATE)
                                : Optional.empty();
    }
}
