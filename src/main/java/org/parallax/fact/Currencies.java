package org.parallax.fact;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What money is called: signs, ISO 4217 codes, and names with and without a country. The codes, and
 * the names with a country, are those the Java platform knows, present and past.
 */
final class Currencies {
    /**
     * A unit of money.
     *
     * @param code an ISO 4217 code, else a name in the singular
     * @param worth how many of the code's units it is: 0.01 for a cent
     */
    record Unit(String code, BigDecimal worth) {
        static Unit of(String code) {
            return new Unit(code, BigDecimal.ONE);
        }

        boolean isPart() {
            return worth.compareTo(BigDecimal.ONE) < 0 || code.equals("penny");
        }
    }

    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("$", "USD"),
                    Map.entry("£", "GBP"),
                    Map.entry("€", "EUR"),
                    Map.entry("¥", "JPY"),
                    Map.entry("￥", "JPY"),
                    Map.entry("₹", "INR"),
                    Map.entry("₨", "INR"),
                    Map.entry("₽", "RUB"),
                    Map.entry("₩", "KRW"),
                    Map.entry("₪", "ILS"),
                    Map.entry("₫", "VND"),
                    Map.entry("₱", "PHP"),
                    Map.entry("₦", "NGN"),
                    Map.entry("₺", "TRY"),
                    Map.entry("₴", "UAH"),
                    Map.entry("₸", "KZT"),
                    Map.entry("₡", "CRC"),
                    Map.entry("₾", "GEL"),
                    Map.entry("₭", "LAK"),
                    Map.entry("₮", "MNT"),
                    Map.entry("₲", "PYG"),
                    Map.entry("₵", "GHS"),
                    Map.entry("฿", "THB"),
                    Map.entry("₼", "AZN"),
                    Map.entry("៛", "KHR"),
                    Map.entry("֏", "AMD"),
                    Map.entry("৳", "BDT"),
                    Map.entry("₿", "BTC"),
                    Map.entry("௹", "INR"));

    /** Whose dollar it is, by the letters before the sign. */
    private static final Map<String, String> DOLLARS =
            Map.ofEntries(
                    Map.entry("US", "USD"),
                    Map.entry("A", "AUD"),
                    Map.entry("AU", "AUD"),
                    Map.entry("C", "CAD"),
                    Map.entry("CA", "CAD"),
                    Map.entry("CAD", "CAD"),
                    Map.entry("CDN", "CAD"),
                    Map.entry("CAN", "CAD"),
                    Map.entry("NZ", "NZD"),
                    Map.entry("HK", "HKD"),
                    Map.entry("S", "SGD"),
                    Map.entry("SG", "SGD"),
                    Map.entry("NT", "TWD"),
                    Map.entry("TW", "TWD"),
                    Map.entry("R", "BRL"),
                    Map.entry("MEX", "MXN"),
                    Map.entry("MX", "MXN"),
                    Map.entry("J", "JMD"),
                    Map.entry("TT", "TTD"),
                    Map.entry("BZ", "BZD"),
                    Map.entry("FJ", "FJD"),
                    Map.entry("Z", "ZWL"),
                    Map.entry("N", "NAD"));

    /** Codes that are also words, which stand in capitals before numbers in headlines. */
    private static final Set<String> WORDS =
            Set.of(
                    "ALL", "TRY", "TOP", "CUP", "MAD", "PEN", "GEL", "SOS", "COP", "BOB", "AMD",
                    "BAM", "LAK", "XXX", "XTS");

    private static final Set<String> LOWER =
            Set.of(
                    "usd", "eur", "gbp", "jpy", "inr", "cad", "aud", "chf", "cny", "rmb", "btc",
                    "hkd", "sgd");

    /** A currency's name alone, in the singular; where many have it, whose it most likely is. */
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("dollar", "USD"),
                    Map.entry("buck", "USD"),
                    Map.entry("greenback", "USD"),
                    Map.entry("euro", "EUR"),
                    Map.entry("pound", "GBP"),
                    Map.entry("sterling", "GBP"),
                    Map.entry("quid", "GBP"),
                    Map.entry("yen", "JPY"),
                    Map.entry("yuan", "CNY"),
                    Map.entry("renminbi", "CNY"),
                    Map.entry("kuai", "CNY"),
                    Map.entry("元", "CNY"),
                    Map.entry("円", "JPY"),
                    Map.entry("rupee", "INR"),
                    Map.entry("ரூ", "INR"),
                    Map.entry("ruble", "RUB"),
                    Map.entry("rouble", "RUB"),
                    Map.entry("peso", "MXN"),
                    Map.entry("franc", "CHF"),
                    Map.entry("mark", "DEM"),
                    Map.entry("deutschemark", "DEM"),
                    Map.entry("markka", "FIM"),
                    Map.entry("peseta", "ESP"),
                    Map.entry("guilder", "NLG"),
                    Map.entry("schilling", "ATS"),
                    Map.entry("drachma", "GRD"),
                    Map.entry("escudo", "PTE"),
                    Map.entry("lira", "TRY"),
                    Map.entry("krona", "SEK"),
                    Map.entry("krone", "NOK"),
                    Map.entry("koruna", "CZK"),
                    Map.entry("forint", "HUF"),
                    Map.entry("zloty", "PLN"),
                    Map.entry("leu", "RON"),
                    Map.entry("lev", "BGN"),
                    Map.entry("hryvnia", "UAH"),
                    Map.entry("kuna", "HRK"),
                    Map.entry("shekel", "ILS"),
                    Map.entry("dirham", "AED"),
                    Map.entry("riyal", "SAR"),
                    Map.entry("rial", "IRR"),
                    Map.entry("dinar", "KWD"),
                    Map.entry("rand", "ZAR"),
                    Map.entry("naira", "NGN"),
                    Map.entry("cedi", "GHS"),
                    Map.entry("shilling", "KES"),
                    Map.entry("birr", "ETB"),
                    Map.entry("kwacha", "ZMW"),
                    Map.entry("baht", "THB"),
                    Map.entry("won", "KRW"),
                    Map.entry("rupiah", "IDR"),
                    Map.entry("ringgit", "MYR"),
                    Map.entry("dong", "VND"),
                    Map.entry("taka", "BDT"),
                    Map.entry("kyat", "MMK"),
                    Map.entry("riel", "KHR"),
                    Map.entry("tenge", "KZT"),
                    Map.entry("lari", "GEL"),
                    Map.entry("tugrik", "MNT"),
                    Map.entry("afghani", "AFN"),
                    Map.entry("real", "BRL"),
                    Map.entry("colon", "CRC"),
                    Map.entry("quetzal", "GTQ"),
                    Map.entry("lempira", "HNL"),
                    Map.entry("bolivar", "VES"),
                    Map.entry("boliviano", "BOB"),
                    Map.entry("guarani", "PYG"),
                    Map.entry("bitcoin", "BTC"),
                    Map.entry("satoshi", "satoshi"));

    private static final Map<String, Unit> PARTS =
            Map.of(
                    "cent", new Unit("USD", new BigDecimal("0.01")),
                    "us cent", new Unit("USD", new BigDecimal("0.01")),
                    "euro cent", new Unit("EUR", new BigDecimal("0.01")),
                    "penny", Unit.of("penny"));
    private static final Map<String, String> PLURALS =
            Map.ofEntries(
                    Map.entry("pence", "penny"),
                    Map.entry("pennies", "penny"),
                    Map.entry("reais", "real"),
                    Map.entry("kronor", "krona"),
                    Map.entry("kronur", "krona"),
                    Map.entry("króna", "krona"),
                    Map.entry("krónur", "krona"),
                    Map.entry("kroner", "krone"),
                    Map.entry("lei", "leu"),
                    Map.entry("leva", "lev"),
                    Map.entry("lire", "lira"),
                    Map.entry("zloty", "zloty"),
                    Map.entry("złoty", "zloty"),
                    Map.entry("zlotych", "zloty"),
                    Map.entry("korun", "koruna"),
                    Map.entry("koruny", "koruna"),
                    Map.entry("roubles", "ruble"),
                    Map.entry("rouble", "ruble"),
                    Map.entry("colón", "colon"),
                    Map.entry("colones", "colon"),
                    Map.entry("bolívar", "bolivar"),
                    Map.entry("bolivares", "bolivar"),
                    Map.entry("drachmae", "drachma"),
                    Map.entry("markkaa", "markka"));

    /** Other words for the country in the platform's name. */
    private static final Map<String, String> COUNTRIES =
            Map.ofEntries(
                    Map.entry("u s", "us"),
                    Map.entry("american", "us"),
                    Map.entry("united states", "us"),
                    Map.entry("uk", "british"),
                    Map.entry("u k", "british"),
                    Map.entry("sterling", "british"),
                    Map.entry("hongkong", "hong kong"),
                    Map.entry("korean", "south korean"),
                    Map.entry("deutsche", "german"),
                    Map.entry("d", "german"),
                    Map.entry("netherlands", "dutch"),
                    Map.entry("taiwan", "new taiwan"),
                    Map.entry("taiwanese", "new taiwan"),
                    Map.entry("singaporean", "singapore"),
                    Map.entry("jamaica", "jamaican"),
                    Map.entry("uae", "united arab emirates"),
                    Map.entry("emirati", "united arab emirates"),
                    Map.entry("filipino", "philippine"),
                    Map.entry("lao", "laotian"),
                    Map.entry("kyrgyz", "kyrgystani"),
                    Map.entry("tajik", "tajikistani"),
                    Map.entry("turkmen", "turkmenistani"),
                    Map.entry("kazakh", "kazakhstani"),
                    Map.entry("uzbek", "uzbekistani"),
                    Map.entry("israeli", "israeli new"));

    private static final Map<String, String> FULL_NAMES = fullNames();
    private static final Set<String> CODES = codes();
    private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z]++");
    private static final Pattern MULTIPLE = Pattern.compile("([MKk])?([A-Z]{3})");

    private Currencies() {}

    private static Set<String> codes() {
        return Currency.availableCurrencies()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> fullNames() {
        Map<String, String> names = new HashMap<>();
        Currency.availableCurrencies()
                .forEach(currency ->
                        names.put(
                                singular(
                                        currency.getDisplayName(Locale.ENGLISH)
                                                .toLowerCase(Locale.ROOT)),
                                currency.getCurrencyCode()));
        names.put("chinese renminbi", "CNY");
        names.put("english pound", "GBP");
        return Map.copyOf(names);
    }

    /** A code in capitals, with M or K before it for millions and thousands: USD, MUSD, KEUR. */
    static boolean isCode(String exact) {
        return coded(exact).isPresent();
    }

    /** Whether the letters name money where they stand right after digits: 100元. */
    static boolean isLetters(String exact) {
        return (!exact.isEmpty() && exact.charAt(0) > '\u0500' && NAMES.containsKey(exact))
                || LOWER.contains(exact);
    }

    static Optional<Unit> coded(String exact) {
        if (LOWER.contains(exact)) {
            return coded(exact.toUpperCase(Locale.ROOT));
        }
        Matcher matcher = MULTIPLE.matcher(exact);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String code =
                switch (matcher.group(2)) {
                    case "RMB", "CNH" -> "CNY";
                    case "BTC" -> "BTC";
                    default -> CODES.contains(matcher.group(2)) ? matcher.group(2) : "";
                };
        String times = matcher.group(1);
        BigDecimal worth =
                times == null
                        ? BigDecimal.ONE
                        : times.equals("M") ? NumberWords.MILLION : NumberWords.THOUSAND;
        return code.isEmpty() ? Optional.empty() : Optional.of(new Unit(code, worth));
    }

    /** Whether a code can be a common word in a line of capitals. */
    static boolean isWord(String exact) {
        return WORDS.contains(exact);
    }

    /** Whether letters before a dollar sign tell whose dollar it is: "US", "C ". */
    static boolean isDollar(String letters) {
        return DOLLARS.containsKey(bare(letters));
    }

    private static String bare(String letters) {
        return NO_LETTER.matcher(letters).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** The currency of a sign with the letters before it, "US$" or "€"; null where it is none. */
    static @Nullable String sign(String letters, String sign) {
        String code = SIGNS.get(sign);
        return sign.equals("$") ? DOLLARS.getOrDefault(bare(letters), code) : code;
    }

    /**
     * The unit that a name means, with or without a country: "euros", "Finnish markka".
     *
     * @param phrase in lower case, one blank between words
     */
    static Optional<Unit> named(String phrase) {
        String name = singular(phrase);
        Unit part = PARTS.get(name);
        if (part != null) {
            return Optional.of(part);
        }
        String code = NAMES.get(name);
        if (code == null) {
            code = FULL_NAMES.get(name);
        }
        int last = name.lastIndexOf(' ');
        String country = last < 0 ? null : COUNTRIES.get(name.substring(0, last));
        if (code == null && country != null) {
            code = FULL_NAMES.get(country + name.substring(last));
        }
        return Optional.ofNullable(code).map(Unit::of);
    }

    private static String singular(String phrase) {
        int last = phrase.lastIndexOf(' ') + 1;
        String word = phrase.substring(last);
        String plural = PLURALS.get(word);
        if (plural != null) {
            return phrase.substring(0, last) + plural;
        }
        boolean plain =
                word.endsWith("s")
                        && word.length() > 3
                        && !word.equals("lats")
                        && !word.equals("litas");
        return plain ? phrase.substring(0, phrase.length() - 1) : phrase;
    }
}
