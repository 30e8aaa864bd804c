package org.parallax.ui;

import org.jspecify.annotations.Nullable;
import org.parallax.flag.KeyMatch;

/**
 * A reader of a class.
 *
 * @param reader the name that tells them from all others
 * @param shown what they are called at the moment
 * @param done how many of the asked sentences they answered
 * @param beside the key; null where there is none
 */
public record ReaderRow(
        String reader, String shown, int done, boolean isKey, @Nullable KeyMatch beside) {}
