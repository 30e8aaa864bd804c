package org.parallax.web;

import java.net.URI;
import java.util.function.BooleanSupplier;

/** Where pages come from: the net itself, or the net with a copy kept of what it gave. */
@FunctionalInterface
public interface Web {
    /**
     * What the address answers.
     *
     * @param going asked a few times a second; the fetch ends where it answers false
     */
    Received fetch(URI address, BooleanSupplier going) throws FetchException;
}
