package mx.edu.conalep.compromisosocial.convenio.service.documento;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosParte;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Firmante;
import mx.edu.conalep.compromisosocial.convenio.domain.Marcadores;
import mx.edu.conalep.compromisosocial.convenio.domain.TextoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.documento.Pliego;
import mx.edu.conalep.compromisosocial.shared.documento.Pliego.Encabezado;
import mx.edu.conalep.compromisosocial.shared.documento.Pliego.Firma;
import mx.edu.conalep.compromisosocial.shared.documento.Pliego.Firmas;
import mx.edu.conalep.compromisosocial.shared.documento.Pliego.Lista;
import mx.edu.conalep.compromisosocial.shared.documento.Pliego.Parrafo;
import mx.edu.conalep.compromisosocial.shared.documento.Pliego.Pieza;
import mx.edu.conalep.compromisosocial.shared.documento.Pliego.Tabla;

/** What the document of a convenio says, in the order in which it is signed. */
public final class PliegoConvenio {
    private static final String BASE = "convenio.pliego.";

    private final ConvenioVista vista;
    private final DatosConvenio datos;
    private final List<Pieza> piezas = new ArrayList<>();

    private PliegoConvenio(ConvenioVista vista) {
        this.vista = vista;
        this.datos = Marcadores.fill(vista.datos());
    }

    /** The document; until its dictamen it says that it is a draft. */
    public static Pliego of(ConvenioVista vista) {
        PliegoConvenio pliego = new PliegoConvenio(vista);
        pliego.write();
        boolean borrador = vista.estado().isEditable() || vista.estado() == EstadoConvenio.EN_REVISION_JURIDICA;
        return new Pliego(
                text("titulo.completo", vista.folio()),
                borrador ? text("borrador") : null,
                text("pie", vista.folio()),
                vista.modificadoEn(),
                pliego.piezas);
    }

    /** How the document heads a clause: {@code Primera. Objeto y alcances del acuerdo}. */
    public static String heading(Clausula clausula) {
        return text(
                "clausula",
                text("ordinal." + clausula.letra()),
                Messages.text("convenio.clausula." + clausula.letra()));
    }

    private void write() {
        piezas.add(new Encabezado(1, vista.origen() == null ? text("titulo") : text("titulo.adenda", vista.origen())));
        piezas.add(new Parrafo(
                vista.folio().equals(vista.expediente())
                        ? text("expediente", vista.expediente())
                        : text("folio", vista.folio(), vista.expediente())));
        piezas.add(new Parrafo(text("celebran", names())));
        if (datos.objeto() != null) {
            piezas.add(new Parrafo(text("objeto", datos.objeto())));
        }
        if (datos.vigenciaInicio() != null && datos.vigenciaFin() != null) {
            piezas.add(new Parrafo(text("vigencia", datos.vigenciaInicio(), datos.vigenciaFin())));
        }
        declarations();
        clauses();
        agreed();
        signatures();
    }

    private String names() {
        List<String> names = datos.partes().stream()
                .map(DatosParte::nombre)
                .filter(Objects::nonNull)
                .toList();
        return names.isEmpty()
                ? text("celebran.nadie")
                : names.size() == 1
                        ? names.get(0)
                        : text(
                                "celebran.varias",
                                names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")),
                                names.get(names.size() - 1));
    }

    private void declarations() {
        piezas.add(new Encabezado(2, text("declaraciones")));
        for (int i = 0; i < datos.partes().size(); i++) {
            DatosParte parte = datos.partes().get(i);
            piezas.add(new Encabezado(3, text("declara", i + 1, Objects.toString(parte.nombre(), text("sinNombre")))));
            piezas.add(new Lista(Stream.of(
                            text("declara." + parte.tipo()),
                            parte.rfc() == null ? null : text("declara.rfc", parte.rfc()),
                            parte.representante() == null ? null : text("declara.representante", parte.representante()),
                            text("declara.voluntad"))
                    .filter(Objects::nonNull)
                    .toList()));
        }
    }

    private void clauses() {
        piezas.add(new Encabezado(2, text("clausulas")));
        for (Clausula clausula : Clausula.values()) {
            piezas.add(new Encabezado(3, heading(clausula)));
            String texto = datos.clausulas().get(clausula);
            String absent = clausula == Clausula.G ? text("clausula.firmas") : text("clausula.sinTexto");
            (texto == null ? absent : texto)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> piezas.add(new Parrafo(line.strip())));
        }
    }

    private void agreed() {
        piezas.add(new Encabezado(2, text("apoyos")));
        piezas.add(
                datos.apoyos().isEmpty()
                        ? new Parrafo(text("apoyos.ninguno"))
                        : new Lista(datos.apoyos().stream()
                                .map(TextoConvenio::support)
                                .toList()));
        piezas.add(new Encabezado(2, text("compromisos")));
        if (datos.compromisos().isEmpty()) {
            piezas.add(new Parrafo(text("compromisos.ninguno")));
            return;
        }
        piezas.add(new Tabla(
                List.of(text("columna.parte"), text("columna.compromiso"), text("columna.vence")),
                datos.compromisos().stream()
                        .map(c -> List.of(party(c.parte()), c.descripcion(), Messages.date(c.vence())))
                        .toList()));
    }

    private String party(int numero) {
        String nombre =
                numero <= datos.partes().size() ? datos.partes().get(numero - 1).nombre() : null;
        return text("parte", numero, Objects.toString(nombre, text("sinNombre")));
    }

    private void signatures() {
        piezas.add(new Encabezado(2, text("firmas")));
        piezas.add(new Firmas(IntStream.rangeClosed(1, datos.partes().size())
                .boxed()
                .flatMap(this::signing)
                .toList()));
    }

    private Stream<Firma> signing(int numero) {
        List<Firmante> quienes =
                vista.firmantes().stream().filter(f -> f.parte() == numero).toList();
        return quienes.isEmpty()
                ? Stream.of(new Firma(
                        text("por", party(numero)),
                        Objects.toString(datos.partes().get(numero - 1).representante(), text("firma.nombre")),
                        text("firma.cargo")))
                : quienes.stream()
                        .map(f -> new Firma(
                                text("por", party(numero)),
                                f.nombre(),
                                text("firma.facultada", f.cargo(), f.documento(), f.documentoFecha())));
    }

    private static String text(String code, Object... values) {
        String key = BASE + code;
        return Messages.text(key, values);
    }
}
