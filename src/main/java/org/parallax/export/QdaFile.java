package org.parallax.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLStreamException;

/** Writes a REFI-QDA project: a zip of the project and of the articles' texts. */
final class QdaFile {
    /** The first moment that a zip can tell: what was written when is nobody's business here. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    private QdaFile() {}

    static void write(List<QdaSource> sources, List<Table> tables, Origin origin, OutputStream out)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        begin(zip, "project.qde");
        try {
            new QdaProject(writer, sources, tables, origin).write();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        writer.flush();
        zip.closeEntry();
        for (QdaSource source : sources) {
            begin(zip, "Sources/" + source.file());
            zip.write(source.article().text().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(MOMENT);
        zip.putNextEntry(entry);
    }
}
