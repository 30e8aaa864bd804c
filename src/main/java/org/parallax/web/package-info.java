/**
 * Asks an address for its page. No other package opens a connection, and this one does so only when
 * the reader names an address.
 */
@NullMarked
package org.parallax.web;

import org.jspecify.annotations.NullMarked;
