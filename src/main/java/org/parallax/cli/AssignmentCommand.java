package org.parallax.cli;

import picocli.CommandLine.Command;

/** What a class is asked, and what comes of it; each part is a verb of its own. */
@Command(
        name = "assignment",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "(make)")
final class AssignmentCommand {}
