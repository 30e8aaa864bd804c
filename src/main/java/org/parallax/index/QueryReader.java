package org.parallax.index;

import org.parallax.message.Reason;
import org.parallax.text.Characters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a person types into a search field. No slip is an error: a quotation mark without its
 * partner, a lone dash or star, and an OR with nothing beside it are passed over.
 *
 * <p>{@code "words in quotes"} are a phrase, {@code swim*} is a prefix, {@code swim~} is a near
 * miss, {@code -word} and {@code -"some words"} are unwanted, {@code a OR b} is either; an
 * upper-case AND adds nothing to words side by side. OR binds closer than that: {@code old pool OR
 * hall} is old, and pool or hall; {@code (old pool) OR hall} is the pool or the hall. {@code
 * speaker:Reyes} looks in one field; a field that there is not is a word like others. {@code *}
 * alone is every article.
 */
final class QueryReader {
    private static final int MOST_TERMS = 64;
    private static final int DEEPEST = 16;
    private static final int LONGEST_NAME = 20;
    private static final String BREAKS = ",;:/()[]{}<>|!?…—–";

    private final String query;
    private final List<Reason> hints = new ArrayList<>();
    private int at;
    private int terms;
    private int depth;

    private QueryReader(String query) {
        this.query = query;
    }

    /** Reads the first 64 terms of {@code query}; a text without any gives a query for nothing. */
    static SearchQuery read(String query) {
        if (query.strip().equals("*")) {
            return new SearchQuery(new Sought.All(List.of(SearchQuery.EVERY)), List.of());
        }
        QueryReader reader = new QueryReader(query);
        List<Sought> parts = new ArrayList<>();
        while (reader.at < query.length() && !reader.isFull()) {
            // A bracket that closes nothing ends a group, and the next one goes on with the query.
            parts.addAll(reader.group());
        }
        if (reader.isFull() && reader.at < query.strip().length()) {
            reader.hints.add(Reason.of("search.cut", Integer.toString(MOST_TERMS)));
        }
        return new SearchQuery(new Sought.All(parts), reader.hints);
    }

    private boolean isFull() {
        return terms >= MOST_TERMS;
    }

    /** What stands up to the bracket that closes this group. */
    private List<Sought> group() {
        List<Sought> parts = new ArrayList<>();
        boolean either = false;
        while (at < query.length() && !isFull()) {
            char c = query.charAt(at);
            if (c == ')') {
                at++;
                return parts;
            }
            if (isOr()) {
                at += 2;
                either = true;
            } else if (isGap(at) && c != '(') {
                at++;
            } else {
                Optional<Sought> part = part();
                if (part.isPresent()) {
                    join(parts, part.get(), either);
                    either = false;
                }
            }
        }
        return parts;
    }

    private static void join(List<Sought> parts, Sought part, boolean either) {
        boolean pair =
                either
                        && !parts.isEmpty()
                        && !(part instanceof Sought.Without)
                        && !(parts.getLast() instanceof Sought.Without);
        if (!pair) {
            parts.add(part);
            return;
        }
        List<Sought> any = new ArrayList<>();
        Sought last = parts.removeLast();
        any.addAll(last instanceof Sought.Any before ? before.parts() : List.of(last));
        any.add(part);
        parts.add(new Sought.Any(any));
    }

    /** Whether an upper-case OR stands here by itself. */
    private boolean isOr() {
        return query.startsWith("OR", at)
                && (at == 0 || isEdge(at - 1))
                && (at + 2 == query.length() || isEdge(at + 2));
    }

    private boolean isEdge(int offset) {
        return isGap(offset) || Characters.isDoubleMark(query.charAt(offset));
    }

    private Optional<Sought> part() {
        if (isMinus()) {
            at++;
            return positive().map(Sought.Without::new);
        }
        return positive();
    }

    private Optional<Sought> positive() {
        Optional<SearchField> field = field();
        return field.isPresent() ? single().map(part -> in(field.get(), part)) : single();
    }

    /** What is sought in {@code field}; a word like others where the field cannot hold it. */
    private Sought in(SearchField field, Sought part) {
        for (SearchTerm term : part.terms()) {
            boolean known =
                    switch (field) {
                        case DATE -> DateRange.read(term.text()).isPresent();
                        case KIND, IN -> Scope.knows(field, term.text());
                        case QUOTE, SPEAKER, OUTLET, FACT -> true;
                    };
            if (!known) {
                hints.add(Reason.of("search." + field.typed(), term.text()));
                return part;
            }
        }
        return new Sought.In(field, part);
    }

