package mx.edu.conalep.compromisosocial.actividad.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The fields of an activity, once, in the order of the CSV face: the name that CSV, JSON, forms and observations share,
 * the kind of value, its limit, and where it lives in {@link DatosActividad}. Import, export, API, snapshot and the
 * comparison of two submissions all walk this list.
 */
@SuppressWarnings("unchecked")
public enum CampoActividad {
    REFERENCIA(60, DatosActividad::getReferencia, DatosActividad::setReferencia),
    PLANTEL(6, DatosActividad::getPlantel, DatosActividad::setPlantel),
    FECHA_INICIO(TipoCampo.FECHA, DatosActividad::getFechaInicio, (d, v) -> d.setFechaInicio((LocalDate) v)),
    FECHA_FIN(TipoCampo.FECHA, DatosActividad::getFechaFin, (d, v) -> d.setFechaFin((LocalDate) v)),
    SERVICIO(TipoCampo.SERVICIO, DatosActividad::getServicio, (d, v) -> d.setServicio((Servicio) v)),
    DESCRIPCION(4000, DatosActividad::getDescripcion, DatosActividad::setDescripcion),
    MODALIDAD(TipoCampo.MODALIDAD, DatosActividad::getModalidad, (d, v) -> d.setModalidad((Modalidad) v)),
    SEDE(200, d -> d.getLugar().getSede(), (d, v) -> d.getLugar().setSede(v)),
    LOCALIDAD(150, d -> d.getLugar().getLocalidad(), (d, v) -> d.getLugar().setLocalidad(v)),
    LATITUD(TipoCampo.COORDENADA, d -> d.getLugar().getLatitud(), (d, v) -> d.getLugar()
            .setLatitud((BigDecimal) v)),
    LONGITUD(TipoCampo.COORDENADA, d -> d.getLugar().getLongitud(), (d, v) -> d.getLugar()
            .setLongitud((BigDecimal) v)),
    CARRERAS(TipoCampo.LISTA, DatosActividad::getCarreras, (d, v) -> d.setCarreras((List<String>) v)),
    ESTUDIANTES(TipoCampo.CONTEO, d -> d.getParticipantes().getEstudiantes(), (d, v) -> d.getParticipantes()
            .setEstudiantes((Integer) v)),
    DOCENTES(TipoCampo.CONTEO, d -> d.getParticipantes().getDocentes(), (d, v) -> d.getParticipantes()
            .setDocentes((Integer) v)),
    ADMINISTRATIVOS(TipoCampo.CONTEO, d -> d.getParticipantes().getAdministrativos(), (d, v) -> d.getParticipantes()
            .setAdministrativos((Integer) v)),
    SUPERVISOR(TipoCampo.LISTA, DatosActividad::getSupervisores, (d, v) -> d.setSupervisores((List<String>) v)),
    DIRECTOS_ADULTAS_MAYORES(Beneficiarios::getAdultasMayores),
    DIRECTOS_INDIGENAS(Beneficiarios::getIndigenas),
    DIRECTOS_DISCAPACIDAD(Beneficiarios::getDiscapacidad),
    DIRECTOS_GENERAL(Beneficiarios::getGeneral),
    INDIRECTOS(TipoCampo.CONTEO, d -> d.getBeneficiarios().getIndirectos(), (d, v) -> d.getBeneficiarios()
            .setIndirectos((Integer) v)),
    ENCUESTAS(TipoCampo.CONTEO, d -> d.getBeneficiarios().getEncuestas(), (d, v) -> d.getBeneficiarios()
            .setEncuestas((Integer) v)),
    MEDIDAS_SEGURIDAD(2000, DatosActividad::getMedidasSeguridad, DatosActividad::setMedidasSeguridad),
    ORIGEN_MATERIALES(300, DatosActividad::getOrigenMateriales, DatosActividad::setOrigenMateriales),

