package org.parallax.name;

import org.parallax.text.Span;

/**
 * Someone or something named in an article.
 *
 * @param full the fullest form the article gives ("Jeff Sessions")
 * @param kind what it names
 * @param span where it is named here, in whatever form ("Sessions")
 */
public record Name(String full, NameKind kind, Span span) {}
