package org.parallax.name;

import org.jspecify.annotations.Nullable;
import org.parallax.lexicon.NameLists;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what a run of capitals names, by lists of heads, titles, places and given names, and by its
 * shape.
 */
final class Classifier {
    private static final int MOST_NAMES_OF_A_PERSON = 4;
    private static final int LONGEST_THING = 5;

    /** More words with a capital in a row than this are a heading or a mistake, and no name. */
    private static final int LONGEST_RUN = 16;

    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}[\\p{Lu}&]{1,6}s?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> CURRENCIES =
            Set.of("USD", "EUR", "GBP", "CAD", "AUD", "NZD", "JPY", "CHF", "CNY", "INR");

    private final String text;
    private final NameLists lists;
    private final LoneNames lone;
    private final Set<String> sure = new HashSet<>();

    Classifier(String text, NameLists lists, LoneNames lone) {
        this.text = text;
        this.lists = lists;
        this.lone = lone;
    }

    /**
     * The names in a run: none, one, or two where a place stands before a person's title ("Ohio
     * Gov. Ann Reyes").
     */
    List<Name> names(Run run) {
        List<Name> names = new ArrayList<>();
        if (run.size() > LONGEST_RUN) {
            return names;
        }
        Run rest = run;
        int titles = titleWords(rest);
        if (titles == 0) {
            int before = wordsBeforeTitle(rest);
            if (before > 0) {
                names.addAll(names(rest.to(before)));
                rest = rest.from(before);
                titles = titleWords(rest);
            }
        }
        boolean titled = titles > 0 && titles < rest.size();
        if (titles > 0 && !titled) {
            return names;
        }
        titled = titled && !isBody(rest.from(titles));
        Run bare = titled ? rest.from(titles) : rest;
        NameKind kind = kind(bare, titled);
        if (kind != null) {
            Span span = bare.bare(text);
            names.add(new Name(full(span), kind, span));
        }
        return names;
    }

    /** "Justice Department", "General Hospital": the first word is no one's title there. */
    private boolean isBody(Run rest) {
        return lists.heads().bodies().holds(rest.last()) && !lists.given().holds(rest.first());
    }

    /** Whether a word by itself is only the head of a body's name: "Council". */
    boolean isHead(String word) {
        return lists.heads().bodies().holds(Tokens.normal(word));
    }

    /** Whether a single word was seen with a title: only then is it a person's name by itself. */
    boolean isSure(String word) {
        return sure.contains(word) || lists.given().holds(word);
    }

    private String full(Span span) {
        return SPACES.matcher(span.in(text)).replaceAll(" ");
    }

    private @Nullable NameKind kind(Run run, boolean titled) {
        String phrase = run.phrase();
        if (lists.places().holds(phrase) && !text.startsWith("$", run.span().end())) {
            return NameKind.PLACE;
        }
        boolean body =
                run.tokens().stream()
                        .anyMatch(token -> lists.heads().bodies().holds(Run.word(token)));
        boolean work = lists.heads().works().holds(run.last());
        if (run.size() > 1 && work && !lists.heads().bodies().holds(run.last())) {
            return NameKind.WORK;
        }
        if (run.size() > 1 && body && !lists.given().holds(run.first())) {
            return NameKind.ORGANIZATION;
        }
        if (run.size() > 1 && !titled && lists.heads().places().holds(run.last())) {
            return NameKind.PLACE;
        }
        if (titled && run.size() <= MOST_NAMES_OF_A_PERSON) {
            sure.add(phrase);
            return NameKind.PERSON;
        }
        return run.size() == 1 ? single(run) : several(run);
    }

    private @Nullable NameKind single(Run run) {
        String exact = run.bare(text).in(text);
        boolean money =
                CURRENCIES.contains(exact)
                        || LoneNames.isTime(run.last())
                        || text.startsWith("$", run.span().end());
        if (money) {
            return null;
        }
        boolean letters = LETTERS.matcher(exact).matches();
        if (letters) {
            return NameKind.ORGANIZATION;
        }
        boolean shortened =
                lists.heads().bodies().holds(run.last())
                        && text.startsWith("the ", run.span().start() - 4);
        if (shortened) {
            return NameKind.ORGANIZATION;
        }
        boolean common =
                FunctionWords.holds(run.last())
                        || lists.titles().holds(run.last())
                        || lists.heads().bodies().holds(run.last())
                        || lists.heads().works().holds(run.last());
        return common || exact.length() < 3 || Character.isDigit(exact.charAt(0))
                ? null
                : NameKind.PERSON;
    }

    private @Nullable NameKind several(Run run) {
        boolean plain =
                run.tokens().stream()
                        .allMatch(token -> !token.isNumber() && !FunctionWords.holds(token.word()));
        boolean given = lists.given().holds(run.first());
        boolean suffixed = SUFFIXES.contains(run.last());
        int most = suffixed ? MOST_NAMES_OF_A_PERSON + 1 : MOST_NAMES_OF_A_PERSON;
        if (given && run.size() <= most) {
            return NameKind.PERSON;
        }
        boolean placed =
                run.tokens().stream().anyMatch(token -> lists.places().holds(Run.word(token)));
        if (!plain || placed || run.size() > LONGEST_THING) {
            return null;
        }
        if (isThing(run)) {
            return NameKind.ORGANIZATION;
        }
        return run.size() <= 3 ? NameKind.PERSON : null;
    }

    /**
     * Whether a run without a known given name is no person's: "the" stands before it, or its first
     * word is used for the whole ("Aviva" for Aviva Motors), as the last one would be of a person.
     */
    private boolean isThing(Run run) {
        return run.before().equals("the")
                || (lone.kind(run.first()).isPresent() && lone.kind(run.last()).isEmpty());
    }

    /** How many words at the head of the run are a title; the longest counts, and titles add up. */
    private int titleWords(Run run) {
        int at = 0;
        boolean more = true;
        while (more) {
            more = false;
            int longest = Math.min(run.size(), at + lists.titles().longest());
            for (int end = longest; end > at; end--) {
                if (lists.titles().holds(run.from(at).to(end - at).phrase())) {
                    at = end;
                    more = at < run.size();
                    break;
                }
            }
        }
        return at;
    }

    private int wordsBeforeTitle(Run run) {
        for (int i = 1; i < run.size() - 1; i++) {
            boolean place = lists.places().holds(run.to(i).phrase());
            boolean body = lists.heads().bodies().holds(Run.word(run.tokens().get(i - 1)));
            boolean known = lone.kind(run.first()).isPresent();
            if ((place || body || known) && titleWords(run.from(i)) > 0) {
                return i;
            }
        }
        return 0;
    }
}
