package mx.edu.conalep.compromisosocial.arquitectura.ejemplo.web;

import jakarta.json.Json;
import mx.edu.conalep.compromisosocial.arquitectura.ejemplo.batch.FichaWriter;
import mx.edu.conalep.compromisosocial.arquitectura.ejemplo.uno.persistence.FichaRepository;

/** Breaks: web never sees batch; web uses services only; no standard streams; one JSON provider. */
public class FichaBacking {
    FichaWriter writer;
    FichaRepository repository;

    void tell() {
        System.out.println(Json.createValue("dicho"));
    }
}
