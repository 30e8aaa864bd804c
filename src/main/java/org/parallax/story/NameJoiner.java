package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.fact.FactType;
import org.parallax.fact.FactValue;
import org.parallax.fact.Mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the one form that stands for all forms of a name in a story. */
final class NameJoiner {
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, String> initials = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();

    static NameJoiner of(List<AnalyzedArticle> articles) {
        NameJoiner joiner = new NameJoiner();
        for (AnalyzedArticle article : articles) {
            article.mentions().forEach(joiner::learn);
        }
        return joiner;
    }

    private void learn(Mention mention) {
        if (!(mention.value() instanceof FactValue.Named named)) {
            return;
        }
        NameKey key = NameKey.of(named.name());
        if (mention.type() == FactType.PERSON && !key.isSingle()) {
            people.merge(key.last(), named.name(), NameJoiner::same);
        } else if (mention.type() == FactType.ORGANIZATION && !key.isSingle()) {
            bodies.putIfAbsent(key.unordered(), named.name());
            initials.putIfAbsent(key.initials(named.name()), named.name());
        }
    }

    /**
     * Two people of one last name are kept apart; of two forms of one person's name the longer one
     * stands.
     */
    private static String same(String one, String other) {
        if (one.isEmpty()) {
            return "";
        }
        boolean oneGiven =
                NameKey.of(one).words().getFirst().equals(NameKey.of(other).words().getFirst());
        return !oneGiven ? "" : other.length() > one.length() ? other : one;
    }

    /** The mention's value, in the form that stands for it in the whole story. */
    FactValue joined(Mention mention) {
        if (!(mention.value() instanceof FactValue.Named named)) {
            return mention.value();
        }
        return new FactValue.Named(joined(mention.type(), named.name()));
    }

    private String joined(FactType type, String name) {
        NameKey key = NameKey.of(name);
        if (type == FactType.PERSON) {
            String full = people.getOrDefault(key.last(), "");
            return full.isEmpty() || (!key.isSingle() && same(full, name).isEmpty()) ? name : full;
        }
        if (type == FactType.ORGANIZATION && key.isSingle()) {
            return initials.getOrDefault(name.replace(".", "").toLowerCase(Locale.ROOT), name);
        }
        return type == FactType.ORGANIZATION ? bodies.getOrDefault(key.unordered(), name) : name;
    }
}
