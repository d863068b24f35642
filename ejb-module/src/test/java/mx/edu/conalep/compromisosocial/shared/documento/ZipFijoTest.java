package mx.edu.conalep.compromisosocial.shared.documento;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipFijoTest {

    private static final LocalDateTime ANTES = LocalDateTime.of(2026, 3, 9, 12, 0);

    private static byte[] packed(LocalDateTime hora, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(hora);
                out.putNextEntry(entry);
                out.write(("parte " + name).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void neitherTheHourNorTheOrderOfPackingShows() throws IOException {
        byte[] one = ZipFijo.of(packed(ANTES, "word/document.xml", "[Content_Types].xml", "_rels/.rels"));
        byte[] later =
                ZipFijo.of(packed(ANTES.plusDays(40), "_rels/.rels", "[Content_Types].xml", "word/document.xml"));
        assertThat(later).isEqualTo(one);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(one))) {
            for (String name : List.of("[Content_Types].xml", "_rels/.rels", "word/document.xml")) {
                ZipEntry entry = in.getNextEntry();
                assertThat(entry.getName()).isEqualTo(name);
                assertThat(entry.getTimeLocal()).isEqualTo(ZipFijo.HORA);
                assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("parte " + name);
            }
            assertThat(in.getNextEntry()).isNull();
        }
    }
}
