package org.parallax.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Work for a class: what its verbs have in common is nothing but the name. */
@Command(
        name = "assignment",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "(compare | return)")
final class AssignmentCommand {
    private AssignmentCommand() {}

    static CommandLine line(Console console) {
        return new CommandLine(new AssignmentCommand())
                .addSubcommand(new AssignmentCompare(console))
                .addSubcommand(new AssignmentReturn(console));
    }
}
