package org.parallax.index;

import org.parallax.text.Characters;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a person types into a search field. No slip is an error: a quotation mark without its
 * partner, a lone dash or star, and an OR with nothing beside it are passed over.
 *
 * <p>{@code "words in quotes"} are a phrase, {@code swim*} is a prefix, {@code -word} and {@code
 * -"some words"} are unwanted, {@code a OR b} is either; an upper-case AND adds nothing to words
 * side by side. OR binds closer than that: {@code old pool OR hall} is old, and pool or hall.
 */
final class QueryReader {
    private static final int MOST_TERMS = 64;
    private static final String BREAKS = ",;:/()[]{}<>|!?…—–";

    private final String query;
    private final List<List<SearchTerm>> wanted = new ArrayList<>();
    private final List<SearchTerm> unwanted = new ArrayList<>();
    private int at;
    private int terms;
    private boolean either;

    private QueryReader(String query) {
        this.query = query;
    }

    /** Reads the first 64 terms of {@code query}; a text without any gives a query for nothing. */
    static SearchQuery read(String query) {
        QueryReader reader = new QueryReader(query);
        while (reader.at < query.length() && reader.terms < MOST_TERMS) {
            reader.next();
        }
        return new SearchQuery(reader.wanted, reader.unwanted);
    }

    private void next() {
        if (isGap(at)) {
            at++;
            return;
        }
        boolean minus = isMinus();
        if (minus) {
            at++;
        }
        int closing = closingMark();
        if (closing > at) {
            add(new SearchTerm.Phrase(query.substring(at + 1, closing)), minus);
            at = closing + 1;
        } else if (Characters.isDoubleMark(query.charAt(at))) {
            at++;
        } else {
            word(minus);
        }
    }

    /** Whether a single dash stands here at the head of a word or a phrase. */
    private boolean isMinus() {
        boolean head = at == 0 || isGap(at - 1);
        return head && isDash(at) && at + 1 < query.length() && !isGap(at + 1) && !isDash(at + 1);
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

    private void word(boolean minus) {
        int start = at;
        while (at < query.length() && !isGap(at) && !Characters.isDoubleMark(query.charAt(at))) {
            at++;
        }
        String word = query.substring(start, at);
        if (word.equals("OR")) {
            either = true;
        } else if (!word.equals("AND")) {
            add(term(word), minus);
        }
    }

    private static SearchTerm term(String word) {
        int star = word.indexOf('*');
        return star > 0
                ? new SearchTerm.Prefix(word.substring(0, star))
                : new SearchTerm.Word(word);
    }

    private void add(SearchTerm term, boolean minus) {
        if (term.text().codePoints().noneMatch(QueryReader::isMeant)) {
            return;
        }
        if (minus) {
            unwanted.add(term);
        } else if (either && !wanted.isEmpty()) {
            wanted.getLast().add(term);
        } else {
            wanted.add(new ArrayList<>(List.of(term)));
        }
        either = false;
        terms++;
    }

    /** Whether a character can be part of something to find: a letter, a figure, an emoji. */
    private static boolean isMeant(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.OTHER_SYMBOL;
    }
}
