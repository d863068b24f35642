package mx.edu.conalep.compromisosocial.web.seguridad;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * Addresses that begin with the same bits: one alone, {@code 10.0.0.5}, or a network, {@code 10.0.0.0/8}, {@code fd00::/8}. IPv4 and
 * IPv6 never hold one another: an IPv4 address that comes within IPv6 is the former ({@link DireccionRed#read}).
 */
final class RangoRed {

    private static final Pattern NETWORK = Pattern.compile("([^/]+)/(\\d{1,3})");

    private final byte[] first;
    private final int bits;

    private RangoRed(byte[] first, int bits) {
        this.first = first;
        this.bits = bits;
    }

    /**
     * Reads an address or a network. A name is never looked up.
     *
     * @throws IllegalArgumentException with what is wrong and how it is written: neither of them, a length that the kind of address
     *     does not have, of nothing, which would be everybody, or an address that is not the first one of its network
     */
    static RangoRed read(String text) {
        Matcher network = NETWORK.matcher(text);
        if (network.matches()) {
            return network(text, network.group(1), Integer.parseInt(network.group(2)));
        }
        byte[] address = DireccionRed.read(text)
                .flatMap(DireccionRed::bytes)
                .orElseThrow(() -> refused("web.proxies.nada", text));
        return new RangoRed(address, address.length * Byte.SIZE);
    }

    private static RangoRed network(String text, String address, int bits) {
        byte[] first = DireccionRed.bytes(address).orElseThrow(() -> refused("web.proxies.nada", text));
        int longest = first.length * Byte.SIZE;
        if (address.indexOf(':') >= 0 && first.length == DireccionRed.V4_BYTES) {
            throw refused("web.proxies.v4", text);
        }
        if (bits == 0 || bits > longest) {
            throw refused("web.proxies.bits", text, longest);
        }
        byte[] begin = DireccionRed.begin(first, bits);
        if (!Arrays.equals(first, begin)) {
            throw refused("web.proxies.sobra", text, DireccionRed.text(begin) + "/" + bits, address);
        }
        return new RangoRed(first, bits);
    }

    private static IllegalArgumentException refused(String code, Object... args) {
        return new IllegalArgumentException(Messages.text(code, args));
    }

    /**
     * Whether it holds an address.
     *
     * @param address as {@link DireccionRed#bytes} reads it
     */
    boolean contains(byte[] address) {
        return address.length == first.length && Arrays.equals(DireccionRed.begin(address, bits), first);
    }
}
