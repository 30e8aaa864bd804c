package org.parallax.source;

import org.parallax.text.Characters;

import java.util.Locale;

/** What stands before a document's first element: white space, an XML declaration, comments. */
final class Prolog {
    private static final int SHOWN = 40;

    private Prolog() {}

    /** The first signs after it, in small letters; all of it may be many pages long. */
    static String after(String text) {
        int at = 0;
        for (int next = end(text, at); next > at; next = end(text, at)) {
            at = next;
        }
        return text.substring(at, Math.min(at + SHOWN, text.length())).toLowerCase(Locale.ROOT);
    }

    /** Whether a text declares itself to be XML. */
    static boolean isXml(String text) {
        return text.regionMatches(true, space(text, 0), "<?xml", 0, 5);
    }

    private static int end(String text, int from) {
        int at = space(text, from);
        String close = text.startsWith("<?", at) ? "?>" : text.startsWith("<!--", at) ? "-->" : "";
        int end = text.indexOf(close, at);
        return end < 0 ? at : end + close.length();
    }

    private static int space(String text, int from) {
        int at = from;
        while (at < text.length() && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
