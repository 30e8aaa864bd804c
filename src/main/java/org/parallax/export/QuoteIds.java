package org.parallax.export;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.quote.Quote;
import org.parallax.story.Said;
import org.parallax.story.Utterance;
import org.parallax.story.Utterance.Difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The ids under which quotations are written, and which of them are cut from which. */
final class QuoteIds {
    private final Map<Said, String> ids = new HashMap<>();
    private final Map<Said, Said> clips = new HashMap<>();

    QuoteIds(List<AnalyzedArticle> articles, List<Utterance> utterances) {
        for (AnalyzedArticle article : articles) {
            for (Quote quote : article.quotes()) {
                ids.put(new Said(article.id(), quote), "q" + (ids.size() + 1));
            }
        }
        for (Utterance utterance : utterances) {
            utterance.differences().stream()
                    .filter(Difference::isClip)
                    .forEach(clip -> clips.put(clip.quote(), utterance.fullest()));
        }
    }

    String of(Said said) {
        return Objects.requireNonNull(ids.get(said));
    }

    /** The id of the quotation that {@code said} is cut from; null where it is none. */
    @Nullable String clipOf(Said said) {
        Said whole = clips.get(said);
        return whole == null ? null : of(whole);
    }
}
