package mx.edu.conalep.compromisosocial.arquitectura.ejemplo.web;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import mx.edu.conalep.compromisosocial.arquitectura.ejemplo.batch.FichaWriter;
import mx.edu.conalep.compromisosocial.arquitectura.ejemplo.uno.persistence.FichaRepository;

/** Breaks: web never sees batch; web uses services only; no standard streams; one JSON provider; one client address. */
public class FichaBacking {
    FichaWriter writer;
    FichaRepository repository;

    void tell() {
        System.out.println(Json.createValue("dicho"));
    }

    String where(HttpServletRequest request) {
        return request.getRemoteAddr();
    }
}
