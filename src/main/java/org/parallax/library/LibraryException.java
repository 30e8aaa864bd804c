package org.parallax.library;

import org.parallax.message.Messages;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** A library that cannot be used; its message is a sentence for the reader. */
public final class LibraryException extends Exception {
    private static final long serialVersionUID = 1;

    /** What SQLite says, and the rule whose sentence tells it; the first that fits counts. */
    private static final List<String[]> RULES =
            List.of(
                    new String[] {"NOTADB", "foreign"},
                    new String[] {"READONLY", "unwritable"},
                    new String[] {"CANTOPEN", "unwritable"},
                    new String[] {"FULL", "full"},
                    new String[] {"SHMSIZE", "full"},
                    new String[] {"IOERR_WRITE", "unwritten"},
                    new String[] {"IOERR_FSYNC", "unwritten"},
                    new String[] {"BUSY", "busy"},
                    new String[] {"CONSTRAINT_FOREIGNKEY", "removed"},
                    new String[] {"CORRUPT", "damaged"});

    private final String rule;

    public LibraryException(String rule, Object... words) {
        super(Messages.get("library." + rule, words));
        this.rule = rule;
    }

    LibraryException(Throwable cause, String rule, Object... words) {
        super(Messages.get("library." + rule, words), cause);
        this.rule = rule;
    }

    static LibraryException of(SQLException e, Path file) {
        String words = String.valueOf(e.getMessage()).toUpperCase(Locale.ROOT);
        String rule =
                RULES.stream()
                        .filter(it -> words.contains(it[0]))
                        .map(it -> it[1])
                        .findFirst()
                        .orElse("broken");
        return new LibraryException(e, rule, file);
    }

    /** Whether it may only not be written to. */
    boolean isUnwritable() {
        return rule.equals("unwritable");
    }
}
