package org.parallax.source;

import org.jsoup.nodes.Element;

import java.util.IdentityHashMap;
import java.util.regex.Pattern;

/** Which elements of a page are plainly none of its article: captions, comments, menus, links. */
final class Beside {
    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?i)(^|[\\s_-])(related\\w*|recommend\\w*|newsletter\\w*|promo\\w*|sidebar|popular|trending|cookie\\w*)([\\s_-]|$)");

    /** All blocks below an element ask it, and to answer takes a look at all that it holds. */
    private final IdentityHashMap<Element, Boolean> known = new IdentityHashMap<>();

    boolean holds(Element element) {
        for (Element at = element; at != null && !at.nameIs("body"); at = at.parent()) {
            if (known.computeIfAbsent(at, Beside::isBeside)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeside(Element at) {
        String names = PageNames.of(at);
        boolean tag = PageRoles.TAGS.contains(at.normalName()) || at.nameIs("figure");
        boolean beside =
                tag
                        || at.nameIs("figcaption")
                        || PageNames.CAPTIONS.matcher(names).find()
                        || PageNames.COMMENTS.matcher(names).find()
                        || BESIDE.matcher(names).find();
        return beside && !holdsArticle(at);
    }

    /** A class such as "two-columns-sidebar-right", or a form, may stand around the whole page. */
    private static boolean holdsArticle(Element element) {
        return element.selectFirst("h1") != null && element.select("p").size() > 3;
    }
}
