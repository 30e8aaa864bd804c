package org.parallax.quote;

import org.jspecify.annotations.Nullable;
import org.parallax.lexicon.NameLists;
import org.parallax.name.Name;
import org.parallax.name.NameKind;
import org.parallax.name.Names;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Spans;
import org.parallax.text.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Who can be speaking in a sentence: names, pronouns that stand for them, and roles ("the mayor",
 * "officials").
 */
final class Speakers {
    private static final Set<String> PERSONAL = Set.of("he", "she");
    private static final Set<String> PLURAL = Set.of("they", "it");
    private static final Set<String> BODIES =
            Set.of(
                    "group",
                    "department",
                    "agency",
                    "company",
                    "union",
                    "organization",
                    "organisation",
                    "council",
                    "committee",
                    "ministry",
                    "office",
                    "board",
                    "association",
                    "court",
                    "newspaper",
                    "paper",
                    "firm",
                    "bank",
                    "commission",
                    "party");

    private static final int LONGEST_ROLE = 40;
    private static final Pattern INDEFINITE =
            Pattern.compile(
                    "(?i)(?:^|\\W)(?:an?|another|one|some|many|other)(?: [\\p{L}'’-]+){0,2} $");

    private final Appositions appositions;
    private final Roles roles;
    private final Spans<Span> spoken;
    private final Names names;
    private final NameLists lists;
    private final String text;

    /**
     * The speakers of one article.
     *
     * @param spoken what stands between quotation marks: whom a source names is not who speaks
     */
    Speakers(String text, Names names, NameLists lists, List<Span> spoken) {
        this.text = text;
        this.roles = Roles.of(text, names, lists.roles());
        this.spoken = Spans.of(spoken, Function.identity());
        this.appositions = new Appositions(text);
        this.names = names;
        this.lists = lists;
    }

    /**
     * Everyone who can speak in {@code sentence} outside the quotations {@code quoted}, in the
     * order of the text.
     */
    List<Speaker> in(Sentence sentence, List<Span> quoted) {
        List<Speaker> speakers = new ArrayList<>();
        for (Name name : names.in(sentence.span())) {
            if (name.kind() != NameKind.PLACE
                    && name.kind() != NameKind.WORK
                    && isFree(name.span(), quoted)) {
                speakers.add(new Speaker(name.full(), name.span()));
            }
        }
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Span span = token.span();
            boolean named = speakers.stream().anyMatch(speaker -> speaker.mention().overlaps(span));
            if (named || !isFree(span, quoted)) {
                continue;
            }
            Speaker speaker = unnamed(token);
            if (speaker != null) {
                speakers.add(speaker);
            }
        }
        speakers.sort((a, b) -> a.mention().compareTo(b.mention()));
        return appositions.resolved(speakers);
    }

    private @Nullable Speaker unnamed(Token token) {
        String word = token.word();
        if (PERSONAL.contains(word)) {
            return new Speaker(person(token.start()), token.span());
        }
        if (PLURAL.contains(word)) {
            return new Speaker(body(token.start()), token.span());
        }
        if (lists.roles().holds(word)) {
            String holder = isAnother(token) ? null : roles.holder(word);
            boolean body = holder == null && BODIES.contains(word);
            return new Speaker(body ? body(token.start()) : holder, token.span());
        }
        return null;
    }

    /** "a librarian", "another senior official": no one who has been named already. */
    private boolean isAnother(Token token) {
        int from = Math.max(0, token.start() - LONGEST_ROLE);
        return INDEFINITE.matcher(text.substring(from, token.start())).find();
    }

    /** Whom "he" or "she" means: the person whom the outlet itself named last before it. */
    private @Nullable String person(int offset) {
        return names.lastBefore(
                        offset,
                        name ->
                                name.kind() == NameKind.PERSON
                                        && spoken.overlapping(name.span()).isEmpty())
                .map(Name::full)
                .orElse(null);
    }

    private @Nullable String body(int offset) {
        return names.lastBefore(offset, name -> name.kind() == NameKind.ORGANIZATION)
                .filter(name -> offset - name.span().end() < 600)
                .map(Name::full)
                .orElse(null);
    }

    Optional<Speaker> nearest(List<Speaker> speakers, Span cue, boolean after) {
        return speakers.stream()
                .filter(speaker ->
                        after
                                ? speaker.mention().start() >= cue.end()
                                : speaker.mention().end() <= cue.start())
                .reduce((a, b) -> after ? a : b)
                .map(found -> after ? found : appositions.subject(speakers, found, cue))
                .filter(speaker -> !apart(speaker.mention(), cue));
    }

    /** Whether a full stop of another quotation or a semicolon parts speaker and cue. */
    private boolean apart(Span mention, Span cue) {
        Span between = mention.end() <= cue.start() ? mention.gap(cue) : cue.gap(mention);
        return between.length() > 160 || between.in(text).indexOf(';') >= 0;
    }

    private static boolean isFree(Span span, List<Span> quoted) {
        return quoted.stream().noneMatch(quote -> quote.overlaps(span));
    }
}
