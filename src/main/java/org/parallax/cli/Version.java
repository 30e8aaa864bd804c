package org.parallax.cli;

import org.parallax.message.Messages;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {Messages.get("cli.version.line", version == null ? "0" : version)};
    }
}
