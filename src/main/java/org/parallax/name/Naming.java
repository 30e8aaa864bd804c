package org.parallax.name;

import org.parallax.text.Span;

/**
 * Words that name someone or something without its name: "the lead prosecutor", "financial aid".
 *
 * @param span without an article before it
 * @param referent a person's full name, or what a row of wordings names
 * @param named whether the referent is a name
 * @param wording by what it is told from other namings of the same, in matching form
 */
public record Naming(Span span, String referent, boolean named, String wording) {}
