package org.parallax.fact;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Units of measure, each by one name in the singular: "kilometre" for km and kilometers alike. */
final class Measures {
    private static final Map<String, String> SHORT =
            Map.ofEntries(
                    Map.entry("km", "kilometre"),
                    Map.entry("cm", "centimetre"),
                    Map.entry("mm", "millimetre"),
                    Map.entry("ft", "foot"),
                    Map.entry("kg", "kilogram"),
                    Map.entry("kgs", "kilogram"),
                    Map.entry("mg", "milligram"),
                    Map.entry("lb", "pound"),
                    Map.entry("lbs", "pound"),
                    Map.entry("oz", "ounce"),
                    Map.entry("ml", "millilitre"),
                    Map.entry("cl", "centilitre"),
                    Map.entry("mph", "mile per hour"),
                    Map.entry("kph", "kilometre per hour"),
                    Map.entry("kmh", "kilometre per hour"),
                    Map.entry("kw", "kilowatt"),
                    Map.entry("mw", "megawatt"),
                    Map.entry("gw", "gigawatt"),
                    Map.entry("kwh", "kilowatt-hour"),
                    Map.entry("mwh", "megawatt-hour"),
                    Map.entry("gwh", "gigawatt-hour"),
                    Map.entry("kb", "kilobyte"),
                    Map.entry("mb", "megabyte"),
                    Map.entry("gb", "gigabyte"),
                    Map.entry("tb", "terabyte"),
                    Map.entry("ghz", "gigahertz"),
                    Map.entry("mhz", "megahertz"),
                    Map.entry("khz", "kilohertz"),
                    Map.entry("db", "decibel"));

    /** American spellings and words of another root; all else is its own name. */
    private static final Map<String, String> OTHER =
            Map.ofEntries(
                    Map.entry("kilometer", "kilometre"),
                    Map.entry("meter", "metre"),
                    Map.entry("centimeter", "centimetre"),
                    Map.entry("millimeter", "millimetre"),
                    Map.entry("liter", "litre"),
                    Map.entry("milliliter", "millilitre"),
                    Map.entry("kilogramme", "kilogram"),
                    Map.entry("kilo", "kilogram"),
                    Map.entry("gramme", "gram"),
                    Map.entry("feet", "foot"),
                    Map.entry("inche", "inch"));

    private static final Set<String> NAMES =
            Stream.concat(
                            OTHER.values().stream(),
                            Stream.of(
                                    "mile",
                                    "yard",
                                    "inch",
                                    "tonne",
                                    "ton",
                                    "milligram",
                                    "pound",
                                    "ounce",
                                    "gallon",
                                    "pint",
                                    "hectare",
                                    "acre",
                                    "degree",
                                    "watt",
                                    "kilowatt",
                                    "megawatt",
                                    "gigawatt",
                                    "kilowatt-hour",
                                    "megawatt-hour",
                                    "volt",
                                    "knot",
                                    "decibel",
                                    "kilobyte",
                                    "megabyte",
                                    "gigabyte",
                                    "terabyte",
                                    "calorie",
                                    "hertz",
                                    "megahertz",
                                    "fathom",
                                    "furlong"))
                    .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> UNITS =
            Stream.of(NAMES, OTHER.keySet())
                    .flatMap(Set::stream)
                    .distinct()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Function.identity(), name -> OTHER.getOrDefault(name, name)));

    private Measures() {}

    /** The unit that a word or an abbreviation names; null where it names none. */
    static @Nullable String unit(String word) {
        String brief = SHORT.get(word);
        String name = brief == null ? UNITS.get(word) : brief;
        return name == null && word.endsWith("s")
                ? UNITS.get(word.substring(0, word.length() - 1))
                : name;
    }

    /** Whether these letters can stand right after digits. */
    static boolean isShort(String exact) {
        return SHORT.containsKey(exact.toLowerCase(Locale.ROOT));
    }
}
