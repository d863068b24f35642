package mx.edu.conalep.compromisosocial.web.seguridad;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * This installation's own proxies, whose word about a request is taken, and nobody else's (R27). They add to the headers that they
 * get, so only the end of a header is theirs: what stands before it anybody may have written.
 *
 * @param rangos PROXIES: their addresses and the networks in which every address is one of theirs; none by default
 */
record ProxiesPropios(List<RangoRed> rangos) {

    /**
     * As an environment says.
     *
     * @throws IllegalArgumentException with what is wrong, when something there is neither an address nor a network: it would never be
     *     the one of a connection
     */
    static ProxiesPropios of(Map<String, String> entorno) {
        return new ProxiesPropios(
                Arrays.stream(entorno.getOrDefault("PROXIES", "").split("[,\\s]+"))
                        .filter(p -> !p.isEmpty())
                        .map(RangoRed::read)
                        .toList());
    }

    private boolean own(String address) {
        return DireccionRed.bytes(address)
                .filter(bytes -> rangos.stream().anyMatch(rango -> rango.contains(bytes)))
                .isPresent();
    }

    /**
     * The client of a request: the address of its connection, unless that is an own proxy; then the last address of
     * {@code X-Forwarded-For} that is none of them. A proxy that wrote no address is the client itself.
     *
     * @param conexion address of the connection
     * @param reenviado values of {@code X-Forwarded-For} in their order
     */
    String client(String conexion, List<String> reenviado) {
        String client = peer(conexion);
        for (int i = reenviado.size() - 1; i >= 0; i--) {
            String value = reenviado.get(i);
            for (int end = value.length(); end >= 0 && own(client); ) {
                int comma = value.lastIndexOf(',', end - 1);
                String part = value.substring(comma + 1, end);
                Optional<String> address = DireccionRed.read(part);
                if (address.isEmpty() && !part.isBlank()) {
                    return client;
                }
                client = address.orElse(client);
                end = comma;
            }
        }
        return client;
    }

    /**
     * Whether an own proxy says that the browser's line to it is encrypted.
     *
     * @param conexion address of the connection
     * @param protocolos values of {@code X-Forwarded-Proto} in their order, of which the last word counts
     */
    boolean sayEncrypted(String conexion, List<String> protocolos) {
        if (protocolos.isEmpty() || !own(peer(conexion))) {
            return false;
        }
        String last = protocolos.get(protocolos.size() - 1);
        return "https"
                .equalsIgnoreCase(last.substring(last.lastIndexOf(',') + 1).strip());
    }

    /** The other end of a connection; of an address of the own link without the name of the interface. */
    private static String peer(String conexion) {
        int zone = conexion.indexOf('%');
        return DireccionRed.read(zone < 0 ? conexion : conexion.substring(0, zone))
                .orElse(conexion);
    }
}
