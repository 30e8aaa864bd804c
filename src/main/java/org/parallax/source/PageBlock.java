package org.parallax.source;

import org.jsoup.nodes.Element;

/**
 * A run of a page's words between two block-level tags.
 *
 * @param element the block-level element that holds it
 * @param inner the element in it that holds all of its words, itself where there are several
 * @param linked how many of its characters stand in links
 */
record PageBlock(Element element, Element inner, String words, int linked) {
    double linkShare() {
        return words.isEmpty() ? 1 : (double) linked / words.length();
    }
}
