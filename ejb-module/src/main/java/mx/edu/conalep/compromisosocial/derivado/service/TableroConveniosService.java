package mx.edu.conalep.compromisosocial.derivado.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioBandejaConsulta;
import mx.edu.conalep.compromisosocial.derivado.domain.RenglonConvenios;
import mx.edu.conalep.compromisosocial.derivado.persistence.TableroConveniosDao;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;

/** The board of convenios (Art. 20 II): how those of each entidad and reach stand and what derives from them. */
@Gated
@Stateless
public class TableroConveniosService {
    private static final int DEL_CONVENIO = 6;

    @Inject
    private TableroConveniosDao dao;

    @Inject
    private HoyDelAmbito dia;

    /** A row for each entidad and reach of the scope that has convenios, the nation first, then by name of the state. */
    @Permit(
            roles = {Rol.VINCULACION_ENTIDAD, Rol.DVS, Rol.SSI, Rol.AUDITOR},
            action = "convenio.tablero")
    public List<RenglonConvenios> list() {
        Ambito ambito = ActorActual.get().ambito();
        LocalDate hoy = dia.get();
        Map<String, Object[]> compromisos = byGroup(dao.compromisos(ambito, hoy));
        Map<String, Object[]> ofrecido = byGroup(dao.ofrecido(ambito));
        Map<String, Object[]> recibido = byGroup(dao.recibido(ambito));
        Map<String, Object[]> actividades = byGroup(dao.actividades(ambito));
        return dao.convenios(ambito, hoy, hoy.plusDays(ConvenioBandejaConsulta.DIAS_FIN)).stream()
                .map(r -> {
                    String grupo = group(r);
                    List<Long> cuentas = new ArrayList<>(counts(r, 3, DEL_CONVENIO));
                    cuentas.addAll(counts(compromisos.get(grupo), 2, 2));
                    cuentas.addAll(counts(actividades.get(grupo), 2, 4));
                    return new RenglonConvenios(
                            (String) r[0],
                            (String) r[2],
                            (String) r[1],
                            cuentas,
                            money(ofrecido.get(grupo)),
                            money(recibido.get(grupo)));
                })
                .toList();
    }

    private static Map<String, Object[]> byGroup(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(TableroConveniosService::group, Function.identity()));
    }

    private static String group(Object[] row) {
        return row[0] + " " + row[1];
    }

    private static List<Long> counts(Object[] row, int from, int many) {
        return IntStream.range(from, from + many)
                .mapToObj(i -> row == null ? 0L : ((Number) row[i]).longValue())
                .toList();
    }

    private static BigDecimal money(Object[] row) {
        return (row == null ? BigDecimal.ZERO : new BigDecimal(row[2].toString())).setScale(2);
    }
}
