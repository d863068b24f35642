package mx.edu.conalep.compromisosocial.colecta.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.Acto;

/** A colecta with nothing missing in each state, and the acts of its persons. */
final class Ejemplos {
    static final Instant AHORA = Instant.parse("2026-03-09T18:00:00Z");
    static final LocalDate INICIO = LocalDate.of(2026, 3, 9);
    static final LocalDate CIERRE = LocalDate.of(2026, 4, 30);
    static final Acto DVS = new Acto("dvs", AHORA);
    static final Acto PLANTEL = new Acto("plantel.15-016", AHORA);
    static final Acto ENTIDAD = new Acto("entidad.15", AHORA);

    private Ejemplos() {}

    static Cronograma cronograma() {
        return new Cronograma(INICIO, List.of(LocalDate.of(2026, 3, 31)), CIERRE);
    }

    static DatosColecta datos(Cronograma cronograma, List<String> entidades, List<String> planteles) {
        return new DatosColecta(
                "Apoyo a hospitales",
                "Institución aliada",
                "CC-2026-00001",
                List.of(
                        new DatosMeta(TipoAportacion.DINERO, new BigDecimal("1000.50"), null, null, null),
                        new DatosMeta(TipoAportacion.ESPECIE, null, "Arroz", new BigDecimal("20.000"), "kg")),
                cronograma,
                entidades,
                planteles);
    }

    static DatosColecta datos() {
        return datos(cronograma(), List.of("15"), List.of("15-016"));
    }

    static Colecta en(EstadoColecta estado) {
        Colecta colecta = new Colecta("CO-2026-00001", DVS);
        colecta.change(datos(), DVS);
        if (estado.compareTo(EstadoColecta.DIFUNDIDA) >= 0) {
            colecta.broadcast(true, List.of(), INICIO, DVS);
        }
        if (estado.compareTo(EstadoColecta.EN_CURSO) >= 0) {
            colecta.start(INICIO, DVS);
        }
        if (estado.compareTo(EstadoColecta.CERRADA) >= 0) {
            colecta.close(null, CIERRE.plusDays(1), CIERRE.plusDays(1), DVS);
        }
        if (estado == EstadoColecta.INFORMADA) {
            colecta.report(DVS);
        }
        return colecta;
    }

    static DatosAportacion dinero(String monto, LocalDate fecha) {
        return new DatosAportacion(
                TipoAportacion.DINERO, new BigDecimal(monto), "REF-1", fecha, null, null, null, null);
    }

    static Aportacion capturada() {
        return new Aportacion(en(EstadoColecta.EN_CURSO), 1, "15-016", "15", dinero("10.10", INICIO), PLANTEL);
    }
}
