package mx.edu.conalep.compromisosocial.sistema.soporte;

import java.util.List;

/** What starts the product; each prints {@code READY <url>} and stops everything at TERM. */
public enum Lanzador {
    /** The WAR on Payara Micro with the embedded MariaDB: what {@code ./run} gives everybody. */
    RUN("run", "--check"),
    /** The same without demonstration data. */
    VACIO("run", "--check", "--empty"),
    /** The EAR on Payara Server. */
    EAR("scripts/ear-server"),
    /** The WAR on a MariaDB server of Debian (10.11), given by {@code DB_URL}. */
    MARIADB_DEBIAN("scripts/run-on-debian-mariadb");

    private final List<String> command;

    Lanzador(String... command) {
        this.command = List.of(command);
    }

    /** Whether its OpenAPI document tells the calls whole: a Payara Server looks in an EAR, not in the WAR in it, for what completes it. */
    boolean publishesContrato() {
        return this != EAR;
    }

    List<String> command() {
        return command;
    }
}
