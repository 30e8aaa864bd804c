package org.parallax.fact;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Reason;
import org.parallax.text.FewWords;
import org.parallax.text.Span;
import org.parallax.text.Token;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tallies: 50-48, 7–4, seven to four, six votes to five; only where the sentence speaks of a vote.
 */
final class VoteFinder implements FigureFinder {
    private static final String NUMBER =
            "(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
                    + "thirteen|fourteen|fifteen|none|zero)";
    private static final Pattern TALLY =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\p{N}$£€.,/–-])"
                            + NUMBER
                            + "(?:(?: votes?)?(?: in favou?r)? to |[-–—]to[-–—]| ?[-–—] ?| votes? (?:to|against) )"
                            + NUMBER
                            + "\\b(?![\\d.,]*\\d|[%/–-]| ?percent|[ -](?:years?|months?|weeks?|days?|hours?|minutes?|miles?|points?)\\b)");
    private static final FewWords VOTING =
            FewWords.of(
                    "vote",
                    "votes",
                    "voted",
                    "voting",
                    "approve",
                    "approved",
                    "passed",
                    "rejected",
                    "defeated",
                    "confirmed",
                    "majority",
                    "ballot",
                    "tally",
                    "ruled",
                    "ruling",
                    "decision",
                    "backed",
                    "tie",
                    "split",
                    "adopted",
                    "carried",
                    "supported");

    @Override
    public List<Mention> find(Context context) {
        List<Mention> mentions = new ArrayList<>();
        if (!context.figures() || !tellsOfVote(context.tokens())) {
            return mentions;
        }
        String sentence = context.sentence().span().in(context.text());
        Matcher matcher = TALLY.matcher(sentence);
        while (matcher.find()) {
            BigDecimal one = number(matcher.group(1));
            BigDecimal other = number(matcher.group(2));
            if (one == null || other == null) {
                continue;
            }
            Span span = Span.of(matcher.start(), matcher.end()).shift(context.sentence().start());
            FactValue value = new FactValue.Amount(one, "to " + other.toPlainString());
            mentions.add(
                    new Mention(
                            span,
                            FactType.VOTE,
                            value,
                            false,
                            Reason.of("fact.vote", span.in(context.text()))));
        }
        return mentions;
    }

    private static boolean tellsOfVote(List<Token> tokens) {
        for (Token token : tokens) {
            if (VOTING.contains(token.word())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable BigDecimal number(String word) {
        return word.equalsIgnoreCase("none")
                ? BigDecimal.ZERO
                : Numerals.value(word.toLowerCase(Locale.ROOT));
    }
}
