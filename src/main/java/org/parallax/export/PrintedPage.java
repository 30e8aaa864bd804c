package org.parallax.export;

import org.parallax.message.Messages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** A report's page as it is laid out on sheets of paper: with running heads and an outline. */
final class PrintedPage {
    private static final String NO_FILE =
            "http://apache.org/xml/features/nonvalidating/load-external-dtd";

    private final Document document;
    private final Letters letters;

    private PrintedPage(Document document, Letters letters) {
        this.document = document;
        this.letters = letters;
    }

    /**
     * The page for paper.
     *
     * @param html what {@link HtmlReport} writes
     * @param letters those that can be shown
     */
    static Document of(String html, Letters letters) {
        PrintedPage page = new PrintedPage(read(html), letters);
        page.quotationMarks();
        page.letters(page.document.getDocumentElement());
        page.runningHeads();
        page.head();
        letters.sentence().ifPresent(page::unshown);
        return page.document;
    }

    private static Document read(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(NO_FILE, false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("a report is no XML", e);
        }
    }

    /** In the words, and these in their sentence, so that no line ends between the three. */
    private void quotationMarks() {
        for (Element words : all("q")) {
            Node quoted = document.createTextNode("“" + words.getTextContent() + "”");
            if (words.hasAttribute("lang")) {
                words.setTextContent(quoted.getTextContent());
            } else {
                words.getParentNode().replaceChild(quoted, words);
            }
        }
        document.normalize();
    }

    /** What has letters is told in them; a direction that would be found out is left to them. */
    private void letters(Element element) {
        element.removeAttribute("dir");
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element within) {
                letters(within);
            } else if (!element.getTagName().equals("style")) {
                node.setNodeValue(letters.shown(node.getNodeValue()));
            }
        }
    }

    /** On each sheet stands which story it is of. */
    private void runningHeads() {
        for (Element title : all("h1")) {
            Element body = first("body");
            body.insertBefore(running(title.getTextContent()), body.getFirstChild());
        }
        for (Element section : all("section")) {
            if (section.getAttribute("class").equals("story")) {
                first("footer").setAttribute("class", "apart");
                Node title = section.getFirstChild();
                section.insertBefore(running(title.getTextContent()), title);
            }
        }
        Element footer = first("footer");
        footer.insertBefore(running(first("h1").getTextContent()), footer.getFirstChild());
    }

    private Element running(String words) {
        Element running = document.createElement("div");
        running.setAttribute("class", "running");
        running.setTextContent(words);
        return running;
    }

    /** What a browser is told goes, and what a reader of PDF shows comes. */
    private void head() {
        Element head = first("head");
        all("meta").forEach(head::removeChild);
        Element subject = document.createElement("meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", Messages.get("window.honest"));
        head.appendChild(subject);
        Element style = document.createElement("style");
        style.setTextContent(PageHead.style("report-pages.css"));
        head.appendChild(style);
        head.appendChild(outline());
    }

    /** The two upper levels of headings. */
    private Element outline() {
        Element outline = document.createElement("bookmarks");
        Element upper = outline;
        List<Element> headings = new ArrayList<>();
        headings(first("body"), headings);
        for (int i = 0; i < headings.size(); i++) {
            Element heading = headings.get(i);
            String id = "h" + i;
            heading.setAttribute("id", id);
            Element bookmark = document.createElement("bookmark");
            bookmark.setAttribute("name", heading.getTextContent());
            bookmark.setAttribute("href", "#" + id);
            boolean top = heading.getTagName().equals("h2");
            (top ? outline : upper).appendChild(bookmark);
            upper = top ? bookmark : upper;
        }
        return outline;
    }

    private static void headings(Element element, List<Element> headings) {
        if (List.of("h2", "h3").contains(element.getTagName())) {
            headings.add(element);
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element within) {
                headings(within, headings);
            }
        }
    }

    private void unshown(String sentence) {
        Element told = document.createElement("p");
        told.setAttribute("class", "honest");
        told.setTextContent(sentence);
        first("header").appendChild(told);
    }

    private List<Element> all(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private Element first(String name) {
        return all(name).getFirst();
    }
}