    /** One term, or the group in brackets that begins here. */
    private Optional<Sought> single() {
        if (at >= query.length()) {
            return Optional.empty();
        }
        if (query.charAt(at) == '(') {
            at++;
            return brackets();
        }
        int closing = closingMark();
        if (closing > at) {
            String words = query.substring(at + 1, closing);
            at = closing + 1;
            return term(new SearchTerm.Phrase(words));
        }
        if (Characters.isDoubleMark(query.charAt(at))) {
            at++;
            return Optional.empty();
        }
        return word();
    }

    private Optional<Sought> brackets() {
        if (depth == DEEPEST) {
            hints.add(Reason.of("search.deep", Integer.toString(DEEPEST)));
            return Optional.empty();
        }
        depth++;
        List<Sought> parts = group();
        depth--;
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.getFirst());
            default -> Optional.of(new Sought.All(parts));
        };
    }

    /** The field that is named here with a colon behind it; afterwards what is sought in it. */
    private Optional<SearchField> field() {
        int colon = at;
        while (colon < query.length()
                && colon - at <= LONGEST_NAME
                && Character.isLetter(query.charAt(colon))) {
            colon++;
        }
        boolean named =
                colon > at
                        && colon + 1 < query.length()
                        && query.charAt(colon) == ':'
                        && (query.charAt(colon + 1) == '(' || !isGap(colon + 1));
        if (!named) {
            return Optional.empty();
        }
        String name = query.substring(at, colon);
        Optional<SearchField> field = SearchField.of(name);
        if (field.isPresent()) {
            at = colon + 1;
        } else {
            hints.add(Reason.of("search.unknown", name, String.join(", ", SearchField.all())));
        }
        return field;
    }

    /** Whether a single dash stands here at the head of a word or a phrase. */
    private boolean isMinus() {
        boolean head = at == 0 || isGap(at - 1);
        return head
                && isDash(at)
                && at + 1 < query.length()
                && (query.charAt(at + 1) == '(' || !isGap(at + 1))
                && !isDash(at + 1);
    }

    private boolean isDash(int offset) {
        char c = query.charAt(offset);
        return Characters.isHyphen(c) || c == '−';
    }

    /** Whether words end here: at white space, and at a comma that is not inside a number. */
    private boolean isGap(int offset) {
        char c = query.charAt(offset);
        boolean breaks = Characters.isSpace(c) || BREAKS.indexOf(c) >= 0;
        return breaks && !(c == ',' && isDigit(offset - 1) && isDigit(offset + 1));
    }

    private boolean isDigit(int offset) {
        return offset >= 0 && offset < query.length() && Character.isDigit(query.charAt(offset));
    }

    /** Offset of the mark that closes a quotation opened here, -1 where none opens or closes. */
    private int closingMark() {
        if (!Characters.isDoubleMark(query.charAt(at))) {
            return -1;
        }
        int end = at + 1;
        while (end < query.length() && !Characters.isDoubleMark(query.charAt(end))) {
            end++;
        }
        return end < query.length() ? end : -1;
    }

    private Optional<Sought> word() {
        int start = at;
        while (at < query.length() && !isEdge(at)) {
            at++;
        }
        if (at == start) {
            at++;
            return Optional.empty();
        }
        String word = query.substring(start, at);
        return word.equals("AND") ? Optional.empty() : term(term(word));
    }

    private static SearchTerm term(String word) {
        int star = word.indexOf('*');
        if (star > 0) {
            return new SearchTerm.Prefix(word.substring(0, star));
        }
        return word.endsWith("~")
                ? new SearchTerm.Near(word.substring(0, word.length() - 1))
                : new SearchTerm.Word(word);
    }

    private Optional<Sought> term(SearchTerm term) {
        if (term.text().codePoints().noneMatch(QueryReader::isMeant)) {
            return Optional.empty();
        }
        terms++;
        return Optional.of(term);
    }

    /** Whether a character can be part of something to find: a letter, a figure, an emoji. */
    private static boolean isMeant(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.OTHER_SYMBOL;
    }
}
