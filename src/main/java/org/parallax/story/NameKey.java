package org.parallax.story;

import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What makes two names one across articles: a body's words in whatever order ("Justice Department",
 * "Department of Justice") or its first letters (DOJ); a person's last name, where the given names
 * do not differ.
 */
record NameKey(List<String> words) {
    private static final Set<String> SMALL =
            Set.of("of", "the", "for", "and", "in", "on", "a", "u", "s", "us", "u.s", "at", "to");

    /** Words that say only that a name is a company's: "Inc." */
    private static final Set<String> DESIGNATORS =
            Set.of(
                    "inc",
                    "incorporated",
                    "corp",
                    "corporation",
                    "co",
                    "company",
                    "companies",
                    "ltd",
                    "limited",
                    "plc",
                    "llc",
                    "llp",
                    "ag",
                    "sa",
                    "s.a",
                    "nv",
                    "n.v",
                    "gmbh",
                    "group",
                    "holding",
                    "holdings");

    /** Words that say what a company does, and that its short form leaves out. */
    private static final Set<String> TRADES =
            Set.of(
                    "motor",
                    "motors",
                    "airline",
                    "airlines",
                    "airways",
                    "computer",
                    "computers",
                    "technology",
                    "technologies",
                    "systems",
                    "software",
                    "electronics",
                    "energy",
                    "foods",
                    "stores",
                    "pictures",
                    "studios",
                    "media",
                    "networks",
                    "telecom",
                    "pharmaceuticals",
                    "pharma",
                    "industries",
                    "enterprises",
                    "entertainment",
                    "communications",
                    "partners",
                    "records",
                    "oil",
                    "steel",
                    "chemical",
                    "brewery",
                    "buses",
                    "ferries",
                    "insurance");

    static NameKey of(String name) {
        return new NameKey(
                Tokens.of(name).stream()
                        .map(Token::word)
                        .map(word ->
                                word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
                        .map(NameKey::oneOf)
                        .filter(word -> !SMALL.contains(word))
                        .toList());
    }

    /** One of "A380s". */
    private static String oneOf(String word) {
        int last = word.length() - 1;
        boolean several =
                last > 0 && word.endsWith("s") && Character.isDigit(word.charAt(last - 1));
        return several ? word.substring(0, last) : word;
    }

    /** Whether its last word is a product's number, which says all: "Airbus A380". */
    private boolean isModel() {
        String last = last();
        return words.size() > 1
                && last.length() > 2
                && Character.isLetter(last.charAt(0))
                && last.chars().anyMatch(Character::isDigit);
    }

    /** A body's words without their order, without "Inc." and without its country in front. */
    String unordered() {
        if (isModel()) {
            return last();
        }
        int from =
                words.size() > 3 && words.subList(0, 2).equals(List.of("united", "states")) ? 2 : 0;
        TreeSet<String> kept = new TreeSet<>(words.subList(from, words.size()));
        kept.removeIf(word -> kept.size() > 1 && DESIGNATORS.contains(word));
        return kept.stream().map(NameKey::singular).collect(Collectors.joining(" "));
    }

    private static String singular(String word) {
        return TRADES.contains(word) && word.endsWith("s")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** Whether its first word can stand for the whole: "Aviva" for Aviva Motors Inc. */
    boolean isCompany() {
        return words.size() > 1
                && words.stream()
                        .skip(1)
                        .allMatch(word -> DESIGNATORS.contains(word) || TRADES.contains(word));
    }

    String first() {
        return words.isEmpty() ? "" : words.getFirst();
    }

    String last() {
        return words.isEmpty() ? "" : words.getLast();
    }

    boolean isSingle() {
        return words.size() <= 1;
    }

    /** First letters: "doj" of Department of Justice. */
    static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        for (Token token : Tokens.of(name)) {
            if (token.capital() || token.word().equals("of")) {
                letters.append(token.word().charAt(0));
            }
        }
        return letters.toString();
    }
}
