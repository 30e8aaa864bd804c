package org.parallax.name;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which full form each form of a name stands for, in one article. */
final class FullForms {
    private static final Pattern ABBREVIATION =
            Pattern.compile("^[ \\u00A0]\\((?:the )?[“\"]?(\\p{Lu}[\\p{Lu}.&-]{1,9})[”\"]?\\)");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern SUFFIX = Pattern.compile(",? (?:[JS]r\\.?|I{1,3}|IV)$");

    private final String text;
    private final Classifier classifier;
    private final LoneNames lone;
    private final Map<String, Name> byForm = new LinkedHashMap<>();
    private final Map<String, Name> people = new LinkedHashMap<>();

    FullForms(String text, List<Name> found, Classifier classifier, LoneNames lone) {
        this.text = text;
        this.lone = lone;
        this.classifier = classifier;
        for (Name name : found) {
            String exact = key(name.full());
            if (full(name).isPresent()) {
                byForm.merge(exact, name, (old, fresh) -> old);
            }
            if (name.kind() == NameKind.PERSON && exact.indexOf(' ') > 0) {
                people.merge(lastWord(exact), name, FullForms::fuller);
            }
        }
        for (Name name : found) {
            abbreviation(name).ifPresent(shorter -> byForm.put(key(shorter), name));
        }
    }

    private static Name fuller(Name one, Name other) {
        return other.full().length() > one.full().length()
                        && firstWord(one.full()).equals(firstWord(other.full()))
                ? other
                : one;
    }

    /**
     * The name in its full form; nothing for a single capitalised word that no full form explains.
     */
    Optional<Name> full(Name name) {
        String exact = key(name.full());
        boolean single = exact.indexOf(' ') < 0;
        if (single && people.containsKey(exact) && !isCompany(exact)) {
            Name person = people.get(exact);
            return Optional.of(new Name(person.full(), NameKind.PERSON, name.span()));
        }
        if (name.kind() == NameKind.PERSON && !single) {
            Name person = people.getOrDefault(lastWord(exact), name);
            String given = firstWord(person.full());
            boolean same = given.equals(firstWord(name.full()));
            return Optional.of(same ? new Name(person.full(), NameKind.PERSON, name.span()) : name);
        }
        Name whole = name.kind() == NameKind.PERSON && !single ? null : shortened(name, exact);
        if (whole != null) {
            return Optional.of(new Name(whole.full(), whole.kind(), name.span()));
        }
        if (single && classifier.isHead(exact)) {
            return Optional.empty();
        }
        if (single && name.kind() == NameKind.PERSON && !classifier.isSure(Tokens.normal(exact))) {
            return lone.kind(Tokens.normal(exact))
                    .map(kind -> new Name(name.full(), kind, name.span()));
        }
        Name known = byForm.get(exact);
        if (known != null && name.kind() == NameKind.ORGANIZATION) {
            return Optional.of(new Name(known.full(), known.kind(), name.span()));
        }
        return Optional.of(name);
    }

    /** "Ford" beside Henry Ford where the article also names the Ford Motor Company. */
    private boolean isCompany(String word) {
        return !classifier.isSure(Tokens.normal(word))
                && byForm.values().stream()
                        .anyMatch(body ->
                                body.kind() == NameKind.ORGANIZATION
                                        && body.full().startsWith(word + " "));
    }

    /** "the Friends" of Mill Lane, "the Council" of Quillford, where one body alone is meant. */
    private @Nullable Name shortened(Name name, String exact) {
        int start = name.span().start();
        if (!text.regionMatches(true, start - 4, "the ", 0, 4)) {
            return null;
        }
        List<Name> wholes =
                byForm.values().stream()
                        .filter(body ->
                                body.kind() == NameKind.ORGANIZATION
                                        && (body.full().startsWith(exact + " ")
                                                || body.full().endsWith(" " + exact)))
                        .distinct()
                        .toList();
        return wholes.size() == 1 ? wholes.getFirst() : null;
    }

    Optional<Name> known(Span span) {
        String exact = key(span.in(text));
        Name name = people.get(exact);
        name = name != null ? name : byForm.get(exact);
        return Optional.ofNullable(name).map(found -> new Name(found.full(), found.kind(), span));
    }

    /**
     * The letters in brackets after a body's name, where they are its own: "American Civil
     * Liberties Union (ACLU)".
     */
    private Optional<String> abbreviation(Name name) {
        int at = name.span().end();
        if (name.kind() != NameKind.ORGANIZATION && name.kind() != NameKind.WORK) {
            return Optional.empty();
        }
        String after = text.substring(at, Math.min(text.length(), at + 14));
        Matcher matcher = ABBREVIATION.matcher(after);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String key(String form) {
        boolean plain = form.indexOf('’') < 0 && form.indexOf('\u00A0') < 0;
        boolean single = plain && form.indexOf('\n') < 0 && form.indexOf("  ") < 0;
        return single ? form : SPACES.matcher(form.replace('’', '\'')).replaceAll(" ");
    }

    /** The last name, without "Jr." and the like behind it. */
    private static String lastWord(String form) {
        boolean ends =
                form.endsWith(".")
                        || form.endsWith("r")
                        || form.endsWith("I")
                        || form.endsWith("V");
        String bare = ends ? SUFFIX.matcher(form).replaceFirst("") : form;
        return bare.substring(bare.lastIndexOf(' ') + 1);
    }

    private static String firstWord(String form) {
        int space = form.indexOf(' ');
        return space < 0 ? form : form.substring(0, space);
    }
}
