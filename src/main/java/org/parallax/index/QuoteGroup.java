package org.parallax.index;

import org.jspecify.annotations.Nullable;
import org.parallax.story.Utterance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The same words of one speaker, as each outlet quotes them.
 *
 * @param speaker the fullest name that any of them is given to; null where none is given to anyone
 * @param quotes each outlet's clipping, in the order they were found; not empty
 */
public record QuoteGroup(@Nullable String speaker, List<QuoteHit> quotes) {
    public QuoteGroup {
        quotes = List.copyOf(quotes);
    }

    /**
     * Groups quotations by what was said.
     *
     * @param utterance what a quotation is a clipping of; null where it stands alone
     */
    public static List<QuoteGroup> of(
            List<QuoteHit> quotes, Function<QuoteHit, @Nullable Utterance> utterance) {
        Map<Object, List<QuoteHit>> groups = new LinkedHashMap<>();
        Map<Object, @Nullable String> speakers = new LinkedHashMap<>();
        for (QuoteHit quote : quotes) {
            Utterance said = utterance.apply(quote);
            Object group = said == null ? quote : said;
            groups.computeIfAbsent(group, it -> new ArrayList<>()).add(quote);
            speakers.putIfAbsent(group, said == null ? quote.speaker() : said.speaker());
        }
        return groups.entrySet().stream()
                .map(it -> new QuoteGroup(speakers.get(it.getKey()), it.getValue()))
                .toList();
    }
}
