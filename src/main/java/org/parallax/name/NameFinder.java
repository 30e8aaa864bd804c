package org.parallax.name;

import org.parallax.article.Article;
import org.parallax.article.Prose;
import org.parallax.lexicon.NameLists;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds who and what an article names. Full forms are gathered first; then each shorter form (a
 * last name, an abbreviation given in brackets) is taken for the full form that it shortens.
 */
public final class NameFinder {
    private static final Pattern REGION = Pattern.compile(",[ \\u00A0]");

    private final NameLists lists;

    public NameFinder(NameLists lists) {
        this.lists = lists;
    }

    public Names find(Article article, List<Prose> prose) {
        String text = article.text();
        Set<String> common = common(text, prose);
        Runs runs = new Runs(text, lists, common);
        List<Run> all = new ArrayList<>();
        for (Prose paragraph : prose) {
            for (Sentence sentence :
                    paragraph.isTitleCase() ? List.<Sentence>of() : paragraph.sentences()) {
                all.addAll(runs.of(sentence));
            }
        }
        LoneNames lone = LoneNames.of(text, all, lists, common);
        Classifier classifier = new Classifier(text, lists, lone);
        List<Name> found = new ArrayList<>();
        all.forEach(run -> found.addAll(classifier.names(lone.trimmed(run))));
        FullForms forms = new FullForms(text, found, classifier, lone);
        List<Name> names =
                new ArrayList<>(found.stream().map(forms::full).flatMap(Optional::stream).toList());
        for (Prose paragraph : prose) {
            if (paragraph.isTitleCase()) {
                names.addAll(known(text, paragraph, forms));
            }
        }
        names.sort((a, b) -> a.span().compareTo(b.span()));
        return new Names(withoutRegions(text, names));
    }

    /** "Stockton, Calif." names a city; the short form of its state only says which. */
    private static List<Name> withoutRegions(String text, List<Name> names) {
        List<Name> kept = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean region = i > 0 && isRegion(text, names.get(i - 1).span(), names.get(i));
            if (!region) {
                kept.add(names.get(i));
            }
        }
        return kept;
    }

    private static boolean isRegion(String text, Span city, Name name) {
        Span span = name.span();
        boolean shortened =
                name.kind() == NameKind.PLACE
                        && (text.startsWith(".", span.end()) || span.in(text).endsWith("."));
        return shortened
                && city.end() <= span.start()
                && REGION.matcher(city.gap(span).in(text)).matches();
    }

    /** Words that the article writes with a capital letter, and elsewhere with a small one. */
    private static Set<String> common(String text, List<Prose> prose) {
        Set<String> capital = new HashSet<>();
        List<String> small = new ArrayList<>();
        for (Prose paragraph : prose) {
            for (Sentence sentence : paragraph.sentences()) {
                for (Token token : sentence.tokens()) {
                    if (Runs.isCapital(text, token)) {
                        capital.add(token.word());
                        capital.add(Run.word(token));
                    } else {
                        small.add(token.word());
                    }
                }
            }
        }
        // The other way round every word of the article would be put into a set.
        Set<String> common = new HashSet<>();
        for (String word : small) {
            if (capital.contains(word)) {
                common.add(word);
            }
        }
        return common;
    }

    /** In a headline of capitals only names that the text below it gives can be told. */
    private static List<Name> known(String text, Prose paragraph, FullForms forms) {
        List<Name> names = new ArrayList<>();
        for (Sentence sentence : paragraph.sentences()) {
            List<Token> tokens = sentence.tokens();
            int at = 0;
            while (at < tokens.size()) {
                Optional<Name> name = longest(text, tokens, at, forms);
                name.ifPresent(names::add);
                int end = name.map(found -> found.span().end()).orElse(tokens.get(at).end());
                while (at < tokens.size() && tokens.get(at).start() < end) {
                    at++;
                }
            }
        }
        return names;
    }

    private static Optional<Name> longest(
            String text, List<Token> tokens, int at, FullForms forms) {
        for (int end = Math.min(tokens.size(), at + 6); end > at; end--) {
            Run run = new Run(tokens.subList(at, end));
            Span bare = run.bare(text);
            Optional<Name> name =
                    run.tokens().getFirst().capital() ? forms.known(bare) : Optional.empty();
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }
}
