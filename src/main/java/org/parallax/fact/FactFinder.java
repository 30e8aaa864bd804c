package org.parallax.fact;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Prose;
import org.parallax.article.Published;
import org.parallax.lexicon.Lexicon;
import org.parallax.message.Reason;
import org.parallax.name.Name;
import org.parallax.name.NameKind;
import org.parallax.name.Names;
import org.parallax.text.Sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything in an article's prose that can be checked, in the order of the text. */
public final class FactFinder {
    private final Lexicon hedges;

    public FactFinder(Lexicon hedges) {
        this.hedges = hedges;
    }

    public List<Mention> find(Article article, List<Prose> prose, Names names) {
        Published published = article.published();
        List<FigureFinder> finders = finders(published == null ? null : published.date());
        List<Mention> mentions = new ArrayList<>();
        for (Prose paragraph : prose) {
            for (Sentence sentence : paragraph.sentences()) {
                mentions.addAll(figures(Context.of(article.text(), sentence, hedges), finders));
            }
        }
        names.all().forEach(name -> mentions.add(named(article, name)));
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }

    /**
     * In order of trust, dates first, which need no figure: what an earlier finder has taken, a
     * later one of another kind leaves alone.
     */
    private static List<FigureFinder> finders(@Nullable LocalDate published) {
        return List.of(
                new DateFinder(published),
                new MoneyFinder(),
                new PercentFinder(),
                new VoteFinder(),
                new CountFinder(),
                new QuantityFinder());
    }

    private static List<Mention> figures(Context context, List<FigureFinder> finders) {
        List<Mention> taken = new ArrayList<>();
        List<FigureFinder> needed = context.figures() ? finders : finders.subList(0, 1);
        for (FigureFinder finder : needed) {
            List<Mention> found = finder.find(context.without(taken));
            int before = taken.size();
            for (Mention fresh : found) {
                if (Mention.noneAt(fresh.span(), taken.subList(0, before))) {
                    taken.add(fresh);
                }
            }
        }
        return taken;
    }

    private static Mention named(Article article, Name name) {
        String exact = article.in(name.span());
        return new Mention(
                name.span(),
                type(name.kind()),
                new FactValue.Named(name.full()),
                false,
                Reason.of("fact.name", exact, name.full()));
    }

    private static FactType type(NameKind kind) {
        return switch (kind) {
            case PERSON -> FactType.PERSON;
            case ORGANIZATION -> FactType.ORGANIZATION;
            case PLACE -> FactType.PLACE;
            case WORK -> FactType.WORK;
        };
    }
}
