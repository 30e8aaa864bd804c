package org.parallax.export;

import org.parallax.flag.Anchor;
import org.parallax.flag.Origin;
import org.parallax.flag.SharedFlag;
import org.parallax.message.Messages;
import org.parallax.text.Span;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the annotations of a file one by one, and notes which of them are no flags. */
final class AnnotationReader {
    /** Of a note, in UTF-16 units. */
    private static final int LONGEST_NOTE = 10_000;

    /** Of a category and of what names an article, in UTF-16 units. */
    private static final int LONGEST_NAME = 1_000;

    /** No article is so long, and no sum of such places is too large to count. */
    private static final int FARTHEST = 100_000_000;

    /** No flag lies on more sentences. */
    private static final int MOST_SENTENCES = 1_000;

    private final Path file;
    private final Instant now;
    private final List<String> notes = new ArrayList<>();
    private int number;

    AnnotationReader(Path file, Instant now) {
        this.file = file;
        this.now = now;
    }

    List<String> notes() {
        return notes;
    }

    /** What someone calls a reader or an assignment, no longer than it may be. */
    static String name(String words) {
        return cut(words.strip(), LONGEST_NAME);
    }

    /** A flag no longer than a file gives it back. */
    static SharedFlag fitting(SharedFlag flag) {
        Origin article = flag.article();
        Anchor anchor = flag.anchor();
        return new SharedFlag(
                new Origin(
                        cut(article.address(), LONGEST_NAME),
                        cut(article.fingerprint(), LONGEST_NAME),
                        cut(article.outlet(), LONGEST_NAME),
                        cut(article.headline(), LONGEST_NAME)),
                new Anchor(
                        anchor.start(),
                        anchor.isLost(),
                        anchor.quote(),
                        anchor.sentences().stream().limit(MOST_SENTENCES).toList()),
                flag.category(),
                cut(flag.note(), LONGEST_NOTE),
                flag.moment());
    }

    /** The flag that an annotation is; nothing where it is none, which is noted. */
    Optional<SharedFlag> read(Tree annotation) {
        number++;
        Optional<Tree> category = body(annotation, "tagging");
        Tree target = annotation.at("target").items().stream().findFirst().orElse(new Tree(null));
        Optional<Tree> quote = selector(target, "TextQuoteSelector");
        String exact = quote.map(it -> it.at("exact").words()).orElse("");
        if (category.isEmpty() || category.get().at("value").words().length() > LONGEST_NAME) {
            return leftOut("flags.file.uncategorised");
        }
        if (exact.isEmpty()) {
            return leftOut("flags.file.wordless");
        }
        Origin article = article(target.at("source"));
        if (article.identity().isEmpty()) {
            return leftOut("flags.file.sourceless");
        }
        return Optional.of(
                new SharedFlag(
                        article,
                        anchor(target, quote.get()),
                        category.get().at("value").words(),
                        note(annotation),
                        moment(annotation)));
    }

    private Optional<SharedFlag> leftOut(String why) {
        notes.add(Messages.get(why, file, number));
        return Optional.empty();
    }

    private static Optional<Tree> body(Tree annotation, String purpose) {
        return annotation.at("body").items().stream()
                .filter(it -> it.at("purpose").words().equals(purpose))
                .findFirst();
    }

    /** Looks also into what a selector is refined by, as some programs nest them. */
    private static Optional<Tree> selector(Tree holder, String type) {
        for (String name : List.of("selector", "refinedBy")) {
            for (Tree each : holder.at(name).items()) {
                Optional<Tree> found = each.is(type) ? Optional.of(each) : selector(each, type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** What is longer is cut, not within a character. */
    private static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        return words.substring(
                0, Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most);
    }

    private String note(Tree annotation) {
        String words = body(annotation, "commenting").map(it -> it.at("value").words()).orElse("");
        if (words.length() > LONGEST_NOTE) {
            notes.add(Messages.get("flags.file.note", file, number, LONGEST_NOTE));
        }
        return cut(words, LONGEST_NOTE);
    }

    private static Origin article(Tree source) {
        String id = source.words().isEmpty() ? source.at("id").words() : source.words();
        return new Origin(
                id.startsWith(AnnotationWriter.NAMED) ? "" : cut(id, LONGEST_NAME),
                cut(source.at("plx:fingerprint").words(), LONGEST_NAME),
                cut(source.at("plx:outlet").words(), LONGEST_NAME),
                cut(source.at("plx:headline").words(), LONGEST_NAME));
    }

    private static Anchor anchor(Tree target, Tree quote) {
        OptionalInt lost = target.at("plx:lostAt").number();
        OptionalInt start =
                lost.isPresent()
                        ? lost
                        : selector(target, "TextPositionSelector")
                                .map(it -> it.at("start").number())
                                .orElse(OptionalInt.empty());
        int at = start.orElse(Anchor.UNKNOWN);
        return new Anchor(
                at < 0 || at > FARTHEST ? Anchor.UNKNOWN : at,
                lost.isPresent(),
                new Anchor.Quote(
                        quote.at("exact").words(),
                        quote.at("prefix").words(),
                        quote.at("suffix").words()),
                target.at("plx:sentences").items().stream()
                        .limit(MOST_SENTENCES)
                        .flatMap(it -> span(it).stream())
                        .toList());
    }

    private static Optional<Span> span(Tree place) {
        int start = place.at("start").number().orElse(-1);
        int end = place.at("end").number().orElse(-1);
        return 0 <= start && start <= end ? Optional.of(Span.of(start, end)) : Optional.empty();
    }

    private Instant moment(Tree annotation) {
        try {
            return OffsetDateTime.parse(annotation.at("created").words()).toInstant();
        } catch (DateTimeException e) {
            return now;
        }
    }
}
