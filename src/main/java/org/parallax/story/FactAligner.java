package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.fact.FactType;
import org.parallax.fact.FactValue;
import org.parallax.fact.Mention;
import org.parallax.message.Reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins mentions of one fact, within an article and across articles, by their normalised values and
 * units.
 */
final class FactAligner {
    private FactAligner() {}

    /**
     * The facts of a story.
     *
     * @param names which form stands for each name of the articles
     * @param statements what several of the articles state in other words each
     * @param before how many facts other stories already have: the ids go on from there
     */
    static List<StoryFact> align(
            List<AnalyzedArticle> articles,
            NameJoiner names,
            List<Statements.Statement> statements,
            int before) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (AnalyzedArticle article : articles) {
            for (Mention mention : article.mentions()) {
                FactValue value = names.joined(mention);
                FactType type = names.type(mention);
                groups.computeIfAbsent(
                                key(article.id(), type, value), key -> new Group(type, value))
                        .add(new FactMention(article.id(), mention));
            }
        }
        List<Group> joined = Rounding.join(Days.join(new ArrayList<>(groups.values())));
        statements.forEach(statement -> joined.add(stated(statement)));
        joined.sort(order());
        List<StoryFact> facts = new ArrayList<>();
        for (Group group : joined) {
            facts.add(group.fact("f" + (before + facts.size() + 1), articles));
        }
        return facts;
    }

    /**
     * Shared facts first, the most widely shared before others; figures before names; then as they
     * stand in the story.
     */
    private static Comparator<Group> order() {
        return Comparator.comparingLong((Group group) -> -Math.min(2, group.articles()))
                .thenComparing(group -> group.type().isName())
                .thenComparingLong(group -> -group.articles());
    }

    /** What several articles state in other words each is a fact of its own. */
    private static Group stated(Statements.Statement statement) {
        FactValue value = new FactValue.Stated(statement.common());
        Group group = new Group(FactType.STATEMENT, value);
        Reason reason = Reason.of("fact.statement", String.join(", ", statement.common()));
        for (ClauseIndex.Held held : statement.clauses()) {
            group.add(
                    new FactMention(
                            held.id(),
                            new Mention(
                                    held.clause().span(),
                                    FactType.STATEMENT,
                                    value,
                                    false,
                                    reason)));
        }
        group.rule = "join.statement";
        return group;
    }

    /** A number of nothing in particular is the same only within its article. */
    private static String key(String article, FactType type, FactValue value) {
        boolean bare =
                type == FactType.QUANTITY
                        && value instanceof FactValue.Amount amount
                        && amount.unit() == null;
        return bare ? article + " " + key(type, value) : key(type, value);
    }

    private static String key(FactType type, FactValue value) {
        return switch (value) {
            case FactValue.Amount amount ->
                    type + " " + amount.number().toPlainString() + " " + amount.unit();
            case FactValue.Day day -> type + " " + day.iso();
            case FactValue.Named named -> type + " " + named.name();
            case FactValue.Stated stated -> type + " " + String.join(" ", stated.common());
        };
    }

    /** Mentions taken for one fact, while they are being gathered. */
    static final class Group {
        private final FactType type;
        private final FactValue value;
        private final List<FactMention> mentions = new ArrayList<>();
        private String rule = "join.value";

        Group(FactType type, FactValue value) {
            this.type = type;
            this.value = value;
        }

        FactType type() {
            return type;
        }

        FactValue value() {
            return value;
        }

        List<FactMention> mentions() {
            return mentions;
        }

        void add(FactMention mention) {
            mentions.add(mention);
        }

        /** Takes in another group's mentions, and remembers by which rule. */
        void takeIn(Group other, String by) {
            mentions.addAll(other.mentions);
            rule = by;
        }

        boolean isApproximate() {
            return mentions.stream().anyMatch(mention -> mention.mention().approximate());
        }

        long articles() {
            return mentions.stream().map(FactMention::article).distinct().count();
        }

        StoryFact fact(String id, List<AnalyzedArticle> articles) {
            List<String> ids = articles.stream().map(AnalyzedArticle::id).toList();
            mentions.sort(
                    Comparator.comparingInt((FactMention mention) -> ids.indexOf(mention.article()))
                            .thenComparing(FactMention::span));
            String label = FactLabels.of(type, value, mentions, articles);
            boolean inferred =
                    mentions.stream()
                            .anyMatch(it -> it.mention().reason().rule().equals(Dating.RULE));
            String because = type.isName() ? "join.name" : inferred ? "join.inferred" : rule;
            return new StoryFact(id, type, label, value, mentions, Reason.of(because, label));
        }
    }
}
