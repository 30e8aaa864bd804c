package org.parallax.cli;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;
import org.parallax.source.Columns;
import org.parallax.source.Place;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.util.List;

/** What every verb that reads files takes. */
final class Inputs {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            descriptionKey = "cli.path",
            converter = PlaceConverter.class)
    private List<Place> places = List.of();

    @Option(names = "--plain", descriptionKey = "cli.plain")
    private boolean plain;

    @Option(names = "--words", paramLabel = "FILE.tsv", descriptionKey = "cli.words.own")
    private @Nullable Path words;

    @Option(
            names = "--columns",
            paramLabel = "PART=NAME,...",
            descriptionKey = "cli.columns",
            converter = ColumnsConverter.class)
    private Columns columns = Columns.GUESSED;

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    @Mixin private final Kept kept = new Kept();

    Asked asked(boolean oneStory) {
        return kept.asked(places, plain, oneStory, columns).with(words);
    }

    boolean json() {
        return json;
    }

    /** Reads "text=maintext,outlet=paper". */
    static final class ColumnsConverter implements ITypeConverter<Columns> {
        @Override
        public Columns convert(String words) {
            try {
                return Columns.parse(words);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(
                        Messages.get("cli.badcolumns", String.valueOf(e.getMessage())));
            }
        }
    }
}
