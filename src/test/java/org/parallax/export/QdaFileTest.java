package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.analysis.Written;
import org.parallax.flag.Category;
import org.parallax.flag.Flag;
import org.parallax.story.Comparer;
import org.parallax.text.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

/** Projects for other programs, as such a program reads them. */
class QdaFileTest {
    private static final Origin ORIGIN =
            new Origin("Parallax 1", Map.of("names/men.txt", "ab"), Map.of("plain", "false"));
    private static final AnalyzedArticle FIRST =
            Written.headed(
                            "Hall 😀 <to> \"close\" & more\n\nThe 😀 council paid $78 million. “We will not"
                                    + " close it,” Ann Reyes said on 3 May 2025 😀\u0001.",
                            "a1")
                    .analyzed();
    private static final AnalyzedArticle SECOND =
            Written.headed("Hall stays\n\nThe town paid $78 million, Reyes said.", "a2").analyzed();

    private static final String GONE = "These words are gone";

    private static Gathered gathered(List<AnalyzedArticle> articles) {
        String text = FIRST.article().text();
        Span opened = Span.of(text.indexOf("The 😀"), text.indexOf(" paid"));
        Instant moment = Instant.parse("2025-05-04T10:00:00Z");
        List<Flag> flags =
                List.of(
                        Flag.of(Flag.Quoted.of(text, opened), Category.CLAIM, "<b>why?", moment),
                        Flag.of(new Flag.Quoted(3, GONE, "", ""), Category.OPINION, "", moment));
        return new Gathered(articles, Comparer.compare(articles, true), Map.of(FIRST.id(), flags));
    }

    private static Export export(List<AnalyzedArticle> articles) {
        Set<What> all = EnumSet.complementOf(EnumSet.of(What.ARTICLES));
        return new Export(all, Format.QDPX, gathered(articles));
    }

    private static byte[] written(List<AnalyzedArticle> articles) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export(articles).write(ORIGIN, out);
        return out.toByteArray();
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static Document project(Map<String, String> files) throws Exception {
        String xml = Objects.requireNonNull(files.get("project.qde"));
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(QdaFileTest.class.getResource("qda-project.xsd"))
                .newValidator()
                .validate(
                        new StreamSource(
                                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document project, String name) {
        NodeList nodes = project.getElementsByTagNameNS("urn:QDA-XML:project:1.0", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The words that a selection covers, and a colon and its code before them. */
    private static String told(Element selection, Map<String, String> files, Document project) {
        Element source = (Element) selection.getParentNode();
        String file = source.getAttribute("plainTextPath").replace("internal://", "Sources/");
        String text = Objects.requireNonNull(files.get(file));
        int start = Integer.parseInt(selection.getAttribute("startPosition"));
        int end = Integer.parseInt(selection.getAttribute("endPosition"));
        String words =
                text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
        String target =
                ((Element) selection.getElementsByTagNameNS("*", "CodeRef").item(0))
                        .getAttribute("targetGUID");
        return all(project, "Code").stream()
                        .filter(it -> it.getAttribute("guid").equals(target))
                        .map(it -> it.getAttribute("name"))
                        .findFirst()
                        .orElseThrow()
                + ": "
                + words;
    }

    @Test
    void nothing_read_is_a_project_that_keeps_the_rules() throws Exception {
        Map<String, String> files = files(written(List.of()));
        assertThat(files).containsOnlyKeys("project.qde");
        assertThat(all(project(files), "Code")).isEmpty();
    }

    @Test
    void every_mark_reads_back_at_its_place_also_behind_characters_of_two_units() throws Exception {
        Map<String, String> files = files(written(List.of(FIRST, SECOND)));
        Document project = project(files);
        List<String> told = new ArrayList<>();
        for (Element selection : all(project, "PlainTextSelection")) {
            told.add(told(selection, files, project));
        }
        assertThat(told)
                .contains(
                        "direct: We will not close it,",
                        "money: $78 million",
                        "date: 3 May 2025",
                        "claim: The 😀 council");
        assertThat(told).filteredOn(it -> it.equals("money: $78 million")).hasSize(2);
        assertThat(files)
                .containsValue(FIRST.article().text())
                .containsValue(SECOND.article().text());
    }

    @Test
    void what_the_reader_marked_is_the_readers_and_not_the_programs() throws Exception {
        Document project = project(files(written(List.of(FIRST, SECOND))));
        assertThat(all(project, "User"))
                .extracting(it -> it.getAttribute("name"))
                .containsExactly("Parallax", "Reader");
        Set<String> makers = new HashSet<>();
        all(project, "PlainTextSelection")
                .forEach(it -> makers.add(it.getAttribute("creatingUser")));
        assertThat(makers).hasSize(2);
        assertThat(all(project, "Description"))
                .extracting(Element::getTextContent)
                .contains("category: claim\nnote: <b>why?\nmoment: 2025-05-04T10:00:00Z");
    }

    @Test
    void a_flag_whose_words_are_gone_is_counted_and_has_no_place() throws Exception {
        Export export = export(List.of(FIRST, SECOND));
        assertThat(export.count(What.FLAGS)).isEqualTo(2);
        assertThat(export.lost()).isEqualTo(1);
        assertThat(files(written(List.of(FIRST))).get("project.qde")).doesNotContain(GONE);
    }

    @Test
    void it_says_what_made_it_and_is_the_same_to_the_byte_each_time() throws Exception {
        byte[] zip = written(List.of(FIRST, SECOND));
        assertThat(written(List.of(FIRST, SECOND))).isEqualTo(zip);
        Document project = project(files(zip));
        assertThat(project.getDocumentElement().getAttribute("origin")).isEqualTo("Parallax 1");
        assertThat(all(project, "Description").getLast().getTextContent())
                .contains("plain: false\nnames/men.txt: ab");
    }

    @Test
    void two_articles_with_one_text_are_two_sources() throws Exception {
        AnalyzedArticle twin =
                new AnalyzedArticle(
                        FIRST.article().as("a3"),
                        FIRST.framed(),
                        FIRST.quotes(),
                        FIRST.mentions(),
                        FIRST.clauses(),
                        FIRST.namings());
        Map<String, String> files = files(written(List.of(FIRST, twin)));
        assertThat(all(project(files), "TextSource")).hasSize(2);
        assertThat(files).hasSize(3);
    }
}