    SUBSERVICIO(120, DatosActividad::getSubservicio, DatosActividad::setSubservicio),
    HORA_INICIO(TipoCampo.HORA, d -> d.getHorario().getInicio(), (d, v) -> d.getHorario()
            .setInicio((LocalTime) v)),
    HORA_FIN(TipoCampo.HORA, d -> d.getHorario().getFin(), (d, v) -> d.getHorario()
            .setFin((LocalTime) v)),
    JUSTIFICACION_HORARIO(500, d -> d.getHorario().getJustificacion(), (d, v) -> d.getHorario()
            .setJustificacion(v)),
    DIRECTOS_ADULTAS_MAYORES_MUJERES(Beneficiarios::getAdultasMayores, true),
    DIRECTOS_ADULTAS_MAYORES_HOMBRES(Beneficiarios::getAdultasMayores, false),
    DIRECTOS_INDIGENAS_MUJERES(Beneficiarios::getIndigenas, true),
    DIRECTOS_INDIGENAS_HOMBRES(Beneficiarios::getIndigenas, false),
    DIRECTOS_DISCAPACIDAD_MUJERES(Beneficiarios::getDiscapacidad, true),
    DIRECTOS_DISCAPACIDAD_HOMBRES(Beneficiarios::getDiscapacidad, false),
    DIRECTOS_GENERAL_MUJERES(Beneficiarios::getGeneral, true),
    DIRECTOS_GENERAL_HOMBRES(Beneficiarios::getGeneral, false),
    CONVENIO(32, DatosActividad::getConvenio, DatosActividad::setConvenio);

    /** Longest text of one element of a list. */
    public static final int ELEMENTO_MAX = 120;
    /** Most elements of a list. */
    public static final int ELEMENTOS_MAX = 30;

    private static final Map<String, CampoActividad> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(CampoActividad::columna, Function.identity()));

    private final TipoCampo tipo;
    private final int max;
    private final Function<DatosActividad, Object> getter;
    private final BiConsumer<DatosActividad, Object> setter;

    CampoActividad(TipoCampo tipo, Function<DatosActividad, Object> getter, BiConsumer<DatosActividad, Object> setter) {
        this.tipo = tipo;
        this.max = tipo == TipoCampo.LISTA ? ELEMENTO_MAX : 0;
        this.getter = getter;
        this.setter = setter;
    }

    CampoActividad(int max, Function<DatosActividad, Object> getter, BiConsumer<DatosActividad, String> setter) {
        this.tipo = TipoCampo.TEXTO;
        this.max = max;
        this.getter = getter;
        this.setter = (d, v) -> setter.accept(d, (String) v);
    }

    CampoActividad(Function<Beneficiarios, Conteo> conteo) {
        this(TipoCampo.CONTEO, d -> conteo.apply(d.getBeneficiarios()).getTotal(), (d, v) -> conteo.apply(
                        d.getBeneficiarios())
                .setTotal((Integer) v));
    }

    CampoActividad(Function<Beneficiarios, Conteo> conteo, boolean mujeres) {
        this(
                TipoCampo.CONTEO,
                d -> mujeres
                        ? conteo.apply(d.getBeneficiarios()).getMujeres()
                        : conteo.apply(d.getBeneficiarios()).getHombres(),
                (d, v) -> {
                    if (mujeres) {
                        conteo.apply(d.getBeneficiarios()).setMujeres((Integer) v);
                    } else {
                        conteo.apply(d.getBeneficiarios()).setHombres((Integer) v);
                    }
                });
    }

    /** The field of a CSV column or JSON name, or empty when there is none. */
    public static Optional<CampoActividad> find(String columna) {
        return Optional.ofNullable(BY_NAME.get(columna));
    }

    /** Its name in CSV, JSON and the database: {@code directos_general}. */
    public String columna() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public TipoCampo tipo() {
        return tipo;
    }

    /** Longest text, of one element where it is a list; 0 where it is no text. */
    public int max() {
        return max;
    }

    /** Whether the import file must carry it; the others are optional columns. */
    public boolean isInCsv() {
        return ordinal() <= ORIGEN_MATERIALES.ordinal();
    }

    /** Whether changing it after the titular's authorisation withdraws that (R10.9): what is done, when and where. */
    public boolean isMaterial() {
        return switch (this) {
            case FECHA_INICIO, FECHA_FIN, SERVICIO, SUBSERVICIO, DESCRIPCION, MODALIDAD, SEDE, LOCALIDAD -> true;
            default -> false;
        };
    }

    /** Its value, null (or an empty list) when it is not captured. */
    public Object get(DatosActividad datos) {
        return getter.apply(datos);
    }

    /** Sets its value, of the type that {@link #tipo()} tells. */
    public void set(DatosActividad datos, Object value) {
        setter.accept(datos, value);
    }

    /** Whether both hold the same value; numbers compare by value, whatever their scale. */
    public boolean isSame(DatosActividad one, DatosActividad other) {
        Object a = get(one);
        Object b = get(other);
        if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
            return x.compareTo(y) == 0;
        }
        return Objects.equals(a, b);
    }
}
