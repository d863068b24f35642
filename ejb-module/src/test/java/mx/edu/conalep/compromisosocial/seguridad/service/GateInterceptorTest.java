package mx.edu.conalep.compromisosocial.seguridad.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R27")
class GateInterceptorTest {

    /** A service with one method of each kind. */
    public static class Servicio {
        @Permit(roles = Rol.DVS, action = "prueba.escribir", write = true)
        public String write(String folio) {
            Rastro.detalle("antes → después");
            return folio;
        }

        @Permit(roles = Rol.DVS, action = "prueba.leer")
        public String read(String folio) {
            return folio;
        }

        @Permit(roles = Rol.DVS, action = "prueba.buscar")
        public String lookOutside(String folio) {
            throw new NotFoundException("shared.folio.notFound", folio);
        }

        @Permit(roles = Rol.DVS, action = "prueba.regla", write = true)
        public String breakRule(String folio) {
            throw new RuleViolationException(new RuleViolation("shared.folio.notFound", null, folio));
        }

        @Permit(anonymous = true, action = "prueba.publico")
        public String open(String folio) {
            return folio;
        }

        @Permit(anyRole = true, action = "prueba.cualquiera")
        public String any(String folio) {
            return folio;
        }

        @Permit(groups = GrupoRol.LECTORES, roles = Rol.OPERADOR, action = "prueba.grupo")
        public String group(String folio) {
            return folio;
        }

        public String undeclared(String folio) {
            return folio;
        }
    }

    private final List<String> entries = new ArrayList<>();
    private final GateInterceptor gate = new GateInterceptor(new Bitacorizador() {
        @Override
        public void recordDone(Actor actor, Acto acto) {
            entries.add("HECHO " + actor.usuario() + " " + acto.accion() + " " + acto.objeto() + " " + acto.detalle());
        }

        @Override
        public void recordRefused(Actor actor, Acto acto) {
            entries.add("NEGADO " + actor.usuario() + " " + acto.accion() + " " + acto.objeto());
        }
    });

    @AfterEach
    void unbind() {
        ActorActual.bind(null);
    }

    private static void bind(Rol... roles) {
        ActorActual.bind(new Actor("persona", "", Set.of(roles), Ambito.nacional(), "127.0.0.1"));
    }

    private Object call(String name) throws Exception {
        return gate.pass(new Call(Servicio.class.getMethod(name, String.class), "AC-1"));
    }

    @Test
    void recordsEachWriteOnce() throws Exception {
        bind(Rol.DVS);
        assertThat(call("write")).isEqualTo("AC-1");
        assertThat(entries).containsExactly("HECHO persona prueba.escribir AC-1 antes → después");
    }

    @Test
    void letsReadsPassWithoutEntry() throws Exception {
        bind(Rol.DVS);
        assertThat(call("read")).isEqualTo("AC-1");
        assertThat(entries).isEmpty();
    }

    @Test
    void refusesAnotherRoleAndRecordsIt() {
        bind(Rol.SSI);
        assertThatThrownBy(() -> call("write")).isInstanceOf(ForbiddenException.class);
        assertThat(entries).containsExactly("NEGADO persona prueba.escribir AC-1");
    }

    @Test
    void aGroupAddsItsRolesToTheOthers() throws Exception {
        for (Rol granted : List.of(Rol.SSI, Rol.VINCULACION_PLANTEL, Rol.OPERADOR)) {
            bind(granted);
            assertThat(call("group")).isEqualTo("AC-1");
        }
        bind(Rol.ADMIN);
        assertThatThrownBy(() -> call("group")).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void refusesWhenNobodyIsBound() {
        assertThatThrownBy(() -> call("read")).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> call("any")).isInstanceOf(ForbiddenException.class);
        assertThat(entries).containsExactly("NEGADO anonimo prueba.leer AC-1", "NEGADO anonimo prueba.cualquiera AC-1");
    }

    @Test
    void letsAnybodyReadWhatIsPublic() throws Exception {
        assertThat(call("open")).isEqualTo("AC-1");
    }

    @Test
    void refusesAMethodThatDeclaresNoPermission() {
        bind(Rol.values());
        assertThatThrownBy(() -> call("undeclared")).isInstanceOf(ForbiddenException.class);
        assertThat(entries).containsExactly("NEGADO persona undeclared AC-1");
    }

    @Test
    void recordsALookOutsideTheScope() {
        bind(Rol.DVS);
        assertThatThrownBy(() -> call("lookOutside")).isInstanceOf(NotFoundException.class);
        assertThat(entries).containsExactly("NEGADO persona prueba.buscar AC-1");
    }

    @Test
    void aBrokenRuleIsNeitherDoneNorRefused() {
        bind(Rol.DVS);
        assertThatThrownBy(() -> call("breakRule")).isInstanceOf(RuleViolationException.class);
        assertThat(entries).isEmpty();
    }

    @Test
    void aCallInsideAnActBelongsToThatAct() throws Exception {
        bind(Rol.DVS);
        Method outer = Servicio.class.getMethod("write", String.class);
        gate.pass(new Call(outer, "AC-1") {
            @Override
            public Object proceed() throws Exception {
                GateInterceptorTest.this.call("write");
                return super.proceed();
            }
        });
        assertThat(entries).hasSize(1);
        assertThat(Rastro.isOpen()).isFalse();
    }

    /** A call of one method as the container would make it. */
    private static class Call implements InvocationContext {

        private final Method method;
        private Object[] parameters;

        Call(Method method, Object... parameters) {
            this.method = method;
            this.parameters = parameters;
        }

        @Override
        public Object getTarget() {
            return new Servicio();
        }

        @Override
        public Object getTimer() {
            return null;
        }

        @Override
        public Method getMethod() {
            return method;
        }

        @Override
        public Constructor<?> getConstructor() {
            return null;
        }

        @Override
        public Object[] getParameters() {
            return parameters;
        }

        @Override
        public void setParameters(Object[] params) {
            parameters = params;
        }

        @Override
        public Map<String, Object> getContextData() {
            return Map.of();
        }

        @Override
        public Object proceed() throws Exception {
            try {
                return method.invoke(getTarget(), parameters);
            } catch (InvocationTargetException thrown) {
                throw (Exception) thrown.getCause();
            }
        }
    }
}
