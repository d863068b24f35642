package mx.edu.conalep.compromisosocial.sistema.formulario;

import java.net.URI;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.openqa.selenium.By;

/** Any page with a form, whose session may end on the server while it is filled in. */
final class PaginaFormulario {

    private final Navegador navegador;

    PaginaFormulario(Navegador navegador) {
        this.navegador = navegador;
    }

    /** Logs in and opens a page. */
    PaginaFormulario open(String usuario, String path) {
        PaginaCaptura.login(navegador, usuario, path);
        return this;
    }

    PaginaFormulario type(String field, String text) {
        navegador.type(By.id(field), text);
        return this;
    }

    /** Sets a date or an option as the browser's own widget does. */
    PaginaFormulario choose(String field, String value) {
        navegador.js(
                "const e = document.getElementById(arguments[0]); e.value = arguments[1];"
                        + "e.dispatchEvent(new Event('input', {bubbles: true}));"
                        + "e.dispatchEvent(new Event('change', {bubbles: true}));",
                field,
                value);
        return this;
    }

    /** Sends the form with the page's first action. */
    PaginaFormulario send() {
        navegador.click(By.cssSelector("#formulario .boton-principal"));
        return this;
    }

    /** Ends the session on the server; the page stays as it is. */
    PaginaFormulario endSession() {
        navegador.js("return fetch('/sesion/salida', { method: 'POST', redirect: 'manual',"
                + " headers: { 'X-CSRF-Token': document.querySelector('meta[name=csrf]').content } })");
        return this;
    }

    /** Fills in the login page that is in sight. */
    PaginaFormulario login(String usuario, String contrasena) {
        type("usuario", usuario).type("contrasena", contrasena);
        navegador.click(By.id("entrar"));
        return this;
    }

    PaginaFormulario login(String usuario) {
        return login(usuario, Sistema.CONTRASENA);
    }

    String value(String field) {
        return navegador.see(By.id(field)).getDomProperty("value");
    }

    /** The path of the page in sight with its query. */
    String address() {
        URI uri = URI.create(navegador.driver().getCurrentUrl());
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    /** All that this tab keeps of forms, or the empty text. */
    String kept() {
        return (String)
                navegador.js("return Object.values(sessionStorage).join() + Object.values(localStorage).join()");
    }
}
