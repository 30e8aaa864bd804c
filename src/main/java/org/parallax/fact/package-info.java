/**
 * What can be checked: counts, money, percentages, dates and names, each with its normalised value.
 */
@NullMarked
package org.parallax.fact;

import org.jspecify.annotations.NullMarked;
