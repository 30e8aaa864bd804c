package org.parallax.cli;

import org.parallax.source.Place;

import picocli.CommandLine.ITypeConverter;

/** A path or an address as it is typed. */
final class PlaceConverter implements ITypeConverter<Place> {
    @Override
    public Place convert(String words) {
        return Place.of(words);
    }
}
