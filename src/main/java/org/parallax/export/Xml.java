package org.parallax.export;

import java.io.Writer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, an element a line; signs that XML has no place for become the sign for such. */
final class Xml {
    private final XMLStreamWriter xml;

    Xml(Writer out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        xml.writeStartDocument("utf-8", "1.0");
    }

    /** Opens an element with these attributes, names and values by turns. */
    void open(String name, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    /** Gives one more attribute to the element that was just opened. */
    void attribute(String name, String value) throws XMLStreamException {
        if (name.equals("xmlns")) {
            xml.writeDefaultNamespace(value);
        } else {
            xml.writeAttribute(name, allowed(value));
        }
    }

    /** An element that holds words alone. */
    void text(String name, String words) throws XMLStreamException {
        open(name);
        xml.writeCharacters(allowed(words));
        close();
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    void end() throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private static String allowed(String words) {
        return words.codePoints()
                .map(it -> isAllowed(it) ? it : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || (sign >= ' ' && sign < Character.MIN_SURROGATE)
                || (sign > Character.MAX_SURROGATE && sign < 0xFFFE)
                || sign > 0xFFFF;
    }
}
