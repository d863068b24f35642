package mx.edu.conalep.compromisosocial.convenio.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.shared.Acto;

/** A convenio with nothing missing, and the acts of its persons. */
final class Ejemplos {
    static final Instant AHORA = Instant.parse("2026-03-09T18:00:00Z");
    static final LocalDate HOY = LocalDate.of(2026, 3, 9);
    static final Acto AUTORA = new Acto("entidad.15", AHORA);
    static final Acto JURIDICO = new Acto("juridico.15", AHORA);
    static final Acto DVS = new Acto("dvs", AHORA);

    private Ejemplos() {}

    static Map<Clausula, String> clausulas() {
        Map<Clausula, String> texts = new EnumMap<>(Clausula.class);
        Clausula.ofReview().forEach(c -> texts.put(c, "Texto de la cláusula " + c.letra()));
        return texts;
    }

    static DatosConvenio datos() {
        return datos(clausulas());
    }

    static DatosConvenio datos(Map<Clausula, String> clausulas) {
        return new DatosConvenio(
                "Jornadas de salud en la comunidad",
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2027, 2, 28),
                List.of(
                        new DatosParte(TipoParte.COLEGIO_ESTATAL, "CONALEP Estado de México", null, null),
                        new DatosParte(
                                TipoParte.PERSONA_MORAL,
                                "Servicio de Administración Tributaria",
                                "SAT970701NN3",
                                null)),
                clausulas,
                List.of(new DatosApoyo(TipoApoyo.DINERO, "Becas", null, null, new BigDecimal("1000.50"))),
                List.of(new DatosCompromiso(2, "Entregar el material", LocalDate.of(2026, 6, 30))),
                new Contacto("Responsable", "contacto@example.org", null));
    }

    static List<Firmante> firmantes() {
        return List.of(
                new Firmante(1, "Titular del colegio", "Titular", "Nombramiento 1/2025", LocalDate.of(2025, 1, 15)),
                new Firmante(2, "Apoderado", "Apoderado legal", "Poder notarial 123", LocalDate.of(2024, 5, 2)));
    }

    static DatosSuscripcion firma(List<Firmante> firmantes, LocalDate fecha) {
        return new DatosSuscripcion(firmantes, fecha, Map.of(Clausula.A, 2, Clausula.G, 9));
    }

    static Convenio borrador() {
        Convenio convenio =
                new Convenio("EX-2026-15-00001", Alcance.ESTATAL, "15", null, Revisor.JURIDICO_ENTIDAD, AUTORA);
        convenio.change(datos(), AUTORA);
        return convenio;
    }

    static Convenio enRevision() {
        Convenio convenio = borrador();
        convenio.sendToReview(AUTORA);
        return convenio;
    }

    static Convenio dictaminado() {
        Convenio convenio = enRevision();
        convenio.approve(null, JURIDICO);
        return convenio;
    }

    static Convenio registrado() {
        return registered(dictaminado());
    }

    /** A registered one in which this person wrote too, and which somebody else reviewed. */
    static Convenio registradoDe(Acto autor) {
        Convenio convenio = borrador();
        convenio.change(datos(), autor);
        convenio.sendToReview(AUTORA);
        convenio.approve(null, new Acto("juridico.nacional", AHORA));
        return registered(convenio);
    }

    /** A registered one with this last day, read from before there was a bound. */
    static Convenio registradoHasta(LocalDate fin) {
        DatosConvenio d = datos();
        Convenio convenio = borrador();
        convenio.change(
                new DatosConvenio(
                        d.objeto(),
                        d.vigenciaInicio(),
                        fin,
                        d.partes(),
                        d.clausulas(),
                        d.apoyos(),
                        d.compromisos(),
                        d.contacto()),
                AUTORA);
        convenio.sendToReview(AUTORA);
        convenio.approve(null, JURIDICO);
        return registered(convenio);
    }

    private static Convenio registered(Convenio convenio) {
        convenio.sign(new Suscripcion(firma(firmantes(), HOY), 9, HOY, HOY), AUTORA);
        convenio.register("CC-2026-00001", DVS);
        return convenio;
    }
}
