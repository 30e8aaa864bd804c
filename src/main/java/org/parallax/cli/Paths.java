package org.parallax.cli;

import org.parallax.source.Place;

import picocli.CommandLine.Parameters;

import java.util.List;

/** The files, folders and addresses that a verb is given: at least one. */
final class Paths {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            descriptionKey = "cli.path",
            converter = PlaceConverter.class)
    private List<Place> places = List.of();

    List<Place> places() {
        return places;
    }
}
