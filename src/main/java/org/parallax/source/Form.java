package org.parallax.source;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a file holds its articles, told by its name. */
enum Form {
    /** A text or a page of one article. */
    WORDS("txt", "text", "html", "htm", "xhtml"),
    PDF("pdf"),
    /** A page with its pictures in one file, as browsers save it. */
    ARCHIVE("mht", "mhtml"),
    /** A row an article. */
    TABLE("csv", "tsv"),
    /** A line of JSON an article. */
    LINES("jsonl", "ndjson"),
    /**
     * A list of articles, or one; read only where it is named itself, since a folder has others.
     */
    JSON("json");

    private final String endings;

    Form(String... endings) {
        this.endings = String.join(" ", endings);
    }

    private boolean has(String ending) {
        return List.of(endings.split(" ", -1)).contains(ending);
    }

    /** By the ending; a text where there is none that is known. */
    static Form of(String path) {
        String ending = ending(path);
        for (Form form : values()) {
            if (form.has(ending)) {
                return form;
            }
        }
        return WORDS;
    }

    /** By the media type that a server names; by the ending of its path where that says little. */
    static Form ofType(String type, @Nullable String path) {
        return switch (type) {
            case "text/html", "application/xhtml+xml", "text/plain" -> WORDS;
            case "application/pdf" -> PDF;
            case "multipart/related", "message/rfc822", "application/x-mimearchive" -> ARCHIVE;
            case "text/csv", "text/tab-separated-values" -> TABLE;
            case "application/json" -> JSON;
            case "application/x-ndjson", "application/jsonl" -> LINES;
            default -> path == null ? WORDS : of(path);
        };
    }

    /** Whether a folder's file of this name is an article's. */
    static boolean isArticle(String name) {
        String ending = ending(name);
        return of(name) != JSON && Arrays.stream(values()).anyMatch(it -> it.has(ending));
    }

    /** Whether it holds many articles, a row each. */
    boolean isTable() {
        return this == TABLE || this == LINES || this == JSON;
    }

    private static String ending(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
