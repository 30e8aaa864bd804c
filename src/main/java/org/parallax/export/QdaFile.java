package org.parallax.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/** Writes a REFI-QDA project: a zip of the project and of the articles' texts. */
final class QdaFile {
    private QdaFile() {}

    static void write(List<QdaSource> sources, List<Table> tables, Origin origin, OutputStream out)
            throws IOException {
        StringWriter project = new StringWriter();
        try {
            new QdaProject(project, sources, tables, origin).write();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("project.qde", bytes(project.toString()));
        for (QdaSource source : sources) {
            entries.put("Sources/" + source.file(), bytes(source.article().text()));
        }
        Bundle.write(entries, out);
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
