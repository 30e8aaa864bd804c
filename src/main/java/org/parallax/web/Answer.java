package org.parallax.web;

import org.jspecify.annotations.Nullable;

import java.net.URI;

/**
 * One answer of a server.
 *
 * @param next where it sends the reader instead, null where it does not
 */
record Answer(int status, Received page, @Nullable URI next) {}
