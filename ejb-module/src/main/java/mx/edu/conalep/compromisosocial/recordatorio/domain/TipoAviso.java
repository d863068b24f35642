package mx.edu.conalep.compromisosocial.recordatorio.domain;

import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;

/** The things that wait for somebody, with when they are told, who does them, and where. */
public enum TipoAviso {
    /** A draft whose last day of registration is near or has passed (R22). */
    ACTIVIDAD_BORRADOR(GrupoAviso.PLAZOS, Cadencia.at(3, 1, 0), Rol.VINCULACION_PLANTEL, "/actividad/captura?folio="),
    /** An activity that its entidad returned (R22, R23). */
    ACTIVIDAD_DEVUELTA(
            GrupoAviso.PLAZOS, Cadencia.onceAndAt(3, 1, 0), Rol.VINCULACION_PLANTEL, "/actividad/captura?folio="),
    /** "Otros servicios" that wait for the titular (R10.9). */
    ACTIVIDAD_AUTORIZAR(GrupoAviso.PLAZOS, Cadencia.onceAndAt(3, 1, 0), Rol.TITULAR_PLANTEL, "/actividad/ficha?folio="),
    /** Activities of a quarter to validate by its calendar (R23). */
    ACTIVIDAD_VALIDAR(GrupoAviso.PLAZOS, Cadencia.at(7, 3, 1, 0), Rol.VINCULACION_ENTIDAD, "/validacion/charola"),
    /** A registered convenio that ends (R21.3, R19). */
    CONVENIO_FIN(GrupoAviso.PLAZOS, Cadencia.until(60, 30, 7, 0), null, "/convenio/ficha?folio="),
    /** How many convenios of the national registry end within sixty days (R19, R21.3). */
    CONVENIOS_FIN(GrupoAviso.CONVENIOS, Cadencia.weeklyAndAt(), Rol.DVS, "/convenio/lista?estado=REGISTRADO"),
    /** A draft of a convenio that its unit has not sent to review (R21.2). */
    CONVENIO_BORRADOR(GrupoAviso.CONVENIOS, Cadencia.weeklyAndAt(), null, "/convenio/redaccion?folio="),
    /** A convenio that the legal area returned (R21.1). */
    CONVENIO_OBSERVADO(GrupoAviso.CONVENIOS, Cadencia.weeklyAndAt(), null, "/convenio/redaccion?folio="),
    /** A convenio to review (R21.1). */
    CONVENIO_REVISAR(GrupoAviso.CONVENIOS, Cadencia.weeklyAndAt(), null, "/convenio/revision?folio="),
    /** A convenio to sign (R21.2). */
    CONVENIO_SUSCRIBIR(GrupoAviso.CONVENIOS, Cadencia.weeklyAndAt(), null, "/convenio/suscripcion?folio="),
    /** A convenio to register (R21.3). */
    CONVENIO_REGISTRAR(GrupoAviso.CONVENIOS, Cadencia.weeklyAndAt(), Rol.DVS, "/convenio/ficha?folio="),
    /** A convenio whose public version was returned to be marked otherwise (R21.4). */
    CONVENIO_TESTAR(GrupoAviso.CONVENIOS, Cadencia.weeklyAndAt(), null, "/convenio/publicacion?folio="),
    /** A public version that waits for its second person (R21.4). */
    CONVENIO_PUBLICAR(GrupoAviso.CONVENIOS, Cadencia.weeklyAndAt(), null, "/convenio/aprobacion?folio="),
    /** A commitment of a convenio that is due or overdue (R8.4). */
    COMPROMISO(GrupoAviso.COMPROMISOS, Cadencia.at(7, 0), null, "/convenio/ficha?folio="),
    /** A colecta that a unit has not acknowledged; due on its first day (R12). */
    COLECTA_ACUSE(GrupoAviso.COLECTAS, Cadencia.onceAndAt(3, 0), null, "/colecta/ficha?folio="),
    /** A colecta that was sent down and whose first day has come (R12). */
    COLECTA_INICIAR(GrupoAviso.COLECTAS, Cadencia.at(0), Rol.DVS, "/colecta/ficha?folio="),
    /** A colecta that ends soon and to which a plantel has not answered; its vinculación contributes (R14). */
    COLECTA_RESPONDER(GrupoAviso.COLECTAS, Cadencia.at(7, 3, 1, 0), Rol.VINCULACION_PLANTEL, "/colecta/ficha?folio="),
    /** The same, whose titular declares that there was nothing (R14). */
    COLECTA_CERO(GrupoAviso.COLECTAS, Cadencia.at(7, 3, 1, 0), Rol.TITULAR_PLANTEL, "/colecta/ficha?folio="),
    /** A colecta whose last day is over (R14). */
    COLECTA_CERRAR(GrupoAviso.COLECTAS, Cadencia.at(0), Rol.DVS, "/colecta/ficha?folio="),
    /** A closed colecta of which nothing was delivered to the ally (R12). */
    COLECTA_ENTREGAR(GrupoAviso.COLECTAS, Cadencia.weeklyAndAt(), Rol.DVS, "/colecta/ficha?folio="),
    /** A closed colecta whose report was not made yet (R14). */
    COLECTA_INFORMAR(GrupoAviso.COLECTAS, Cadencia.weeklyAndAt(), Rol.DVS, "/colecta/ficha?folio="),
    /** Contributions of a colecta to validate before its last day (R14). */
    APORTACION_VALIDAR(
            GrupoAviso.COLECTAS, Cadencia.weeklyAndAt(3, 1, 0), Rol.VINCULACION_ENTIDAD, "/colecta/ficha?folio="),
    /** A contribution that its entidad sent back (R14). */
    APORTACION_DEVUELTA(
            GrupoAviso.COLECTAS, Cadencia.onceAndAt(3, 1, 0), Rol.VINCULACION_PLANTEL, "/colecta/ficha?folio="),
    /** A programa emergente whose plantel has goods and no candidate; due on the programme's last day (R15). */
    EMERGENTE_CAPTURAR(
            GrupoAviso.EMERGENTES, Cadencia.onceAndAt(7, 0), Rol.VINCULACION_PLANTEL, "/emergente/ficha?folio="),
    /** A choice of a programa emergente to approve before the programme's last day (R15). */
    EMERGENTE_APROBAR(
            GrupoAviso.EMERGENTES, Cadencia.weeklyAndAt(3, 1, 0), Rol.TITULAR_PLANTEL, "/emergente/ficha?folio="),
    /** A choice of a programa emergente that its titular sent back; its plantel proposes anew before the last day (R15). */
    EMERGENTE_DEVUELTA(
            GrupoAviso.EMERGENTES, Cadencia.onceAndAt(3, 1, 0), Rol.VINCULACION_PLANTEL, "/emergente/ficha?folio="),
    /** What was approved and is not delivered; due on the programme's last day (R15). */
    EMERGENTE_ENTREGAR(
            GrupoAviso.EMERGENTES, Cadencia.weeklyAndAt(3, 0), Rol.VINCULACION_PLANTEL, "/emergente/ficha?folio="),
    /** A closed programa emergente whose results are to be reported (R14). */
    EMERGENTE_INFORMAR(GrupoAviso.EMERGENTES, Cadencia.weeklyAndAt(), Rol.DVS, "/emergente/ficha?folio="),
    /** A quarter whose capture opens by its calendar; due on its first day (R22). */
    PERIODO_ABRIR(GrupoAviso.TRIMESTRES, Cadencia.at(7, 0), Rol.DVS, "/calendario/periodo?clave="),
    /** A quarter whose capture closes by its calendar (R22). */
    PERIODO_CERRAR_CAPTURA(GrupoAviso.PLAZOS, Cadencia.at(7, 3, 1, 0), Rol.DVS, "/tablero/trimestre?periodo="),
    /** A quarter whose validation closes by its calendar (R23). */
    PERIODO_CERRAR_VALIDACION(GrupoAviso.PLAZOS, Cadencia.at(7, 3, 1, 0), Rol.DVS, "/tablero/trimestre?periodo="),
    /** A closed quarter to consolidate before its report is due (R24). */
    PERIODO_CONSOLIDAR(GrupoAviso.PLAZOS, Cadencia.onceAndAt(7, 3, 1, 0), Rol.DVS, "/consolidacion/cifras?periodo="),
    /** A consolidated quarter whose report is due (R24). */
    PERIODO_INFORMAR(GrupoAviso.PLAZOS, Cadencia.onceAndAt(7, 3, 1, 0), Rol.DVS, "/consolidacion/informe?periodo="),
    /** An issued report whose presentation is to be recorded; Art. 24 sets the term of the report alone (R24). */
    PERIODO_PRESENTAR(GrupoAviso.TRIMESTRES, Cadencia.weeklyAndAt(), Rol.SSI, "/consolidacion/informe?periodo="),
    /** A correction of a consolidated activity that the DVS authorises or refuses (R24). */
    RECTIFICACION_RESOLVER(GrupoAviso.TRIMESTRES, Cadencia.weeklyAndAt(), Rol.DVS, "/actividad/resolucion?id="),
    /** A version in force that no longer says all (R24). */
    VERSION_CONSOLIDAR(GrupoAviso.TRIMESTRES, Cadencia.weeklyAndAt(), Rol.DVS, "/consolidacion/cifras?periodo="),
    /** A later version whose report is to be issued; the quarter's own was (R24). */
    VERSION_EMITIR(GrupoAviso.TRIMESTRES, Cadencia.weeklyAndAt(), Rol.DVS, "/consolidacion/informe?periodo=");

    private final GrupoAviso grupo;
    private final Cadencia cadencia;
    private final Rol hace;
    private final String ruta;

    TipoAviso(GrupoAviso grupo, Cadencia cadencia, Rol hace, String ruta) {
        this.grupo = grupo;
        this.cadencia = cadencia;
        this.hace = hace;
        this.ruta = ruta;
    }

    public GrupoAviso grupo() {
        return grupo;
    }

    public Cadencia cadencia() {
        return cadencia;
    }

    /** Who does it; null when that depends on whose it is. */
    public Rol hace() {
        return hace;
    }

    /** Whether who covers a legal area does it too; what concerns public versions is of the area alone (R21.1, R21.4). */
    public boolean isSuplible() {
        return this == CONVENIO_REVISAR;
    }

    /** Whether its date is the day on which it begins. */
    boolean isInicio() {
        return this == COLECTA_INICIAR || this == PERIODO_ABRIR;
    }

    /** Address of the task about an object, without the context path. */
    public String ruta(String objeto) {
        return ruta.endsWith("=") ? ruta + objeto : ruta;
    }

    /** Code of its sentence. */
    public String codigo() {
        return "recordatorio.aviso." + name();
    }
}
