package org.parallax.cli;

import org.parallax.message.Messages;
import org.parallax.source.Columns;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the columns of a table hold, for every verb that may read one. */
final class TableColumns {
    @Option(
            names = "--columns",
            paramLabel = "PART=NAME,...",
            descriptionKey = "cli.columns",
            converter = Reader.class)
    private Columns columns = Columns.GUESSED;

    Columns columns() {
        return columns;
    }

    /** Reads "text=maintext,outlet=paper". */
    static final class Reader implements ITypeConverter<Columns> {
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
