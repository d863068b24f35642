package mx.edu.conalep.compromisosocial.demostracion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.Contacto;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosCompromiso;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosParte;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoParte;

/** Convenios as their units write them; the counterparts say that they are examples. */
final class AcuerdosDemo {

    /** What is agreed on, with whom. */
    private record Plantilla(
            String objeto, String contraparte, String rfc, String apoyo, String unidad, int cantidad) {}

    private static final List<Plantilla> PLANTILLAS = List.of(
            new Plantilla(
                    "Brigadas de salud comunitaria con equipo de medición de presión y glucosa.",
                    "Fundación de Ejemplo para la Salud, A. C.",
                    "FEB980415EF8",
                    "Baumanómetros y tiras reactivas",
                    "paquetes",
                    40),
            new Plantilla(
                    "Donación de pintura y herramienta para rehabilitar espacios públicos cercanos a los planteles.",
                    "Pinturas de Ejemplo, S. A. de C. V.",
                    "EPA150610CD1",
                    "Pintura vinílica",
                    "cubetas",
                    60),
            new Plantilla(
                    "Reforestación de riberas con especies de la región y su cuidado durante un año.",
                    "Viveros de Ejemplo, S. C.",
                    "EJS010203AB0",
                    "Árboles de especies de la región",
                    "piezas",
                    800),
            new Plantilla(
                    "Talleres de alfabetización digital para personas adultas mayores.",
                    "Cómputo de Ejemplo, S. de R. L.",
                    "CEV110920GH3",
                    "Horas de aula móvil con instructor",
                    "horas",
                    120),
            new Plantilla(
                    "Colecta de alimentos no perecederos para familias en situación de vulnerabilidad.",
                    "Abarrotes de Ejemplo, S. A.",
                    "AEN200229LM9",
                    "Despensas básicas",
                    "despensas",
                    300),
            new Plantilla(
                    "Revisión de instalaciones eléctricas domésticas en colonias vecinas.",
                    "Materiales Eléctricos de Ejemplo, S. A.",
                    "EMD050707JK4",
                    "Contactos, cable y focos ahorradores",
                    "juegos",
                    150));

    private static final Map<Clausula, String> CLAUSULAS = clauses();

    private AcuerdosDemo() {}

    private static Map<Clausula, String> clauses() {
        Map<Clausula, String> texts = new EnumMap<>(Clausula.class);
        texts.put(
                Clausula.B,
                "El Colegio organiza las actividades, cuida al alumnado y a las personas beneficiarias, y rinde cuentas de lo"
                        + " recibido.\nLa contraparte entrega los apoyos en las fechas convenidas y no condiciona los servicios.");
        texts.put(Clausula.C, "La vigencia es la que señalan los datos generales y puede renovarse por escrito.");
        texts.put(
                Clausula.D,
                "Las partes se reúnen cada trimestre, revisan los compromisos y dejan constancia en el sistema.");
        texts.put(
                Clausula.E,
                "Los datos personales se tratan conforme a la ley; las personas beneficiarias se cuentan, nunca se nombran.");
        texts.put(
                Clausula.F,
                "El incumplimiento de los compromisos o el aviso por escrito con treinta días de anticipación.");
        return texts;
    }

    /**
     * A whole convenio.
     *
     * @param sistema CONALEP's party
     * @param vence last day of its first commitment; the second is due a month later
     */
    static DatosConvenio complete(int numero, DatosParte sistema, LocalDate inicio, LocalDate fin, LocalDate vence) {
        Plantilla p = PLANTILLAS.get(numero % PLANTILLAS.size());
        Map<Clausula, String> clausulas = new EnumMap<>(CLAUSULAS);
        clausulas.put(Clausula.A, p.objeto() + " Alcanza a los planteles que la unidad designe.");
        return new DatosConvenio(
                p.objeto(),
                inicio,
                fin,
                List.of(
                        sistema,
                        new DatosParte(TipoParte.PERSONA_MORAL, p.contraparte(), p.rfc(), "Representante legal")),
                clausulas,
                List.of(
                        new DatosApoyo(
                                TipoApoyo.ESPECIE, p.apoyo(), BigDecimal.valueOf(p.cantidad()), p.unidad(), null),
                        new DatosApoyo(TipoApoyo.DINERO, "Traslados", null, null, new BigDecimal("18500.00"))),
                List.of(
                        new DatosCompromiso(2, "Entregar los apoyos completos en el plantel sede.", vence),
                        new DatosCompromiso(1, "Entregar el informe de beneficiarios.", vence.plusMonths(1))),
                new Contacto("Enlace de vinculación", "vinculacion@ejemplo.edu.mx", "55 0000 0000"));
    }

    /** The same with another clause on deadlines. */
    static DatosConvenio corrected(DatosConvenio datos) {
        Map<Clausula, String> clausulas = new EnumMap<>(datos.clausulas());
        clausulas.put(
                Clausula.C,
                "La vigencia corre del primer al último día que señalan los datos generales, ambos incluidos, y solo se"
                        + " renueva por escrito y con nueva revisión jurídica.");
        return new DatosConvenio(
                datos.objeto(),
                datos.vigenciaInicio(),
                datos.vigenciaFin(),
                datos.partes(),
                clausulas,
                datos.apoyos(),
                datos.compromisos(),
                datos.contacto());
    }

    /** What somebody began to write. */
    static DatosConvenio begun(DatosParte sistema) {
        return new DatosConvenio(
                "Préstamo de herramienta para los talleres abiertos a la comunidad.",
                null,
                null,
                List.of(
                        sistema,
                        new DatosParte(
                                TipoParte.PERSONA_MORAL, "Herramientas de Ejemplo, S. A.", "GEJ070313PQ3", null)),
                Map.of(Clausula.A, "Préstamo de herramienta, con su resguardo y devolución."),
                List.of(),
                List.of(),
                null);
    }
}
