package org.parallax.fact;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Numbers that stand in digits, with the ways in which people group them. */
final class Digits {
    /** How exactly a fraction that does not end is given. */
    static final MathContext ROUNDED = new MathContext(15);

    /** A longer word is a key or a serial, and no number that anyone writes. */
    private static final int LONGEST = 26;

    private static final int LONGEST_LONG = 18;
    private static final Pattern PLAIN = Pattern.compile("\\d++(?:\\.\\d++)?|\\.\\d++");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?");
    private static final Pattern INDIAN =
            Pattern.compile("\\d{1,2}(?:,\\d{2}){1,8},\\d{3}(?:\\.\\d++)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d++,\\d{1,2}");
    private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\u2009\\u202F]");
    private static final char FRACTION_SLASH = '\u2044';

    private Digits() {}

    /** 1140 for "1,140", "1 140" and "1140"; null where the digits are no one number ("1.2.3"). */
    static @Nullable BigDecimal value(String written) {
        if (written.length() > LONGEST) {
            return null;
        }
        if (isPlain(written)) {
            return BigDecimal.valueOf(Long.parseLong(written));
        }
        String digits = SPACES.matcher(written).replaceAll("");
        if (PLAIN.matcher(digits).matches()) {
            return new BigDecimal(digits);
        }
        if (GROUPED.matcher(digits).matches() || INDIAN.matcher(digits).matches()) {
            return new BigDecimal(digits.replace(",", ""));
        }
        return DECIMAL_COMMA.matcher(digits).matches()
                ? new BigDecimal(digits.replace(',', '.'))
                : null;
    }

    /** Whether a few digits are all there is, as mostly. */
    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) < '0' || written.charAt(i) > '9') {
                return false;
            }
        }
        return !written.isEmpty() && written.length() <= LONGEST_LONG;
    }

    /** Whether it is a sign such as ¾. */
    static boolean isSign(int c) {
        return (c >= '\u00BC' && c <= '\u00BE') || (c >= '\u2150' && c <= '\u215E');
    }

    /** What a sign such as ¾ stands for. */
    static @Nullable BigDecimal sign(String sign) {
        String taken = Normalizer.normalize(sign, Normalizer.Form.NFKD);
        int slash = taken.indexOf(FRACTION_SLASH);
        return slash < 1
                ? null
                : over(
                        new BigDecimal(taken.substring(0, slash)),
                        new BigDecimal(taken.substring(slash + 1)));
    }

    /** The quotient; null where the divisor is zero. */
    static @Nullable BigDecimal over(BigDecimal one, BigDecimal other) {
        return other.signum() == 0 ? null : one.divide(other, ROUNDED);
    }
}
