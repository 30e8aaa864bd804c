package org.parallax.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What a teacher asks a class to flag, and what the class answers. */
@Command(
        name = "assignment",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "(hand-in)")
final class AssignmentCommand {
    /** The verb with all that can be done with an assignment. */
    static CommandLine line(Console console) {
        return new CommandLine(new AssignmentCommand())
                .addSubcommand(new AssignmentHandIn(console));
    }
}
