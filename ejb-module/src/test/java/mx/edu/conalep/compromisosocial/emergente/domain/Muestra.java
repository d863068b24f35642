package mx.edu.conalep.compromisosocial.emergente.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.shared.Acto;

/** A programme with nothing missing in each state, criteria, students and the acts of persons. */
final class Muestra {
    static final Instant AHORA = Instant.parse("2026-03-09T18:00:00Z");
    static final LocalDate PEDIDO = LocalDate.of(2026, 3, 2);
    static final LocalDate INICIO = LocalDate.of(2026, 3, 9);
    static final LocalDate FIN = LocalDate.of(2026, 4, 30);
    static final Acto PLANTEL = new Acto("plantel.15-016", AHORA);
    static final Acto TITULAR = new Acto("titular.15-016", AHORA);

    private Muestra() {}

    static DatosEmergente datos() {
        return new DatosEmergente(
                new Solicitante(TipoSolicitante.MUNICIPAL, "Protección Civil", "PC/012/2026", PEDIDO),
                "Inundación",
                "Despensas para estudiantes damnificados",
                INICIO,
                FIN,
                List.of("15-016"));
    }

    static ProgramaEmergente en(EstadoColecta estado) {
        ProgramaEmergente programa = new ProgramaEmergente("PE-2026-00001", "15", "15-016", PLANTEL);
        programa.change(datos(), PLANTEL);
        if (estado.compareTo(EstadoColecta.DIFUNDIDA) >= 0) {
            programa.broadcast(true, INICIO, PLANTEL);
        }
        if (estado.compareTo(EstadoColecta.EN_CURSO) >= 0) {
            programa.start(INICIO, PLANTEL);
        }
        if (estado.compareTo(EstadoColecta.CERRADA) >= 0) {
            programa.close(null, FIN.plusDays(1), FIN.plusDays(1), PLANTEL);
        }
        if (estado == EstadoColecta.INFORMADA) {
            programa.report(List.of(), FIN, new Acto("dvs", AHORA));
        }
        return programa;
    }

    static Criterio siNo(String nombre, String peso) {
        return new Criterio(nombre, new BigDecimal(peso), TipoCriterio.SI_NO, 1);
    }

    static Criterio escala(String nombre, String peso, Integer maximo) {
        return new Criterio(nombre, new BigDecimal(peso), TipoCriterio.ESCALA, maximo);
    }

    /** Vivienda 50 by yes or no, ingreso 30 of 3, familia 20 of 6. */
    static List<Criterio> criterios() {
        return List.of(siNo("Vivienda", "50.00"), escala("Ingreso", "30.00", 3), escala("Familia", "20.00", 6));
    }

    /** Scores by number from 1: {@code "1 3 0"} answers the criteria. */
    static Map<Integer, Puntaje> puntajes(String... respuestas) {
        Map<Integer, Puntaje> scores = new TreeMap<>();
        for (String one : respuestas) {
            scores.put(scores.size() + 1, Puntaje.of(criterios(), answers(one)));
        }
        return scores;
    }

    static List<Integer> answers(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }

    static CandidatoEmergente candidato(int numero, String respuestas) {
        return new CandidatoEmergente(en(EstadoColecta.EN_CURSO), "15-016", "15", numero, answers(respuestas), PLANTEL);
    }
}
