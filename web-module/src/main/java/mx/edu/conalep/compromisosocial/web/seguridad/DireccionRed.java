package mx.edu.conalep.compromisosocial.web.seguridad;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address of the network as text, in the one form in which it is compared and kept. A name is never looked up. */
final class DireccionRed {

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern V4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");
    private static final Pattern V6 = Pattern.compile("(?=.*:)[0-9a-fA-F:][0-9a-fA-F:.]{1,44}");

    /** As proxies write a client: of IPv4 or in brackets, perhaps with the port of its connection. */
    private static final Pattern WITH_PORT = Pattern.compile("(?:([0-9.]+)|\\[([0-9a-fA-F:.]+)])(?::\\d{1,5})?");

    /** IPv6 in brackets with a port. */
    private static final int LONGEST = 53;

    /** Bits of an IPv6 address that name the network. */
    private static final int NETWORK = 64;

    /** Bytes of an IPv4 address. */
    static final int V4_BYTES = 4;

    private DireccionRed() {}

    /**
     * Reads an address of IPv4 or IPv6, also in brackets, with a port, and between blanks. An IPv4 address within IPv6 is the former.
     *
     * @return its one form; empty when it is none
     */
    static Optional<String> read(String text) {
        String bare = text == null ? "" : text.strip();
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher withPort = WITH_PORT.matcher(bare);
        if (withPort.matches()) {
            return withPort.group(2) == null ? plain(V4, withPort.group(1)) : plain(V6, withPort.group(2));
        }
        return plain(V6, bare);
    }

    private static Optional<String> plain(Pattern kind, String text) {
        return parse(kind, text).map(InetAddress::getHostAddress);
    }

    /**
     * One who is counted: of IPv6 the network of 64 bits, which a single person has whole.
     *
     * @param address in the form of {@link #read}
     */
    static String network(String address) {
        if (parse(V6, address).orElse(null) instanceof Inet6Address v6) {
            return text(begin(v6.getAddress(), NETWORK)) + "/" + NETWORK;
        }
        return address;
    }

    /**
     * The bytes of an address alone, without brackets or a port: four of IPv4, sixteen of IPv6. An IPv4 address within IPv6 is the
     * former.
     *
     * @return empty when it is none
     */
    static Optional<byte[]> bytes(String address) {
        return parse(V4, address).or(() -> parse(V6, address)).map(InetAddress::getAddress);
    }

    /** The address of these bytes, in the form of {@link #read}. */
    static String text(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An address with zeros after its first bits. */
    static byte[] begin(byte[] address, int bits) {
        byte[] begin = address.clone();
        for (int i = 0; i < begin.length; i++) {
            int kept = Math.max(0, Math.min(Byte.SIZE, bits - i * Byte.SIZE));
            begin[i] &= (byte) (0xff << (Byte.SIZE - kept));
        }
        return begin;
    }

    /** What matches is read as it stands, so that nothing is asked of a name server. */
    private static Optional<InetAddress> parse(Pattern kind, String text) {
        try {
            return kind.matcher(text).matches() ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }
}
