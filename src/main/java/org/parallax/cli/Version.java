package org.parallax.cli;

import org.parallax.message.Messages;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }

    /** The program with its version, as files that it writes name it. */
    public static String line() {
        String version = Version.class.getPackage().getImplementationVersion();
        return Messages.get("cli.version.line", version == null ? "0" : version);
    }
}
