package org.parallax.source;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The language that a page declares; its words are not asked. */
final class PageLanguage {
    private static final Pattern END = Pattern.compile("[,;\\s].*", Pattern.DOTALL);

    /** Longer names of languages are kept free and were never given: "English" is no tag. */
    private static final int LONGEST_NAME = 3;

    private PageLanguage() {}

    /** The first that is well formed of og:locale, the root element's and content-language. */
    static @Nullable String of(Document page, PageTags tags) {
        Element root = page.firstElementChild();
        return Stream.of(
                        tags.meta("property=og:locale"),
                        root == null ? null : root.attr("lang"),
                        root == null ? null : root.attr("xml:lang"),
                        tags.meta("http-equiv=content-language"),
                        tags.meta("name=language"))
                .filter(Objects::nonNull)
                .map(PageLanguage::tag)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A BCP 47 tag in its usual form ("en_gb" is "en-GB"), null where it is none. */
    static @Nullable String tag(String declared) {
        String words = END.matcher(declared.strip()).replaceFirst("").replace('_', '-');
        try {
            Locale locale = new Locale.Builder().setLanguageTag(words).build();
            String name = locale.getLanguage();
            boolean given = !name.isEmpty() && name.length() <= LONGEST_NAME;
            return given ? locale.toLanguageTag() : null;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }
}
