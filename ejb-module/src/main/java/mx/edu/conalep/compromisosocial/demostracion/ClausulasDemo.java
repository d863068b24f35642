package mx.edu.conalep.compromisosocial.demostracion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosPlantilla;
import mx.edu.conalep.compromisosocial.convenio.service.PlantillaService;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorPlantilla.Leida;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;

/** Templates of clauses of the national legal area and of one CE, as examples to write from. */
@Dependent
class ClausulasDemo {
    private static final Map<Clausula, String> TEXTOS = new EnumMap<>(Map.of(
            Clausula.A,
            "El presente convenio tiene por objeto: {{objeto}}.\nLo celebran {{partes}}.",
            Clausula.B,
            "Cada parte cumple lo siguiente: {{compromisos}}.",
            Clausula.C,
            "Este convenio estará vigente del {{vigencia.inicio}} al {{vigencia.fin}}, ambos días incluidos.",
            Clausula.D,
            "Las partes se reunirán cada tres meses para revisar los avances y dejarán constancia por escrito.",
            Clausula.E,
            "Las partes tratarán los datos personales conforme a la ley de la materia y solo para el objeto de este convenio.",
            Clausula.F,
            "Cualquiera de las partes podrá terminarlo antes con aviso por escrito de treinta días naturales.",
            Clausula.G,
            "Firman las personas legalmente facultadas que se indican al final."));

    @Inject
    private PlantillaService plantillas;

    /** Keeps one template for each reach. */
    void fill(String entidad) {
        keep("juridico.nacional", Rol.JURIDICO_NACIONAL, Ambito.nacional(), "Convenio nacional", Alcance.NACIONAL);
        keep("juridico." + entidad, Rol.JURIDICO_ENTIDAD, Ambito.entidad(entidad), "Convenio estatal", Alcance.ESTATAL);
        keep(
                "juridico.nacional",
                Rol.JURIDICO_NACIONAL,
                Ambito.nacional(),
                "Convenio de un plantel con una empresa",
                Alcance.PLANTEL);
    }

    private void keep(String usuario, Rol rol, Ambito ambito, String nombre, Alcance alcance) {
        Actor quien = new Actor(usuario, "Área jurídica", Set.of(rol), ambito, "demostración");
        ActoresDemo.as(
                quien,
                () -> plantillas.create(new Leida(new DatosPlantilla(nombre, alcance, TEXTOS), List.of()), null));
    }
}
