package mx.edu.conalep.compromisosocial.sistema.soporte;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** On which addresses a process listens, as Linux tells it in {@code /proc}. */
final class Escucha {

    private static final String LISTEN = "0A";
    private static final String SOCKET = "socket:[";
    private static final int WORD = 4;

    private Escucha() {}

    /** {@code address:port} of each socket of TCP on which the process listens. */
    static List<String> of(long pid) throws IOException {
        Set<String> own = sockets(pid);
        List<String> addresses = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6")) {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "net", table))) {
                String[] columns = line.strip().split("\\s+");
                if (columns.length > 9 && columns[3].equals(LISTEN) && own.contains(columns[9])) {
                    addresses.add(address(columns[1]));
                }
            }
        }
        return addresses;
    }

    private static Set<String> sockets(long pid) throws IOException {
        Set<String> inodes = new HashSet<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            files = all.toList();
        }
        for (Path file : files) {
            try {
                String target = Files.readSymbolicLink(file).toString();
                if (target.startsWith(SOCKET)) {
                    inodes.add(target.substring(SOCKET.length(), target.length() - 1));
                }
            } catch (NoSuchFileException closedMeanwhile) {
                continue;
            }
        }
        return inodes;
    }

    /** From {@code 0100007F:1F90}: words of four bytes, the last byte first. */
    private static String address(String hex) throws IOException {
        String[] parts = hex.split(":");
        byte[] bytes = HexFormat.of().parseHex(parts[0]);
        byte[] ordered = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            ordered[i] = bytes[i / WORD * WORD + WORD - 1 - i % WORD];
        }
        return InetAddress.getByAddress(ordered).getHostAddress() + ":" + Integer.parseInt(parts[1], 16);
    }
}
