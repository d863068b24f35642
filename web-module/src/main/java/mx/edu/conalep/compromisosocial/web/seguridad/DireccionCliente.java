package mx.edu.conalep.compromisosocial.web.seguridad;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which client a request is of: the address of its connection, unless that is a proxy of this installation; then the last address of
 * {@code X-Forwarded-For} that is none of them. What stands before it anybody may have written.
 */
final class DireccionCliente {

    /** What may be an address: a name is never looked up. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private static final int RED = 8;

    private DireccionCliente() {}

    /**
     * The client, as one who is counted: of IPv6 the network of 64 bits, which a single person has whole.
     *
     * @param conexion address of the connection
     * @param reenviado values of {@code X-Forwarded-For} in their order
     * @param proxies addresses of the own proxies, as {@link #plain} writes them
     */
    static String of(String conexion, List<String> reenviado, Set<String> proxies) {
        String client = plain(conexion);
        List<String> chain = reenviado.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .toList();
        for (int i = chain.size() - 1; i >= 0 && proxies.contains(client); i--) {
            if (!isAddress(chain.get(i))) {
                break;
            }
            client = plain(chain.get(i));
        }
        return network(client);
    }

    private static boolean isAddress(String text) {
        return LITERAL.matcher(text).matches() && parse(text) != null;
    }

    /** An address in its one form; anything else as it is. */
    static String plain(String text) {
        InetAddress address = isAddress(text) ? parse(text) : null;
        return address == null ? text : address.getHostAddress();
    }

    private static String network(String text) {
        if (parse(text) instanceof Inet6Address v6) {
            byte[] bytes = v6.getAddress();
            Arrays.fill(bytes, RED, bytes.length, (byte) 0);
            try {
                return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return text;
    }

    private static InetAddress parse(String text) {
        try {
            return LITERAL.matcher(text).matches() ? InetAddress.getByName(text) : null;
        } catch (UnknownHostException malformed) {
            return null;
        }
    }
}
