package org.parallax.library;

import org.parallax.flag.Flag;
import org.parallax.flag.Merge;
import org.parallax.flag.Origin;
import org.parallax.flag.SharedFlag;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes in someone's flags; within a change that is made at once. */
final class FlagMerging {
    private final ArticleTable articles;
    private final FlagTable flags;
    private final List<SharedFlag> kept = new ArrayList<>();
    private final List<SharedFlag> lost = new ArrayList<>();
    private final List<SharedFlag> strange = new ArrayList<>();
    private int added;
    private int same;

    FlagMerging(ArticleTable articles, FlagTable flags) {
        this.articles = articles;
        this.flags = flags;
    }

    Merged take(List<SharedFlag> all) throws SQLException {
        Map<Origin, List<SharedFlag>> byArticle = new LinkedHashMap<>();
        all.forEach(
                it -> byArticle.computeIfAbsent(it.article(), key -> new ArrayList<>()).add(it));
        for (Map.Entry<Origin, List<SharedFlag>> each : byArticle.entrySet()) {
            Optional<Long> article = articles.key(each.getKey());
            if (article.isPresent()) {
                take(article.get(), each.getValue());
            } else {
                strange.addAll(each.getValue());
            }
        }
        return new Merged(added, same, kept, lost, strange);
    }

    private void take(long article, List<SharedFlag> others) throws SQLException {
        String text = articles.text(article).orElseThrow();
        Merge merge = new Merge(text, flags.of(article));
        for (SharedFlag other : others) {
            switch (merge.add(other.in(text))) {
                case ADDED -> {}
                case LOST -> lost.add(other);
                case SAME -> same++;
                case OTHER -> kept.add(other);
            }
        }
        for (Flag flag : merge.fresh()) {
            flags.add(flag.in(article));
            added++;
        }
    }
}
