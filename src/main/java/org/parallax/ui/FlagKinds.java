package org.parallax.ui;

import org.parallax.flag.Category;
import org.parallax.flag.Flag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All ways to call a sentence in a window, in the order of their keys: the usual five, or those
 * that an assignment has. No two have the same key, letter or bar.
 */
final class FlagKinds {
    /** What a reader calls sentences who follows no assignment. */
    static final FlagKinds USUAL = of(Arrays.stream(Category.values()).map(Category::key).toList());

    private final List<FlagKind> all;

    private FlagKinds(List<FlagKind> all) {
        this.all = List.copyOf(all);
    }

    /**
     * The kinds of an assignment.
     *
     * @param categories at most nine, each a {@link Category}'s key or the words of whoever asks
     */
    static FlagKinds of(List<String> categories) {
        List<FlagKind> all = new ArrayList<>();
        Set<String> letters =
                categories.stream()
                        .map(Category::of)
                        .flatMap(Stream::ofNullable)
                        .map(Category::letter)
                        .collect(Collectors.toCollection(HashSet::new));
        for (int i = 0; i < categories.size(); i++) {
            all.add(kind(categories.get(i), i + 1, letters));
        }
        return new FlagKinds(all);
    }

    private static FlagKind kind(String category, int number, Set<String> taken) {
        String digit = Integer.toString(number);
        Category known = Category.of(category);
        return known == null
                ? new FlagKind(
                        category, category, letter(category, digit, taken), digit, own(number))
                : new FlagKind(category, Words.of(known), known.letter(), digit, style(known));
    }

    /** The first letter of the words that no other kind has; where there is none, the key. */
    private static String letter(String words, String digit, Set<String> taken) {
        return words.codePoints()
                .filter(Character::isLetter)
                .mapToObj(it -> Character.toString(Character.toUpperCase(it)))
                .filter(taken::add)
                .findFirst()
                .orElse(digit);
    }

    private static String own(int number) {
        return "flag-own-" + number;
    }

    private static String style(Category category) {
        return "flag-" + category.key();
    }

    List<FlagKind> all() {
        return all;
    }

    /** The kind that a key calls. */
    Optional<FlagKind> typed(String digit) {
        return all.stream().filter(it -> it.digit().equals(digit)).findFirst();
    }

    /** What a flag is; one of a category that the window does not have looks as if unsure. */
    FlagKind of(Flag flag) {
        return all.stream()
                .filter(it -> it.category().equals(flag.category()))
                .findFirst()
                .orElseGet(() -> stray(flag));
    }

    private static FlagKind stray(Flag flag) {
        Category known = Category.of(flag.category());
        return new FlagKind(
                flag.category(),
                Words.of(flag),
                flag.letter(),
                "",
                style(known == null ? Category.UNSURE : known));
    }
}
