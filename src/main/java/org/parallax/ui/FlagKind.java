package org.parallax.ui;

/**
 * One way to call a sentence, as the window says, types and draws it.
 *
 * @param category as a flag has it
 * @param word what the reader calls it
 * @param letter what stands for it behind a sentence; no other kind of the window has it
 * @param digit the key that the reader presses for it
 * @param style its name in the style sheet, which gives its bar a pattern and a color of its own
 */
public record FlagKind(String category, String word, String letter, String digit, String style) {}
