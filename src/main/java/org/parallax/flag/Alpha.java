package org.parallax.flag;

import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How far readers agree beyond what chance would give, or why that cannot be told. */
public sealed interface Alpha {

    /** How many units at least two readers flagged. */
    int units();

    /** The number, on how much it rests, and what it means; or why there is none. */
    default String words() {
        return switch (this) {
            case Measured it ->
                    Messages.get("flags.agreement.measured", it.figure(), it.units(), it.meaning());
            case Unmeasured it -> Messages.get("flags.agreement." + it.why(), it.units());
        };
    }

    /**
     * Krippendorff's alpha for categories without an order.
     *
     * @param value 1 where all agree, 0 where it is as by chance, below 0 where they agree less
     */
    record Measured(double value, int units) implements Alpha {
        private static final double STRONG = 0.8;
        private static final double FAIR = 2.0 / 3;

        /** "0.372" */
        public String figure() {
            return String.format(Locale.ROOT, "%.3f", value);
        }

        /** By the bounds that Krippendorff gives for what may be concluded from data. */
        public String meaning() {
            String level =
                    value >= STRONG
                            ? "strong"
                            : value >= FAIR ? "fair" : value > 0 ? "weak" : "chance";
            return Messages.get("flags.agreement." + level);
        }
    }

    /** There is no such number. */
    record Unmeasured(Why why, int units) implements Alpha {}

    /** Why there is no number. */
    enum Why {
        ONE_RATER,
        NOTHING_IN_COMMON,
        /** All that two or more flagged has one category: chance would give the same. */
        ONE_CATEGORY
    }

    /**
     * Measures it.
     *
     * @param raters how many there are
     * @param units the raters' categories of each unit; null where a rater flagged it not
     */
    static Alpha of(int raters, List<@Nullable String[]> units) {
        List<@Nullable String[]> common = units.stream().filter(it -> count(it) > 1).toList();
        if (raters < 2) {
            return new Unmeasured(Why.ONE_RATER, 0);
        }
        if (common.isEmpty()) {
            return new Unmeasured(Why.NOTHING_IN_COMMON, 0);
        }
        if (common.stream().flatMap(Arrays::stream).filter(Objects::nonNull).distinct().count()
                < 2) {
            return new Unmeasured(Why.ONE_CATEGORY, common.size());
        }
        CodingAnnotationStudy study = new CodingAnnotationStudy(raters);
        common.forEach(it -> study.addItemAsArray(it));
        double value =
                new KrippendorffAlphaAgreement(study, new NominalDistanceFunction())
                        .calculateAgreement();
        return new Measured(value, common.size());
    }

    private static long count(@Nullable String[] categories) {
        return Arrays.stream(categories).filter(Objects::nonNull).count();
    }
}
