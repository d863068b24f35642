package mx.edu.conalep.compromisosocial.convenio.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Variants of a complete convenio in which something stands out. */
final class Avisados {
    private Avisados() {}

    /** With a second and a third party of these keys. */
    static DatosConvenio withParties(String first, String second) {
        DatosConvenio d = Ejemplos.datos();
        return with(
                d,
                List.of(
                        d.partes().get(0),
                        new DatosParte(TipoParte.PERSONA_MORAL, "Una empresa", first, null),
                        new DatosParte(TipoParte.PERSONA_MORAL, "Otra empresa", second, null)),
                d.compromisos());
    }

    /** One signatory of each of three parties. */
    static List<Firmante> three() {
        List<Firmante> firmantes = new ArrayList<>(Ejemplos.firmantes());
        firmantes.add(new Firmante(3, "Apoderada", "Apoderada legal", "Poder notarial 7", LocalDate.of(2024, 5, 2)));
        return firmantes;
    }

    /** With a commitment that is due on a day. */
    static DatosConvenio due(LocalDate vence) {
        DatosConvenio d = Ejemplos.datos();
        return with(d, d.partes(), List.of(new DatosCompromiso(2, "Entregar el material", vence)));
    }

    private static DatosConvenio with(DatosConvenio d, List<DatosParte> partes, List<DatosCompromiso> compromisos) {
        return new DatosConvenio(
                d.objeto(),
                d.vigenciaInicio(),
                d.vigenciaFin(),
                partes,
                d.clausulas(),
                d.apoyos(),
                compromisos,
                d.contacto());
    }
}
