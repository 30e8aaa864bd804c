package org.parallax.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What a class is asked, and what comes of it. */
@Command(
        name = "assignment",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "(make | hand-in | compare | return)")
final class AssignmentCommand {
    /** The verb with all that can be done with an assignment. */
    static CommandLine line(Console console) {
        return new CommandLine(new AssignmentCommand())
                .addSubcommand(new AssignmentMake(console))
                .addSubcommand(new AssignmentHandIn(console))
                .addSubcommand(new AssignmentCompare(console))
                .addSubcommand(new AssignmentReturn(console));
    }
}
