package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioPublico;
import mx.edu.conalep.compromisosocial.convenio.service.ConveniosPublicosConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.FiltroPublico;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.shared.documento.CeldaSegura;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What is published of convenios as CSV, for the page and for the API. */
@ApplicationScoped
public class CsvPublico {
    private static final String[] COLUMNAS = {
        "folio", "entidad", "objeto", "partes", "vigencia_inicio", "vigencia_fin", "paginas", "sha256"
    };

    @Inject
    private ConveniosPublicosConsulta consulta;

    /**
     * Writes all that is published and asked for, a page of it in memory at a time.
     *
     * @param out UTF-8 goes there; it is flushed, not closed
     */
    public void write(FiltroPublico filtro, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(
                writer, CSVFormat.RFC4180.builder().setHeader(COLUMNAS).get());
        int number = 0;
        List<ConvenioPublico> page;
        do {
            page = consulta.list(filtro, PageRequest.of(number++, PageRequest.MAX))
                    .items();
            for (ConvenioPublico c : page) {
                print(csv, c);
            }
        } while (page.size() == PageRequest.MAX);
        csv.flush();
    }

    private static void print(CSVPrinter csv, ConvenioPublico c) throws IOException {
        csv.printRecord(
                c.folio(),
                c.entidad(),
                CeldaSegura.text(c.objeto()),
                CeldaSegura.text(String.join("; ", c.partes())),
                c.vigenciaInicio(),
                c.vigenciaFin(),
                c.paginas(),
                c.sha256());
    }
}
