package org.parallax.export;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Writes citations as BibTeX in UTF-8. */
final class BibTex {
    private final StringBuilder text = new StringBuilder();

    private BibTex() {}

    static void write(List<Citation> citations, Origin origin, OutputStream out)
            throws IOException {
        BibTex bibliography = new BibTex();
        bibliography.comment(origin.program());
        origin.each(bibliography::comment);
        citations.forEach(bibliography::entry);
        out.write(bibliography.text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** What stands outside of an entry is no part of it, unless it has the sign that begins one. */
    private void comment(String words) {
        text.append("% ").append(words.replace('@', ' ')).append('\n');
    }

    private void entry(Citation citation) {
        String outlet = citation.article().outlet();
        text.append(outlet == null ? "\n@misc{" : "\n@article{").append(citation.key());
        // In braces of its own a name is not taken apart: a byline does not say who is a person.
        field("author", whole(citation.article().byline()));
        field("title", whole(citation.title()));
        field("journal", outlet == null ? null : escaped(outlet));
        LocalDate day = citation.day();
        if (day != null) {
            field("date", day.toString());
            field("year", String.valueOf(day.getYear()));
            String month = day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            text.append(",\n  month = ").append(month.toLowerCase(Locale.ROOT));
            field("day", String.valueOf(day.getDayOfMonth()));
        }
        field("url", address(citation.address()));
        field("langid", citation.article().masthead().language());
        text.append("\n}\n");
    }

    private void field(String name, @Nullable String value) {
        if (value != null) {
            text.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    private static @Nullable String whole(@Nullable String words) {
        return words == null ? null : "{" + escaped(words) + "}";
    }

    /** Printed by TeX as it is written here; braces as commands, since BibTeX counts the others. */
    static String escaped(String words) {
        StringBuilder safe = new StringBuilder();
        words.replaceAll("\\s+", " ")
                .strip()
                .codePoints()
                .filter(it -> !Character.isISOControl(it))
                .forEach(it -> safe.append(escaped(it)));
        return safe.toString();
    }

    private static String escaped(int sign) {
        return switch (sign) {
            case '\\' -> "\\textbackslash{}";
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '<' -> "\\textless{}";
            case '>' -> "\\textgreater{}";
            case '|' -> "\\textbar{}";
            case '$', '%', '&', '#', '_' -> "\\" + (char) sign;
            default -> Character.toString(sign);
        };
    }

    /** An address is not printed as text; only what would break the entry is written otherwise. */
    private static @Nullable String address(@Nullable String address) {
        return address == null
                ? null
                : address.replace("{", "%7B")
                        .replace("}", "%7D")
                        .replace("\\", "%5C")
                        .replaceAll("[\\s\\p{Cntrl}]", "%20");
    }
}
