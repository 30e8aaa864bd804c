/** What the reader marked; what the machine marks never lives here. */
@NullMarked
package org.parallax.flag;

import org.jspecify.annotations.NullMarked;
