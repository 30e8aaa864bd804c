/** Quotations: where they stand, of what kind they are, and to whom the article gives them. */
@NullMarked
package org.parallax.quote;

import org.jspecify.annotations.NullMarked;
